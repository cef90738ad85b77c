import { Parser } from "htmlparser2";
import { captureTexts } from "./captured-texts.ts";
import { collectHeadTags } from "./head-tags.ts";
import type { HtmlPage, Picks } from "./html-page.ts";
import { thingsIn } from "./json-ld.ts";
import { amountOf } from "./reading-time.ts";
import { selector } from "./selector.ts";
import { gatherWords } from "./words-read.ts";

/** Most characters of a page that are read. */
const MOST_READ = 6_000_000;
/** Parsed at a time; between two pieces it is decided whether to go on. */
const PIECE = 32 * 1024;
/** Elements within each other. Pages have some dozens; the parser's cost for each grows with their number. */
const DEEPEST = 1000;
/** Characters of one text, and of one script; scripts that are read of a page. */
const MOST = { text: 20_000, script: 1_000_000, scripts: 40 } as const;
/** Characters of a text that is a paragraph and no caption. */
const PARAGRAPH = 60;
/** Names of what is captured of every page; no pick of a site is called so. */
const [TITLE, HEADING, FIRST, DATA, SCRIPT] = ["\0title", "\0heading", "\0first", "\0data", "\0script"];

/**
 * Reads a page in one pass, without a tree of it: time and memory are bounded by what is read, however it is nested, and
 * what a broken page leaves open is closed at its end.
 */
export function readHtml(html: string, url: string, picks: Picks = {}): HtmlPage {
  const patterns = Object.entries(picks).filter((pick): pick is [string, RegExp] => typeof pick[1] !== "string");
  const wanted = Object.entries(picks).flatMap(([name, pick]) =>
    typeof pick === "string" ? [{ name, matches: selector(pick) }] : [],
  );
  const found = new Map<string, string>();
  const texts = captureTexts((name, text) => {
    if (name !== SCRIPT) return text;
    for (const [pick, pattern] of patterns) {
      const said = pattern.exec(text)?.[1];
      if (said !== undefined && !found.has(pick)) found.set(pick, said);
    }
    return null;
  });
  const head = collectHeadTags();
  const words = gatherWords();
  let [depth, drawings, scripts] = [0, 0, 0];

  /** What every page is read for: its title, heading, first paragraphs, data. */
  function captureKnown(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === "title" && drawings === 0) texts.open(TITLE, depth, MOST.text);
    else if (tag === "h1") texts.open(HEADING, depth, MOST.text);
    else if (tag === "p" && words.isRead()) texts.open(FIRST, depth, MOST.text);
    else if (tag === "script" && scripts < MOST.scripts) {
      const isData = /^application\/ld\+json/i.test(attributes.type ?? "");
      if (!isData && (patterns.length === 0 || attributes.src !== undefined)) return;
      scripts++;
      texts.open(isData ? DATA : SCRIPT, depth, MOST.script);
    }
  }

  const parser = new Parser({
    onopentag(tag, attributes) {
      depth++;
      if (tag === "svg") drawings++;
      words.open(tag);
      head.read(tag, attributes);
      captureKnown(tag, attributes);
      for (const { name, matches } of wanted) if (matches(tag, attributes)) texts.open(name, depth, MOST.text);
    },
    ontext(text) {
      texts.add(text);
      words.add(text);
    },
    onclosetag(tag) {
      texts.close(depth);
      depth--;
      if (tag === "svg" && drawings > 0) drawings--;
      words.close(tag);
    },
  });
  for (let at = 0; at < Math.min(html.length, MOST_READ) && depth < DEEPEST; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
  }
  parser.end();

  const read = words.text();
  return {
    url,
    title: texts.all(TITLE)[0] ?? null,
    heading: texts.all(HEADING)[0] ?? null,
    language: head.language(),
    metas: (name) => head.metas.get(name) ?? [],
    meta: (name) => (head.metas.get(name) ?? []).find((content) => content.trim() !== "") ?? null,
    link: (rel) => head.links.get(rel) ?? null,
    things: thingsIn(texts.all(DATA)),
    picked: (name) => found.get(name) ?? texts.all(name)[0] ?? null,
    frames: head.frames,
    times: head.times,
    paragraph: texts.all(FIRST).find((text) => text.length >= PARAGRAPH) ?? null,
    text: read.slice(0, 4000),
    get amount() {
      return amountOf(read);
    },
  };
}
