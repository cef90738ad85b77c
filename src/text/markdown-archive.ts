import type { Note } from "../model/note.ts";
import { type Block, type Heading, type Item, type Row, readBlocks } from "./markdown-blocks.ts";
import { itemEntries, paragraphEntries, type Reader, readerOf, type UnfiledEntry } from "./markdown-entries.ts";
import type { ReadEntry, ReadLink } from "./markdown-entry.ts";
import { plainText } from "./markdown-inline.ts";
import { eolOf, type Line, type Span } from "./markdown-lines.ts";
import { headersOf, type RowRole, readRow } from "./markdown-table.ts";
import { topicalSections, topicNames } from "./markdown-topics.ts";

/** A hand-made archive as structure over its source: every span points into `source`. */
export interface MarkdownArchive {
  readonly source: string;
  readonly eol: "\n" | "\r\n";
  readonly lines: readonly Line[];
  /** The first section is what stands before any heading. */
  readonly sections: readonly Section[];
  readonly entries: readonly MarkdownEntry[];
  /** Topics in the file's order, empty sections among them; a name once. */
  readonly topics: readonly { readonly name: string; readonly parent: string | null }[];
  /** Line numbers from 1 of stretches too long to be read for links. */
  readonly tooLong: readonly number[];
}

export interface Section {
  readonly index: number;
  readonly heading: Heading | null;
  /** Plain text of the heading; null before any heading. */
  readonly name: string | null;
  readonly parent: Section | null;
  readonly depth: number;
  /** Lines from 0 of its own content: after the heading, before the next heading of any depth. */
  readonly from: number;
  readonly to: number;
  /** What its entries are filed under: its name, with that of the section above it where others have the same; null when it is no topic. */
  readonly topic: string | null;
  /** Last line (exclusive) of its last list or table; `from` without one. */
  readonly listEnd: number;
}

export type EntryKind = "item" | "row" | "paragraph";

export interface MarkdownEntry {
  readonly kind: EntryKind;
  readonly section: number;
  readonly topic: string | null;
  readonly title: string;
  readonly links: readonly ReadLink[];
  readonly notes: readonly MarkdownNote[];
  readonly read: ReadEntry;
  /** Lines from 0, everything under the entry included. */
  readonly from: number;
  readonly to: number;
  /** The list item that is or holds the entry. */
  readonly item: Item | null;
  readonly row: { readonly row: Row; readonly roles: readonly RowRole[] } | null;
}

export interface MarkdownNote extends Note {
  readonly notes: readonly MarkdownNote[];
  /** Null for a description on the entry's own line and for a paragraph. */
  readonly item: Item | null;
}

const CONTENTS = /^(?:table of )?contents?$|^toc$|^index$|^목차$|^차례$/i;

/** True for the name of a list of contents. */
export function isContents(name: string | null): boolean {
  return name !== null && CONTENTS.test(name);
}

interface Draft {
  heading: Heading | null;
  name: string | null;
  parent: number;
  from: number;
  to: number;
  listEnd: number;
  entries: UnfiledEntry[];
  blank: boolean;
}

/** Reads an archive. Linear in its length; never throws on any text. */
export function readMarkdownArchive(source: string): MarkdownArchive {
  const { lines, blocks, definitions } = readBlocks(source);
  const reader = readerOf(source, definitions);
  const drafts = draftSections(source, lines, blocks, reader);
  const outlines = drafts.map(({ heading, name, parent, entries, blank }) => ({
    name: name === null || isContents(name) ? "" : name,
    parent,
    depth: heading?.depth ?? 0,
    entries: entries.length,
    isBlank: blank,
  }));
  const names = topicNames(outlines, topicalSections(outlines));
  const sections: Section[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { heading, name, from, to, listEnd } = draft;
    const parent = sections[draft.parent] ?? null;
    const topic = names.get(index) ?? null;
    sections.push({ index, heading, name, parent, depth: heading?.depth ?? 0, from, to, listEnd, topic });
  }
  const entries = drafts.flatMap(({ entries: own }, index) =>
    own.map((entry) => ({ ...entry, topic: sections[index]?.topic ?? null })),
  );
  return {
    source,
    eol: eolOf(source),
    lines,
    sections,
    entries,
    topics: topicsOf(sections),
    tooLong: tooLong(blocks, reader.tooLong),
  };
}

