import { Parser } from "htmlparser2";
import type { Frame, HtmlPage, Picks } from "./html-page.ts";
import { thingsIn } from "./json-ld.ts";
import { amountOf } from "./reading-time.ts";
import { selector } from "./selector.ts";

/** Most characters of a page that are read. */
const MOST_READ = 6_000_000;
/** Parsed at a time; between two pieces it is decided whether to go on. */
const PIECE = 32 * 1024;
/** Elements within each other. Pages have some dozens; the parser's cost for each grows with their number. */
const DEEPEST = 1000;
const MOST_METAS = 500;
const MOST_TEXT = 400_000;
const MOST_CONTENT = 20_000;
const MOST_SCRIPT = 1_000_000;

const SILENT: ReadonlySet<string> = new Set([
  ...["script", "style", "noscript", "template", "nav", "footer", "aside", "form", "svg", "select", "button", "iframe"],
  ...["head", "textarea", "object"],
]);
const PARAGRAPH = 60;

interface Capture {
  readonly name: string;
  readonly depth: number;
  text: string;
}

/**
 * Reads a page in one pass, without a tree of it: time and memory are bounded by what is read, however it is nested, and
 * what a broken page leaves open is closed at its end.
 */
export function readHtml(html: string, url: string, picks: Picks = {}): HtmlPage {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const picked = new Map<string, string[]>();
  const frames: Frame[] = [];
  const times: string[] = [];
  const jsonLd: string[] = [];
  const captures: Capture[] = [];
  const wanted = Object.entries(picks).flatMap(([name, pick]) =>
    typeof pick === "string" ? [{ name, matches: selector(pick) }] : [],
  );
  const patterns = Object.entries(picks).filter((pick): pick is [string, RegExp] => typeof pick[1] !== "string");
  let depth = 0;
  let silent = 0;
  let inMain = 0;
  let drawings = 0;
  let language: string | null = null;
  let main = "";
  let body = "";
  let [metaCount, frameCount, scriptLeft] = [0, 0, MOST_SCRIPT * 2];

  const keep = (name: string, text: string) => {
    const value = text.trim();
    if (value === "") return;
    const known = picked.get(name);
    if (known === undefined) picked.set(name, [value]);
    else if (known.length < 100) known.push(value);
  };
  const finish = ({ name, text }: Capture) => {
    if (name === "\0json") jsonLd.push(text);
    else if (name === "\0script") {
      for (const [pick, pattern] of patterns) keep(pick, pattern.exec(text)?.[1] ?? "");
    } else keep(name, text);
  };

  const parser = new Parser({
    onopentag(tag, attributes) {
      depth++;
      if (SILENT.has(tag)) silent++;
      if (tag === "article" || tag === "main") inMain++;
      if (tag === "meta") {
        if (metaCount++ < MOST_METAS) keepMeta(attributes);
        return;
      }
      if (tag === "link") {
        for (const rel of (attributes.rel ?? "").toLowerCase().split(/\s+/))
          if (rel !== "" && attributes.href && !links.has(rel)) links.set(rel, attributes.href.slice(0, 2000));
        return;
      }
      if (tag === "html") language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
      if (tag === "time" && attributes.datetime && times.length < 5) times.push(attributes.datetime);
      if ((tag === "iframe" || tag === "frame") && attributes.src && frameCount++ < 20)
        frames.push({ name: attributes.id ?? attributes.name ?? "", src: attributes.src.slice(0, 2000) });
      if (tag === "script") {
        if (/^application\/ld\+json/i.test(attributes.type ?? "")) open("\0json");
        else if (patterns.length > 0 && attributes.src === undefined) open("\0script");
      }
      if (tag === "svg") drawings++;
      if (tag === "title" && !picked.has("\0title") && drawings === 0) open("\0title");
      if (tag === "h1" && !picked.has("\0h1")) open("\0h1");
      if (tag === "p" && !picked.has("\0p") && silent === 0) open("\0p");
      for (const { name, matches } of wanted) if (matches(tag, attributes)) open(name);
    },
    ontext(text) {
      for (const capture of captures) {
        const most = capture.name === "\0json" || capture.name === "\0script" ? MOST_SCRIPT : MOST_CONTENT;
        if (capture.text.length < most) capture.text += text.slice(0, most - capture.text.length);
      }
      if (silent > 0) return;
      if (inMain > 0 && main.length < MOST_TEXT) main += text;
      if (body.length < MOST_TEXT) body += text;
    },
    onclosetag(tag) {
      while (captures.length > 0 && (captures.at(-1)?.depth ?? 0) >= depth) finish(captures.pop() as Capture);
      depth--;
      if (SILENT.has(tag) && silent > 0) silent--;
      if (tag === "svg" && drawings > 0) drawings--;
      if ((tag === "article" || tag === "main") && inMain > 0) inMain--;
      if (!/^(?:a|b|i|em|strong|span|code|sub|sup|u|s|mark|small|font)$/.test(tag) && silent === 0) {
        body += "\n";
        if (inMain > 0) main += "\n";
      }
    },
  });
  const open = (name: string) => {
    if (captures.length >= 20) return;
    if (name.startsWith("\0") && name !== "\0title" && name !== "\0h1" && name !== "\0p") {
      if (scriptLeft <= 0) return;
      scriptLeft -= 50_000;
    }
    captures.push({ name, depth, text: "" });
  };
  const keepMeta = ({ name, property, itemprop, content, value }: Record<string, string>) => {
    const said = content ?? value;
    if (said === undefined) return;
    for (const key of new Set([name, property, itemprop])) {
      if (key === undefined) continue;
      const lower = key.toLowerCase().trim().slice(0, 100);
      const known = metas.get(lower);
      if (known) known.push(said.slice(0, MOST_CONTENT));
      else metas.set(lower, [said.slice(0, MOST_CONTENT)]);
    }
  };

  for (let at = 0; at < Math.min(html.length, MOST_READ) && depth < DEEPEST; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
  }
  parser.end();

  const read = main.trim().length > 200 ? main : body;
  const pickedAll = (name: string) => picked.get(name) ?? [];
  return {
    url,
    title: pickedAll("\0title")[0] ?? null,
    heading: pickedAll("\0h1")[0] ?? null,
    language,
    metas: (name) => metas.get(name) ?? [],
    meta: (name) => (metas.get(name) ?? []).find((content) => content.trim() !== "") ?? null,
    link: (rel) => links.get(rel) ?? null,
    things: thingsIn(jsonLd),
    picked: (name) => pickedAll(name)[0] ?? null,
    pickedAll,
    frames,
    times,
    paragraph: pickedAll("\0p").find((text) => text.length >= PARAGRAPH) ?? null,
    text: read.slice(0, 4000),
    get amount() {
      return amountOf(read);
    },
  };
}
