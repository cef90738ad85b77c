import type { Note, NoteLink } from "../model/note.ts";
import { emojify, withoutEmoji } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";
import { isCourtesy, isVague } from "./courtesy.ts";
import { type Line, textOf } from "./line.ts";
import { withoutHead } from "./name.ts";

interface Branch {
  readonly text: string;
  readonly links?: readonly NoteLink[];
  readonly notes: Branch[];
}

/** Longer stretches of code (logs, listings) stay in the message: they are no notes. */
const MOST_CODE_LINES = 6;

/** Lines as a tree of notes: one each, bullets under the bullet or the colon above them. Courtesies are left out. */
export function noteTree(lines: readonly Line[]): readonly Note[] {
  const roots: Branch[] = [];
  const path: { depth: number; notes: Branch[] }[] = [{ depth: -2, notes: roots }];
  for (const line of withoutListings(lines)) {
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
  if (line.kind === "code") return codeNote(textOf(line.spans));
  const text = emojify(withoutHead(squeezed(textOf(line.spans))));
  const words = textOf(line.spans.filter((span) => span.url === null || span.text !== span.url));
  const isSaid =
    line.kind === "bullet" ? /[\p{L}\p{N}]/u.test(withoutEmoji(words)) : !isCourtesy(words) && !isVague(words);
  if (!isSaid || text === "") return null;
  const links = line.spans.flatMap(({ text: label, url }) =>
    url === null ? [] : [{ label: emojify(squeezed(label)), url }],
  );
  return { text, ...(links.length > 0 && { links }), notes: [] };
}

function codeNote(code: string): Branch | null {
  const text = squeezed(code.replaceAll("`", "'"));
  return text === "" ? null : { text: `\`${text}\``, notes: [] };
}

function withoutListings(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let code: Line[] = [];
  const close = () => {
    if (code.length <= MOST_CODE_LINES) kept.push(...code);
    code = [];
  };
  for (const line of lines) {
    if (line.kind === "code") code.push(line);
    else {
      close();
      kept.push(line);
    }
  }
  close();
  return kept;
}
