import type { Note } from "../model/note.ts";

/** A stretch of a note. */
export type NotePart =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

const CODE = /`([^`\n]+)`/g;

/** A note's text with its links where their words stand; links whose words are not in the text come behind it. */
export function noteParts({ text, links = [] }: Pick<Note, "text" | "links">): readonly NotePart[] {
  const parts: NotePart[] = [];
  const behind: NotePart[] = [];
  let done = 0;
  for (const { label, url } of links) {
    const at = label === "" ? -1 : text.indexOf(label, done);
    if (at < 0) {
      behind.push({ kind: "text", text: " " }, { kind: "link", text: label || url, url });
      continue;
    }
    parts.push(...codeParts(text.slice(done, at)), { kind: "link", text: label, url });
    done = at + label.length;
  }
  return [...parts, ...codeParts(text.slice(done)), ...behind];
}

function codeParts(text: string): readonly NotePart[] {
  const parts: NotePart[] = [];
  let done = 0;
  for (const { 0: whole, 1: code = "", index } of text.matchAll(CODE)) {
    if (index > done) parts.push({ kind: "text", text: text.slice(done, index) });
    parts.push({ kind: "code", text: code });
    done = index + whole.length;
  }
  if (done < text.length) parts.push({ kind: "text", text: text.slice(done) });
  return parts;
}
