import type { NoteLink } from "../model/note.ts";
import { linksOf, type ReadEntry, type ReadLink, readEntry } from "./markdown-entry.ts";
import { type Inline, plainText } from "./markdown-inline.ts";
import type { Line } from "./markdown-lines.ts";

/** What a cell of a table holds of its entry. */
export type RowRole = "entry" | "title" | "link" | "note" | "other";

export interface ReadRow {
  readonly entry: ReadEntry;
  readonly links: readonly ReadLink[];
  readonly notes: readonly { readonly text: string; readonly links?: readonly NoteLink[] }[];
  readonly roles: readonly RowRole[];
}

/** Words of a table's first line, a cell each. */
export function headersOf(source: string, line: Line | undefined): readonly string[] {
  if (line === undefined) return [];
  return source
    .slice(line.start, line.end)
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

/** Cells that number or date a row say nothing of the tip. */
const NUMBERS = /^[\d\s.,:/#-]*$/;

/** The entry of a table's row: its title, every link of its cells, its other words as notes. Null without a link. */
export function readRow(cells: readonly (readonly Inline[])[], headers: readonly string[]): ReadRow | null {
  const titleAt = cells.findIndex((parts) => linksOf(parts).length > 0 || !NUMBERS.test(plainText(parts)));
  const first = cells[titleAt];
  const links = cells.flatMap((parts) => linksOf(parts));
  const lead = links[0];
  if (first === undefined || lead === undefined) return null;
  const own = readEntry(first);
  const roles = cells.map((parts, at): RowRole => {
    if (at === titleAt) return own === null ? "title" : "entry";
    if (linksOf(parts).length === 0 && NUMBERS.test(plainText(parts)))
      return headers[at] !== undefined && plainText(parts) === "" ? "note" : "other";
    return linksOf(parts).length > 0 && withoutLinks(parts) === "" ? "link" : "note";
  });
  const linked: ReadLink[] = [...(own?.links ?? [])];
  const alone = own === null && cells.filter((_, at) => roles[at] === "link").flatMap(linksOf).length === 1;
  for (const [at, parts] of cells.entries()) {
    if (roles[at] !== "link") continue;
    for (const { url, text, bare } of linksOf(parts)) {
      if (!linked.some((known) => known.url === url)) linked.push({ url, label: bare || alone ? null : text });
    }
  }
  const notes = cells.flatMap((parts, at) => (roles[at] === "note" ? notesIn(parts) : []));
  const said = own?.description ? [{ text: own.description.text, links: own.description.links }] : [];
  if (linked.length === 0) return null;
  const title = own?.title ?? plainText(first);
  const titleSpan = own?.titleSpan ?? { start: first[0]?.start ?? 0, end: first[first.length - 1]?.end ?? 0 };
  const entry: ReadEntry = own ?? { title, titleSpan, lead, links: linked, description: null, separator: null };
  return { entry, links: linked, notes: [...said.map(withLinks), ...notes], roles };
}

function withoutLinks(parts: readonly Inline[]): string {
  return plainText(parts.filter(({ kind }) => kind === "words")).replace(/[\s/,|·&+;()-]+/g, "");
}

/** A cell's words, a note for each stretch between `<br>`s. */
function notesIn(parts: readonly Inline[]): { text: string; links?: readonly NoteLink[] }[] {
  const notes: { text: string; links: NoteLink[] }[] = [{ text: "", links: [] }];
  for (const part of parts) {
    const pieces = part.kind === "words" ? part.text.split("\n") : [part.text];
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) notes.push({ text: "", links: [] });
      const note = notes[notes.length - 1];
      if (note === undefined) continue;
      note.text += piece;
      if (part.kind === "link") note.links.push({ label: part.text, url: part.url });
    }
  }
  return notes
    .map(({ text, links }) => ({ text: text.replace(/\s+/g, " ").trim(), links }))
    .filter(({ text }) => text !== "")
    .map(withLinks);
}

function withLinks(note: { text: string; links: readonly NoteLink[] }): { text: string; links?: readonly NoteLink[] } {
  return note.links.length === 0 ? { text: note.text } : note;
}
