import type { NoteLink } from "../model/note.ts";
import type { MarkdownEntry, MarkdownNote } from "./markdown-archive.ts";
import type { Item, Paragraph } from "./markdown-blocks.ts";
import { linksOf, type ReadEntry, readEntry } from "./markdown-entry.ts";
import { type Definitions, type Inline, inlines, isTooLong, plainText } from "./markdown-inline.ts";
import type { Line, Span } from "./markdown-lines.ts";

/** An entry before it is known whether its section is a topic. */
export type UnfiledEntry = Omit<MarkdownEntry, "topic">;

/** Reads each stretch once. */
export interface Reader {
  read(span: Span): readonly Inline[];
  readonly tooLong: Set<Span>;
}

export function readerOf(source: string, definitions: Definitions): Reader {
  const read = new Map<Span, readonly Inline[]>();
  const tooLong = new Set<Span>();
  return {
    tooLong,
    read(span) {
      const known = read.get(span);
      if (known !== undefined) return known;
      if (isTooLong(source.slice(span.start, span.end))) tooLong.add(span);
      const parts = inlines(source, span, definitions);
      read.set(span, parts);
      return parts;
    },
  };
}

/** The entries of a list item: its own, or those of the items under it. */
export function itemEntries(item: Item, section: number, reader: Reader): UnfiledEntry[] {
  const read = readEntry(reader.read(item.text));
  if (read !== null) return [entryOf(item, section, read, notesUnder(item, reader))];
  const children = item.under.filter((child): child is Item => child.kind === "item");
  const bare = children.flatMap((child) => {
    const parts = reader.read(child.text);
    const only = linksOf(parts).filter(({ bare: stands }) => stands);
    return only.length > 0 && parts.every((part) => part.kind === "link" || part.text.trim() === "") ? [child] : [];
  });
  const first = bare[0];
  const title = plainText(reader.read(item.text));
  if (first === undefined || title === "" || children.some((c) => !bare.includes(c) && holdsLink(c, reader))) {
    return children.flatMap((child) => itemEntries(child, section, reader));
  }
  const links = [...new Set(bare.flatMap((child) => linksOf(reader.read(child.text)).map(({ url }) => url)))];
  const lead = linksOf(reader.read(first.text))[0];
  if (lead === undefined) return [];
  const entry: ReadEntry = {
    title,
    titleSpan: item.text,
    lead,
    links: links.map((url) => ({ url, label: null })),
    description: null,
    separator: null,
  };
  return [
    entryOf(
      item,
      section,
      entry,
      notesUnder(item, reader, (child) => !bare.includes(child)),
    ),
  ];
}

function holdsLink(item: Item, reader: Reader): boolean {
  if (linksOf(reader.read(item.text)).length > 0) return true;
  return item.under.some((child) => child.kind === "item" && holdsLink(child, reader));
}

function entryOf(item: Item, section: number, read: ReadEntry, under: readonly MarkdownNote[]): UnfiledEntry {
  const { description } = read;
  const said = description === null ? [] : [noteOf(description.text, description.links, [], null)];
  return {
    kind: "item",
    section,
    title: read.title,
    links: read.links,
    notes: [...said, ...under],
    read,
    from: item.from,
    to: item.last,
    item,
    row: null,
  };
}

function notesUnder(item: Item, reader: Reader, keep: (child: Item) => boolean = () => true): readonly MarkdownNote[] {
  return item.under.flatMap((child) => {
    if (child.kind === "item" && !keep(child)) return [];
    const parts = reader.read(child.text);
    const links = linksOf(parts).map(({ text: label, url }) => ({ label, url }));
    const notes = child.kind === "item" ? notesUnder(child, reader) : [];
    const text = plainText(parts);
    if (text === "") return notes;
    return [noteOf(text, links, notes, child.kind === "item" ? child : null)];
  });
}

function noteOf(
  text: string,
  links: readonly NoteLink[],
  notes: readonly MarkdownNote[],
  item: Item | null,
): MarkdownNote {
  return links.length === 0 ? { text, notes, item } : { text, links, notes, item };
}

/** Lines that each start with a link, alone or with a description set off by a mark. */
export function paragraphEntries(
  source: string,
  lines: readonly Line[],
  paragraph: Paragraph,
  section: number,
  reader: Reader,
): UnfiledEntry[] {
  const entries: UnfiledEntry[] = [];
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const line = lines[at];
    if (line === undefined) return [];
    const start = at === paragraph.from ? paragraph.text.start : line.start;
    if (!/^\s*[[<h]/i.test(source.slice(start, Math.min(line.end, start + 20)))) return [];
    const span = { start, end: line.end };
    const parts = reader.read(span);
    const read = readEntry(parts);
    if (read === null || parts[0]?.kind !== "link") return [];
    if (read.description !== null && (read.separator ?? "").trim() === "") return [];
    const said = read.description === null ? [] : [noteOf(read.description.text, read.description.links, [], null)];
    entries.push({
      kind: "paragraph",
      section,
      title: read.title,
      links: read.links,
      notes: said,
      read,
      from: at,
      to: at + 1,
      item: null,
      row: null,
    });
  }
  return entries;
}
