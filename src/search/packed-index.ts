import type { Link } from "../model/link.ts";

/**
 * The search index as files, for readers without a server. Each file is compressed (raw deflate), as not every host
 * compresses what it sends; its name comes of its contents, so that files of two editions never mix.
 */
export interface PackedIndex {
  /** `INDEX_RULES` by which it was made. */
  readonly rules: number;
  readonly documents: number;
  /** Of all documents. */
  readonly tokens: number;
  /** As in the config. */
  readonly synonyms: readonly (readonly string[])[];
  /** Parts of the terms in order: the first term, and the file. */
  readonly terms: readonly (readonly [first: string, file: string])[];
  readonly figures: PackedParts;
  readonly cards: PackedParts;
}

/** Documents by number, so many in a file. */
export interface PackedParts {
  readonly size: number;
  readonly files: readonly string[];
}

/** What is shown of a found tip, and what its excerpt is cut out of. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly topic: string | null;
  readonly links: readonly Pick<Link, "url" | "label">[];
  /** The words of its notes. */
  readonly notes: readonly string[];
  /** The words around it, fit to be shown. */
  readonly talk: readonly string[];
  readonly firstSharedAt: string | null;
  readonly times: number;
}

/** The file that names the others. */
export const PACKED_INDEX = "index.json";
