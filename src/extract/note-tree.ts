import type { Note, NoteLink } from "../model/note.ts";
import { emojify, withoutEmoji } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";
import { isCourtesy } from "./lead-in.ts";
import { type Line, textOf } from "./line.ts";

interface Branch {
  readonly text: string;
  readonly links?: readonly NoteLink[];
  readonly notes: Branch[];
}

/** Lines as a tree of notes: one each, bullets under the bullet or the colon above them. Courtesies are left out. */
export function noteTree(lines: readonly Line[]): readonly Note[] {
  const roots: Branch[] = [];
  const path: { depth: number; notes: Branch[] }[] = [{ depth: -2, notes: roots }];
  for (const line of lines) {
    const note = noteOf(line);
    if (note === null) continue;
    const depth = line.kind === "bullet" ? line.depth : -1;
    while (path.length > 1 && (path.at(-1)?.depth ?? -2) >= depth) path.pop();
    path.at(-1)?.notes.push(note);
    if (line.kind === "bullet" || /[:：]$/.test(note.text)) path.push({ depth, notes: note.notes });
  }
  return roots;
}

function noteOf(line: Line): Branch | null {
  const text = emojify(squeezed(textOf(line.spans)));
  const words = line.spans.filter((span) => span.url === null || span.text !== span.url);
  const isSaid =
    line.kind === "bullet" ? /[\p{L}\p{N}]/u.test(withoutEmoji(textOf(words))) : !isCourtesy(textOf(words));
  if (!isSaid) return null;
  const links = line.spans.flatMap(({ text: label, url }) =>
    url === null ? [] : [{ label: emojify(squeezed(label)), url }],
  );
  return { text, ...(links.length > 0 && { links }), notes: [] };
}