function draftSections(source: string, lines: readonly Line[], blocks: readonly Block[], reader: Reader): Draft[] {
  const start = blocks[0]?.from ?? lines.length;
  const root: Draft = {
    heading: null,
    name: null,
    parent: -1,
    from: start,
    to: lines.length,
    listEnd: start,
    entries: [],
    blank: true,
  };
  const drafts = [root];
  const open: { depth: number; index: number }[] = [];
  let headers: readonly string[] = [];
  for (const [at, block] of blocks.entries()) {
    const draft = drafts[drafts.length - 1];
    if (draft === undefined) break;
    if (block.kind === "heading") {
      draft.to = block.from;
      while ((open[open.length - 1]?.depth ?? 0) >= block.depth) open.pop();
      const name = plainText(reader.read(block.text));
      const parent = open[open.length - 1]?.index ?? 0;
      open.push({ depth: block.depth, index: drafts.length });
      const from = block.to;
      drafts.push({
        heading: block,
        name,
        parent,
        from,
        to: lines.length,
        listEnd: from,
        entries: [],
        blank: name !== "",
      });
      continue;
    }
    draft.blank = false;
    const section = drafts.length - 1;
    if (block.kind === "item" && block.parent === null) {
      draft.listEnd = Math.max(draft.listEnd, block.last);
      draft.entries.push(...itemEntries(block, section, reader));
    } else if (block.kind === "row") {
      const before = blocks[at - 1];
      if (before?.kind === "other") headers = headersOf(source, lines[before.from]);
      draft.listEnd = Math.max(draft.listEnd, block.to);
      const read = readRow(
        block.cells.map((cell) => reader.read(cell)),
        headers,
      );
      if (read === null) continue;
      const { from, to } = block;
      const { entry, notes, links, roles } = read;
      draft.entries.push({
        kind: "row",
        section,
        title: entry.title,
        links,
        notes: notes.map((note) => ({ ...note, notes: [], item: null })),
        read: entry,
        from,
        to,
        item: null,
        row: { row: block, roles },
      });
    } else if (block.kind === "paragraph")
      draft.entries.push(...paragraphEntries(source, lines, block, section, reader));
  }
  for (const draft of drafts) {
    const anchors = draft.entries.every(({ links }) => links[0]?.url.includes("#"));
    if (isContents(draft.name) && anchors) draft.entries = [];
  }
  // A licence's link under a list is no tip: paragraphs count only where nothing else does.
  const listed = drafts.some(({ entries }) => entries.some(({ kind }) => kind !== "paragraph"));
  for (const draft of drafts) {
    if (listed) draft.entries = draft.entries.filter(({ kind }) => kind !== "paragraph");
    else draft.listEnd = draft.entries[draft.entries.length - 1]?.to ?? draft.listEnd;
  }
  return drafts;
}

function topicsOf(sections: readonly Section[]): { name: string; parent: string | null }[] {
  const topics = new Map<string, { name: string; parent: string | null }>();
  for (const { topic: name, parent } of sections) {
    if (name === null || topics.has(name)) continue;
    let up = parent;
    while (up !== null && up.topic === null) up = up.parent;
    topics.set(name, { name, parent: up?.topic === name ? null : (up?.topic ?? null) });
  }
  return [...topics.values()];
}

function tooLong(blocks: readonly Block[], spans: ReadonlySet<Span>): readonly number[] {
  if (spans.size === 0) return [];
  const found: number[] = [];
  for (const block of blocks) {
    if ("text" in block && spans.has(block.text)) found.push(block.from + 1);
    else if (block.kind === "row" && block.cells.some((cell) => spans.has(cell))) found.push(block.from + 1);
  }
  return found;
}
