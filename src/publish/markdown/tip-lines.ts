import type { Note, NoteLink } from "../../model/note.ts";
import type { Tip } from "../../model/tip.ts";
import { escapeAddress, escapeMarkdown, shownText, type WordsPlace } from "../../text/markdown-escape.ts";
import { inlines, isWebAddress, plainText } from "../../text/markdown-inline.ts";
import type { EntryStyle } from "./entry-style.ts";

const NO_DEFINITIONS = new Map<string, string>();

/** True when the tip has an address that may be published. */
export function isPublishable(tip: Tip): boolean {
  return tip.links.some(({ url }) => isWebAddress(url));
}

/** The title as it is shown; the address where there is none. */
export function shownTitle(tip: Tip): string {
  return shownText(tip.title) || (tip.links.find(({ url }) => isWebAddress(url))?.url ?? "");
}

/** `[title](url) [label](url)`, or `title [1](url) [1_github](url)` when every link has a label of its own. */
export function headMarkup(tip: Tip, wordsMayLead = true): string {
  const links = tip.links.filter(({ url }) => isWebAddress(url));
  const title = shownTitle(tip);
  const [first, ...rest] = links;
  if (first === undefined) return escapeMarkdown(title, "start");
  const allLabelled = wordsMayLead && links.every(({ label }) => shownText(label ?? "") !== "") && wordsCanLead(title);
  const labelled = (allLabelled ? links : rest).map(({ url, label }, at) => {
    return linkMarkup(shownText(label ?? "") || `${at + (allLabelled ? 1 : 2)}`, url);
  });
  const lead = allLabelled ? escapeMarkdown(title, "start") : linkMarkup(title, first.url);
  return [lead, ...labelled].join(" ");
}

/** A title before its links is read back without the marks at its end. */
export function wordsCanLead(title: string): boolean {
  return /[\p{L}\p{N}?!.)\]'"”’]$/u.test(title) && /[\p{L}\p{N}]/u.test(title);
}

export function linkMarkup(label: string, url: string): string {
  return `[${escapeMarkdown(label, "link")}](${escapeAddress(url)})`;
}

/** A note's words with their links in place. */
export function noteMarkup(note: Note, place: WordsPlace): string {
  const text = shownText(note.text);
  let written = "";
  let at = 0;
  for (const link of note.links ?? []) {
    if (!isWebAddress(link.url)) continue;
    const label = shownText(link.label);
    const found = label === "" ? -1 : text.indexOf(label, at);
    if (found < 0) continue;
    written += words(text.slice(at, found), at === 0 ? place : "within") + noteLink({ ...link, label });
    at = found + label.length;
  }
  return written + words(text.slice(at), at === 0 ? place : "within");
}

/** The note's words as they will be read back: what tells a new note from one that is there. */
export function noteWords(note: Note): string {
  if ((note.links ?? []).length === 0) return shownText(note.text);
  const markup = noteMarkup(note, "start");
  return plainText(inlines(markup, { start: 0, end: markup.length }, NO_DEFINITIONS));
}

/** The lines of notes as bullets, in the neighbours' style; `depth` counts from the entry's own notes. */
export function noteLines(notes: readonly Note[], style: EntryStyle, depth = 0): readonly string[] {
  return notes.flatMap((note) => {
    const { indent, marker, gap } = style.noteAt(depth);
    const markup = noteMarkup(note, "start");
    if (markup === "") return noteLines(note.notes, style, depth);
    return [`${indent}${marker}${gap}${markup}`, ...noteLines(note.notes, style, depth + 1)];
  });
}

/** A new tip's lines. `number` is its place in an ordered list. */
export function tipLines(tip: Tip, style: EntryStyle, number: number): readonly string[] {
  if (style.kind === "row") return [rowLine(tip, style)];
  const head = headMarkup(tip, style.kind === "item");
  if (style.kind === "paragraph") {
    const notes = flatNotes(tip.notes).map((note) => noteMarkup(note, "within"));
    return [notes.length === 0 ? head : `${head}${style.separator}${notes.join(" / ")}`];
  }
  const [first, ...others] = tip.notes;
  const marker = style.ordered === null ? style.marker : `${number}${style.ordered}`;
  const start = `${style.indent}${marker}${style.gap}${head}`;
  if (style.describes && first !== undefined && canDescribe(first)) {
    const line = `${start}${style.separator}${noteMarkup(first, "within")}`;
    return [line + style.trailing, ...noteLines(others, style)];
  }
  return [start + style.trailing, ...noteLines(tip.notes, style)];
}

/** A description is read back as the first note when it is one line of plain words. */
function canDescribe(note: Note): boolean {
  return note.notes.length === 0 && (note.links ?? []).length === 0 && /^[\p{L}\p{N}]/u.test(shownText(note.text));
}

function rowLine(tip: Tip, style: EntryStyle): string {
  const links = tip.links.filter(({ url }) => isWebAddress(url));
  const title = escapeMarkdown(shownTitle(tip), "start");
  const notes = flatNotes(tip.notes)
    .map((note) => noteMarkup(note, "start"))
    .filter((note) => note !== "")
    .join("<br>");
  const linkCell = links
    .map(({ url, label }, at) => linkMarkup(label ?? (at === 0 ? "link" : `${at + 1}`), url))
    .join(" ");
  let noted = false;
  const cells = style.roles.map((role) => {
    if (role === "entry") return headMarkup(tip);
    if (role === "title") return title;
    if (role === "link") return linkCell;
    if (role !== "note" || noted) return "";
    noted = true;
    return notes;
  });
  return `| ${cells.join(" | ")} |`.replace(/ {2,}\|/g, " |");
}

export function flatNotes(notes: readonly Note[]): readonly Note[] {
  return notes.flatMap((note) => [note, ...flatNotes(note.notes)]);
}

function noteLink({ label, url }: NoteLink): string {
  const isAddress = label === url && escapeAddress(url) === url && !/[&_*~[\]()]/.test(url);
  return isAddress ? `<${url}>` : linkMarkup(label, url);
}

/** Words between links keep the spaces at their ends. */
function words(text: string, place: WordsPlace): string {
  const start = /^ /.test(text) ? " " : "";
  const end = text.length > 1 && / $/.test(text) ? " " : "";
  return start + escapeMarkdown(text, place) + end;
}
