/**
 * One bullet under a tip. `text` is plain text (backticks mark code, nothing else is markup); `links` are the addresses
 * inside it, each under the words that carried it.
 */
export interface Note {
  readonly text: string;
  readonly links?: readonly NoteLink[];
  readonly notes: readonly Note[];
}

export interface NoteLink {
  /** The words of `text` that are the link; the address itself when it stood bare. */
  readonly label: string;
  readonly url: string;
}

/** Every note of a tree, parents before children. */
export function* eachNote(notes: readonly Note[]): Generator<Note> {
  for (const note of notes) {
    yield note;
    yield* eachNote(note.notes);
  }
}
