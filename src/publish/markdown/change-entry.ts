import type { Note } from "../../model/note.ts";
import type { Tip } from "../../model/tip.ts";
import type { MarkdownArchive, MarkdownEntry, MarkdownNote } from "../../text/markdown-archive.ts";
import { escapeMarkdown, shownText } from "../../text/markdown-escape.ts";
import type { Edits } from "./edits.ts";
import type { EntryStyle } from "./entry-style.ts";
import { flatNotes, linkMarkup, noteLines, noteWords, shownTitle } from "./tip-lines.ts";

const TITLE_END = /[\s\-–—:|/,([·&+;]+$/;

/** True when the file's title of a tip is another one now. */
export function isRetitled(entry: MarkdownEntry, tip: Tip): boolean {
  const bare = (title: string): string => shownText(title).replace(TITLE_END, "");
  return bare(entry.title) !== bare(shownTitle(tip));
}

/** Writes the tip's title where the entry has its own; everything else on the line stays. */
export function retitle({ source }: MarkdownArchive, entry: MarkdownEntry, tip: Tip, edits: Edits): void {
  const { titleSpan, lead, links } = entry.read;
  const title = shownTitle(tip);
  if (titleSpan === null) {
    edits.replace(lead.start, lead.end, linkMarkup(title, lead.url));
    return;
  }
  const { start, end } = titleSpan;
  const old = source.slice(start, end);
  if (lead.inner.start === start) {
    edits.replace(start, end, escapeMarkdown(title, "link"));
  } else if (end <= lead.start || start > lead.start) {
    const opening = start > lead.start ? (/^[\s\-–—:|]+/.exec(old)?.[0] ?? "") : "";
    const closing = TITLE_END.exec(old)?.[0] ?? "";
    edits.replace(start, end, opening + escapeMarkdown(title, opening === "" ? "start" : "within") + closing);
  } else {
    // The whole sentence was the title, its links in it: they follow the new one.
    const kept = links.map(({ url, label }, at) => linkMarkup(label ?? `${at + 1}`, url));
    edits.replace(start, end, [escapeMarkdown(title, "start"), ...kept].join(" "));
  }
}

/** True when the tip has notes that its entry, a list item, does not show. */
export function lacksNotes(entry: MarkdownEntry, tip: Tip): boolean {
  if (entry.kind !== "item" || tip.notes.length === 0) return false;
  const present = new Map<string, MarkdownNote>();
  collect(entry.notes, present);
  return flatNotes(tip.notes).some((note) => noteWords(note) !== "" && !present.has(noteWords(note)));
}

/** Adds the notes that the entry does not have yet, each after its last sibling; answers whether there were any. */
export function addNotes(entry: MarkdownEntry, tip: Tip, style: EntryStyle, edits: Edits): boolean {
  const present = new Map<string, MarkdownNote>();
  collect(entry.notes, present);
  return addMissing(tip.notes, present, entry.to, 0, style, edits);
}

function collect(notes: readonly MarkdownNote[], present: Map<string, MarkdownNote>): void {
  for (const note of notes) {
    const words = noteWords(note);
    if (!present.has(words)) present.set(words, note);
    collect(note.notes, present);
  }
}

function addMissing(
  notes: readonly Note[],
  present: ReadonlyMap<string, MarkdownNote>,
  at: number,
  depth: number,
  style: EntryStyle,
  edits: Edits,
): boolean {
  let changed = false;
  const missing: Note[] = [];
  for (const note of notes) {
    const words = noteWords(note);
    const here = present.get(words);
    if (here === undefined && words !== "") {
      const under = note.notes.filter((child) => !present.has(noteWords(child)));
      missing.push({ ...note, notes: under });
      continue;
    }
    const item = here?.item ?? null;
    const place = item === null ? { at, depth } : { at: item.last, depth: depth + 1 };
    changed = addMissing(note.notes, present, place.at, place.depth, style, edits) || changed;
  }
  edits.insertLines(at, noteLines(missing, style, depth));
  return changed || missing.length > 0;
}
