import { eachNote, type Note } from "../model/note.ts";
import { noteParts } from "./note-parts.ts";
import { Outward } from "./outward.tsx";
import type { Place } from "./place.ts";
import { shortened } from "./shown.ts";

/** Columns of about three lines of text; a Korean letter takes two. */
const FOLD = 190;
/** Deepest bullets that are drawn as a list of their own. */
const DEEPEST = 8;

export interface NotesProps {
  /** Null outside of the site: links into Slack stay what they are. */
  readonly at: Place | null;
  readonly notes: readonly Note[];
}

/** A tip's notes, whole. */
export function Notes({ at, notes, depth = 0 }: NotesProps & { readonly depth?: number }) {
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li>
          <NoteText at={at} note={note} />
          {note.notes.length > 0 &&
            (depth < DEEPEST ? (
              <Notes at={at} notes={note.notes} depth={depth + 1} />
            ) : (
              [...eachNote(note.notes)].map((under) => (
                <div>
                  <NoteText at={at} note={under} />
                </div>
              ))
            ))}
        </li>
      ))}
    </ul>
  );
}

/** A tip's notes in a list of tips: what is longer than three lines is folded. */
export function FoldedNotes({ at, notes }: NotesProps & { readonly at: Place }) {
  if (notes.length === 0) return null;
  const { words } = at.site;
  const texts = [...eachNote(notes)].map(({ text }) => text);
  if (texts.length <= 3 && columns(texts.join("")) <= FOLD && !texts.join("").includes("\n")) {
    return <Notes at={at} notes={notes} />;
  }
  return (
    <details class="fold">
      <summary>
        <span class="excerpt">{shortened(texts.join("  ·  "), FOLD)}</span> <span class="more">{words.more}</span>
        <span class="less">{words.less}</span>
      </summary>
      <Notes at={at} notes={notes} />
    </details>
  );
}

function NoteText({ at, note }: { readonly at: Place | null; readonly note: Note }) {
  return (
    <>
      {noteParts(note).map((part) =>
        part.kind === "link" ? (
          <Outward at={at} url={part.url} text={part.text} />
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
