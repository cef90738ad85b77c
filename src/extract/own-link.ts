import type { Note } from "../model/note.ts";

/** What joins a link to the words beside it and means nothing without it. */
const JOINTS = /^[\s:,·|/–—→-]+|[\s:,·|/–—→-]+$/gu;

/**
 * Notes of a tip without the tip's own address, which its title already carries: at either end of a note the link's words
 * go, in the middle of a sentence they stay as words. A note that was nothing else goes.
 */
export function withoutOwnLink(notes: readonly Note[], url: string): readonly Note[] {
  if (!notes.some(({ links }) => links?.some((link) => link.url === url))) return notes;
  return notes.flatMap((note) => {
    const own = note.links?.find((link) => link.url === url);
    if (own === undefined || note.links === undefined) return [note];
    const others = note.links.filter((link) => link !== own);
    const text = withoutLabel(note.text, own.label, own.label === url);
    if (text === "") return note.notes;
    return [{ text, ...(others.length > 0 ? { links: others } : {}), notes: note.notes }];
  });
}

function withoutLabel(text: string, label: string, isBare: boolean): string {
  if (label === "") return text;
  if (text.endsWith(label)) return text.slice(0, -label.length).replace(JOINTS, "");
  if (text.startsWith(label)) return text.slice(label.length).replace(JOINTS, "");
  return isBare ? text.replace(label, "").replace(/\s{2,}/g, " ") : text;
}
