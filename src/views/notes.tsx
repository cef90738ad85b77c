import { eachNote, type Note } from "../model/note.ts";
import { noteParts } from "./note-parts.ts";
import { shortened } from "./shown.ts";
import type { Words } from "./words/words.ts";

/** Columns of about three lines of text; a Korean letter takes two. */
const FOLD = 190;
/** Deepest bullets that are drawn as a list of their own. */
const DEEPEST = 8;

/** A tip's notes, whole. */
export function Notes({ notes, depth = 0 }: { readonly notes: readonly Note[]; readonly depth?: number }) {
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li>
          <NoteText note={note} />
          {note.notes.length > 0 &&
            (depth < DEEPEST ? (
              <Notes notes={note.notes} depth={depth + 1} />
            ) : (
              [...eachNote(note.notes)].map((under) => (
                <div>
                  <NoteText note={under} />
                </div>
              ))
            ))}
        </li>
      ))}
    </ul>
  );
}

/** A tip's notes in a list of tips: what is longer than three lines is folded. */
export function FoldedNotes({ notes, words }: { readonly notes: readonly Note[]; readonly words: Words }) {
  if (notes.length === 0) return null;
  const texts = [...eachNote(notes)].map(({ text }) => text);
  if (texts.length <= 3 && columns(texts.join("")) <= FOLD && !texts.join("").includes("\n")) {
    return <Notes notes={notes} />;
  }
  return (
    <details class="fold">
      <summary>
        <span class="excerpt">{shortened(texts.join("  ·  "), FOLD)}</span> <span class="more">{words.more}</span>
        <span class="less">{words.less}</span>
      </summary>
      <Notes notes={notes} />
    </details>
  );
}

function NoteText({ note }: { readonly note: Note }) {
  return (
    <>
      {noteParts(note).map((part) =>
        part.kind === "link" ? (
          <a href={part.url} rel="noopener">
            {part.text}
          </a>
        ) : part.kind === "code" ? (
          <code>{part.text}</code>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

function columns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x1100 ? 2 : 1;
  return width;
}
