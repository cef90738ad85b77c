import { Parser } from "htmlparser2";
import { escaped } from "./copy-document.ts";

/** Elements deeper than this lose their tags, not their words. Pages have some dozens. */
const DEEPEST = 150;
/** From here on a page is built to harm, and the rest of it is left: the parser's cost grows with the depth. */
const TOO_DEEP = 2000;
/** A long book chapter has some thousands. */
const MOST_ELEMENTS = 25_000;
/** Parsed at a time; between two pieces it is decided whether to go on. */
const PIECE = 32 * 1024;

/** Their contents are no words. */
const SILENT: ReadonlySet<string> = new Set(
  "script style template svg math iframe object embed canvas audio video select textarea form button".split(" "),
);
const SHOWN: ReadonlySet<string> = new Set([
  ..."nav a abbr article aside b bdi bdo blockquote br caption center cite code col colgroup dd".split(" "),
  ..."del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark".split(
    " ",
  ),
  ..."ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time".split(
    " ",
  ),
  ..."tr tt u ul var wbr".split(" "),
]);
/** What tells a reader of documents an article from what is around it. */
const TOLD = [
  ..."class id lang dir role itemprop property name content href src alt title datetime colspan rowspan".split(" "),
  ..."data-src data-original width height start scope".split(" "),
];
const LONGEST_ATTRIBUTE = 4000;

export interface FlatPage {
  /** As the page says: BCP 47, or whatever it holds for that; empty where it says none. */
  readonly language: string;
  readonly title: string;
  /** What stands in the body. */
  readonly html: string;
}

/**
 * A page's markup without script and style, neither deep nor endless, every tag closed: what software that builds trees
 * can be given. Takes time by the page's length, however it is nested.
 */
export function flatten(html: string): FlatPage {
  let [flat, title, language] = ["", "", ""];
  let inTitle = false;
  let silent = 0;
  let elements = 0;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (SILENT.has(name)) silent++;
      if (name === "html") language = attributes.lang ?? "";
      if (name === "title") inTitle = silent === 0 && title === "";
      const shown = silent === 0 && SHOWN.has(name) && open.length < DEEPEST && elements++ < MOST_ELEMENTS;
      open.push(shown);
      if (shown) flat += `<${name}${told(attributes)}>`;
    },
    ontext: (text) => {
      if (inTitle) title += text;
      else if (silent === 0) flat += escaped(text);
    },
    onclosetag: (name) => {
      if (open.pop() === true && !/^(?:br|col|hr|img|wbr)$/.test(name)) flat += `</${name}>`;
      if (SILENT.has(name)) silent--;
      if (name === "title") inTitle = false;
    },
  });
  for (let at = 0; at < html.length && open.length < TOO_DEEP; at += PIECE) parser.write(html.slice(at, at + PIECE));
  parser.end();
  return { language, title: title.replace(/\s+/g, " ").trim(), html: flat };
}

function told(attributes: Readonly<Record<string, string>>): string {
  let text = "";
  for (const name of TOLD) {
    const value = attributes[name];
    if (value !== undefined && value.length <= LONGEST_ATTRIBUTE) text += ` ${name}="${escaped(value)}"`;
  }
  return text;
}
