import type { Nodes, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Span } from "./markdown-lines.ts";

/** Plain words between links; the span covers their markup too. */
export interface Words extends Span {
  readonly kind: "words";
  readonly text: string;
}

export interface InlineLink extends Span {
  readonly kind: "link";
  /** The words that carry the link, as plain text; the address itself when it stands bare. */
  readonly text: string;
  readonly url: string;
  readonly bare: boolean;
  /** Where the carrying words stand. */
  readonly inner: Span;
}

export type Inline = Words | InlineLink;

/** Link reference definitions by `referenceLabel`, each as its source line. */
export type Definitions = ReadonlyMap<string, string>;

/** Longest stretch whose markup is read: micromark's time grows faster than the length of hostile text. */
export const MAX_INLINE = 8000;
/** Most emphasis marks in such a stretch: pairing them is quadratic. */
const MAX_MARKS = 400;

/** Inside a paragraph nothing starts a block: `1) …` under a bullet is words, not a list. */
const WORDS_ONLY = {
  disable: {
    null: [
      "list",
      "headingAtx",
      "blockQuote",
      "codeFenced",
      "codeIndented",
      "htmlFlow",
      "setextUnderline",
      "thematicBreak",
      "table",
      "gfmFootnoteDefinition",
      "gfmFootnoteCall",
    ],
  },
};
const EXTENSIONS = [gfm(), WORDS_ONLY];
/** Without the transform that finds addresses in finished text: there an escaped `https\\://` looks like any other. */
const MDAST_EXTENSIONS = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const MARKUP = /[\\`*_[\]<&~]|:\/\/|www\.|@/i;
const PLAIN = /\[([^\][\\`*_<>&~!\n@]+)\]\((https?:\/\/[^\s()<>\\*`"'[\];]+)\)|[^\][\\`*_<>&~!\n@]+/y;
const BARE = /:\/\/|www\./i;
const HTTP = /^https?:\/\/[^/?#]/i;

export function isWebAddress(url: string): boolean {
  return HTTP.test(url);
}

export function referenceLabel(label: string): string {
  return label.replace(/\s+/g, " ").trim().toLowerCase();
}

/** Words and links of `source[span]`, in order, adjacent words joined; only http(s) addresses are links. */
export function inlines(source: string, span: Span, definitions: Definitions): readonly Inline[] {
  const raw = source.slice(span.start, span.end);
  if (isTooLong(raw) || !MARKUP.test(raw)) return joinWords([words(raw, span)]);
  const quick = definitions.size === 0 ? plainLinks(raw, span.start) : null;
  if (quick !== null) return quick;
  const tree = fromMarkdown(raw + referenced(raw, definitions), {
    extensions: EXTENSIONS,
    mdastExtensions: MDAST_EXTENSIONS,
  });
  const urls = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type === "definition") urls.set(referenceLabel(node.label ?? node.identifier), node.url);
  }
  const found: Inline[] = [];
  for (const node of tree.children) {
    if (node.type === "paragraph")
      for (const child of node.children) flatten(child, null, raw, span.start, urls, found);
  }
  return joinWords(found);
}

/** True for a stretch that is taken as words, its links unread. */
export function isTooLong(raw: string): boolean {
  return raw.length > MAX_INLINE || (raw.length > MAX_MARKS && (raw.match(/[*_~]/g)?.length ?? 0) > MAX_MARKS);
}

/** The commonest line, `[words](address) words`, without markup that needs a parser; null for every other. */
function plainLinks(raw: string, base: number): readonly Inline[] | null {
  const found: Inline[] = [];
  PLAIN.lastIndex = 0;
  while (PLAIN.lastIndex < raw.length) {
    const start = base + PLAIN.lastIndex;
    const [whole, label, url] = PLAIN.exec(raw) ?? [];
    if (whole === undefined || BARE.test(label ?? whole) || (label !== undefined && label.trim() === "")) return null;
    const span = { start, end: start + whole.length };
    if (label === undefined || url === undefined) found.push(words(whole, span));
    else {
      const inner = { start: start + 1, end: start + 1 + label.length };
      found.push({ kind: "link", text: fold(label), url, bare: false, inner, ...span });
    }
  }
  return found;
}

/** The plain text of some inlines. */
export function plainText(parts: readonly Inline[]): string {
  return fold(parts.map((part) => part.text).join(""));
}

function words(text: string, span: Span): Words {
  return { kind: "words", text, start: span.start, end: span.end };
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The definitions that `raw` may refer to, to be read along with it. */
function referenced(raw: string, definitions: Definitions): string {
  if (definitions.size === 0) return "";
  const lines = new Set<string>();
  for (const match of raw.matchAll(/\[([^[\]]{1,200})\]/g)) {
    const line = definitions.get(referenceLabel(match[1] ?? ""));
    if (line !== undefined) lines.add(line);
  }
  return lines.size === 0 ? "" : `\n\n${[...lines].join("\n")}`;
}

function spanOf(node: Nodes, base: number): Span {
  return { start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0) };
}

function flatten(
  node: PhrasingContent,
  outer: Span | null,
  raw: string,
  base: number,
  urls: ReadonlyMap<string, string>,
  found: Inline[],
): void {
  const span = outer ?? spanOf(node, base);
  switch (node.type) {
    case "text":
      found.push(words(node.value, span));
      return;
    case "inlineCode": {
      const own = spanOf(node, base);
      found.push(words(raw.slice(own.start - base, own.end - base), span));
      return;
    }
    case "break":
      found.push(words(" ", span));
      return;
    case "html":
      found.push(words(/^<br\b/i.test(node.value) ? "\n" : "", span));
      return;
    case "link":
      pushLink(node.url, node, raw, base, urls, found);
      return;
    case "linkReference":
      pushLink(urls.get(referenceLabel(node.label ?? node.identifier)) ?? "", node, raw, base, urls, found);
      return;
    case "emphasis":
    case "strong":
    case "delete": {
      const only = node.children.every((child) => child.type === "text" || child.type === "inlineCode");
      for (const child of node.children) flatten(child, only ? span : null, raw, base, urls, found);
      return;
    }
    default: // images and footnote calls carry no words of their own
      found.push(words("", span));
  }
}

function pushLink(
  url: string,
  node: Extract<PhrasingContent, { type: "link" | "linkReference" }>,
  raw: string,
  base: number,
  urls: ReadonlyMap<string, string>,
  found: Inline[],
): void {
  const inside: Inline[] = [];
  for (const child of node.children) flatten(child, null, raw, base, urls, inside);
  const text = plainText(inside);
  const span = spanOf(node, base);
  if (!isWebAddress(url) || (text === "" && node.children.length > 0)) {
    found.push(words(isWebAddress(url) ? "" : text, span)); // a badge, or an address that must not become a link
    return;
  }
  const first = node.children[0];
  const last = node.children[node.children.length - 1];
  const bracketed = raw[span.start - base] === "[";
  const bare = !bracketed;
  const inner =
    first === undefined || last === undefined || bare
      ? span
      : { start: spanOf(first, base).start, end: spanOf(last, base).end };
  found.push({ kind: "link", text: text === "" ? url : text, url, bare: bare || text === "", inner, ...span });
}

function joinWords(parts: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (part.kind === "words" && last?.kind === "words") {
      joined[joined.length - 1] = { ...last, text: last.text + part.text, end: part.end };
    } else joined.push(part);
  }
  return joined.filter((part) => part.kind === "link" || part.text !== "");
}
