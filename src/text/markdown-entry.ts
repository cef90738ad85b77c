import type { Inline, InlineLink } from "./markdown-inline.ts";
import { isWebAddress, plainText } from "./markdown-inline.ts";
import type { Span } from "./markdown-lines.ts";

export interface ReadLink {
  readonly url: string;
  /** Null for the link that carries the title. */
  readonly label: string | null;
}

/** What one line of an archive says: a title, its links, and the words after them. */
export interface ReadEntry {
  readonly title: string;
  /** Where the title stands, its markup included; null when the address stands bare and is its own title. */
  readonly titleSpan: Span | null;
  readonly lead: InlineLink;
  readonly links: readonly ReadLink[];
  /** What follows a dash: a note on the same line. */
  readonly description: { readonly text: string; readonly links: readonly { label: string; url: string }[] } | null;
  /** The description starts here: its separator. */
  readonly separator: string | null;
}

/** Marks that may stand between the links of one entry. */
const BETWEEN = /^[\s/,|()[\]·&+;]*$/;
const DASHED = /^[\s\-–—:|/,()[\]·&+;.]*$/;
/** A dash or colon that sets off a description. */
const SEPARATOR = /^(?:\s*(?:[-–—|]+|:)\s+|\s*[:–—]\s*|\s+)/;
const TITLE_END = /[\s\-–—:|/,([·&+;]+$/;

export function linksOf(parts: readonly Inline[]): readonly InlineLink[] {
  return parts.filter((part): part is InlineLink => part.kind === "link");
}

/** The entry that these inlines make; null when they hold no link. */
export function readEntry(parts: readonly Inline[]): ReadEntry | null {
  const leadAt = parts.findIndex((part) => part.kind === "link");
  const lead = parts[leadAt];
  if (lead?.kind !== "link") return null;
  const before = parts.slice(0, leadAt);
  const words = titleBefore(before);
  return words === null ? linkFirst(parts.slice(leadAt), lead) : wordsFirst(parts, leadAt, lead, words, before);
}

/** The words before the first link without the marks that lead to it; null when there are none. */
function titleBefore(before: readonly Inline[]): string | null {
  const text = plainText(before).replace(TITLE_END, "");
  return /[\p{L}\p{N}]/u.test(text) || (text !== "" && !DASHED.test(text)) ? text : null;
}

function wordsFirst(
  parts: readonly Inline[],
  leadAt: number,
  lead: InlineLink,
  words: string,
  before: readonly Inline[],
): ReadEntry {
  const { links, rest } = linkRun(parts.slice(leadAt), false);
  const description = describe(rest);
  const titleSpan = { start: before[0]?.start ?? lead.start, end: before[before.length - 1]?.end ?? lead.start };
  if (description === null || description.separator.trim() !== "") {
    return {
      title: words,
      titleSpan,
      lead,
      links: distinct(links, null),
      description,
      separator: description?.separator ?? null,
    };
  }
  // A sentence with links in it: the whole of it is the title.
  const all = linksOf(parts);
  return {
    title: plainText(parts),
    titleSpan: { start: titleSpan.start, end: parts[parts.length - 1]?.end ?? lead.end },
    lead,
    links: distinct(all, null),
    description: null,
    separator: null,
  };
}

function linkFirst(parts: readonly Inline[], lead: InlineLink): ReadEntry {
  const { links, rest } = linkRun(parts, true);
  const description = describe(rest);
  if (lead.bare && links.length === 1 && description !== null && description.links.length === 0) {
    const first = rest[0];
    const last = rest[rest.length - 1];
    const titleSpan = { start: first?.start ?? lead.end, end: last?.end ?? lead.end };
    return {
      title: description.text,
      titleSpan,
      lead,
      links: distinct(links, lead),
      description: null,
      separator: null,
    };
  }
  return {
    title: lead.text,
    titleSpan: lead.bare ? null : lead.inner,
    lead,
    links: distinct(links, lead),
    description,
    separator: description?.separator ?? null,
  };
}

/** The links that stand together from the first of `parts` on, and what follows them. */
function linkRun(parts: readonly Inline[], dashed: boolean): { links: readonly InlineLink[]; rest: readonly Inline[] } {
  const onlyLinks = parts.every((part) => part.kind === "link" || DASHED.test(part.text));
  if (onlyLinks && (dashed || parts.length > 1)) return { links: linksOf(parts), rest: [] };
  const links: InlineLink[] = [];
  let at = 0;
  for (; at < parts.length; at++) {
    const part = parts[at];
    if (part?.kind === "link") links.push(part);
    else if (part !== undefined && !(BETWEEN.test(part.text) && parts[at + 1]?.kind === "link")) break;
  }
  return { links, rest: parts.slice(at) };
}

function describe(
  rest: readonly Inline[],
): { text: string; links: { label: string; url: string }[]; separator: string } | null {
  const first = rest[0];
  if (first === undefined) return null;
  const raw = rest.map(({ text }) => text).join("");
  const separator = first.kind === "words" ? (SEPARATOR.exec(raw.replace(/^[)\]]+/, ""))?.[0] ?? "") : "";
  const text = raw
    .replace(/^[)\]]+/, "")
    .slice(separator.length)
    .replace(/\s+/g, " ")
    .trim();
  if (text === "" || DASHED.test(text)) return null;
  return { text, links: linksOf(rest).map(({ text: label, url }) => ({ label, url })), separator };
}

/** Each address once; labels are the links' words, null for the link that carries the title and for bare addresses. */
function distinct(links: readonly InlineLink[], title: InlineLink | null): readonly ReadLink[] {
  const seen = new Set<string>();
  const read: ReadLink[] = [];
  for (const link of links) {
    if (seen.has(link.url) || !isWebAddress(link.url)) continue;
    seen.add(link.url);
    read.push({ url: link.url, label: link === title || link.bare ? null : link.text });
  }
  return read;
}
