import type { Note } from "./note.ts";
import type { TipShare, TipState } from "./tip.ts";

export const DOCUMENT_KINDS = ["markdown", "bookmarks", "tips-jsonl"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A curator's own archive, as imported: a fact, kept byte for byte. A changed file joins as the next revision. */
export interface Document {
  /** The file's path relative to the working directory where it was imported, else its base name. */
  readonly name: string;
  /** From 1; the highest is the file as it is now. */
  readonly revision: number;
  readonly kind: DocumentKind;
  /** UTF-8 text. */
  readonly text: string;
}

/** One tip as a curator's archive lists it: it wins over the machine in title, topic, order and notes. */
export interface Entry {
  readonly document: string;
  /** Place in the document, from 0. */
  readonly position: number;
  readonly topic: string | null;
  readonly title: string;
  /** Never empty; the first one gives the tip its key. Links inside notes are not listed here. */
  readonly links: readonly EntryLink[];
  readonly notes: readonly Note[];
  /** `published` unless the source says otherwise. */
  readonly state: TipState;
  /** Shares that the source itself names (tips as JSONL). */
  readonly shares: readonly TipShare[];
  readonly firstSharedAt: string | null;
  readonly lastSharedAt: string | null;
  readonly reactions: number;
}

export interface EntryLink {
  readonly url: string;
  /** Null for the link that carries the title. */
  readonly label: string | null;
}

/** How an entry names a page: as its first link, as a further labelled link, or inside a note. */
export type ListingRole = "lead" | "listed" | "note";

/** A page that an entry names, under its key. */
export interface Listing {
  readonly key: string;
  readonly address: string;
  readonly role: ListingRole;
  /** Key of the entry's first link. */
  readonly lead: string;
}

/** A listing with what the entry calls the page: null for the link that carries the title. */
export interface LabelledListing extends Listing {
  readonly label: string | null;
}

/** An entry with the keys of the pages it names, links first, then the links inside notes; the first one is its lead. */
export interface ListedEntry extends Entry {
  readonly listings: readonly LabelledListing[];
}
