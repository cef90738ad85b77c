/**
 * What is searched of a tip, a column each: words, and behind them the same text as pairs of Hangul syllables (`Grams`).
 * `initials` are initial consonants, `facets` what the fields of a query (`topic:`, `site:` …) ask for.
 */
export const SEARCH_COLUMNS = [
  "title",
  "titleGrams",
  "links",
  "linksGrams",
  "notes",
  "notesGrams",
  "talk",
  "talkGrams",
  "initials",
  "facets",
] as const;
export type SearchColumn = (typeof SEARCH_COLUMNS)[number];

/**
 * What a hit weighs where it is found: title over links over notes over the conversation, words three times as much as
 * pairs of syllables. Facets choose tips and rank none.
 */
export const SEARCH_WEIGHTS: Readonly<Record<SearchColumn, number>> = {
  title: 3,
  titleGrams: 1,
  links: 1.8,
  linksGrams: 0.6,
  notes: 1.2,
  notesGrams: 0.4,
  talk: 0.6,
  talkGrams: 0.2,
  initials: 1,
  facets: 0,
};

/** A tip as the index holds it. */
export interface SearchDocument {
  /** Key of the tip's first link. */
  readonly root: string;
  /**
   * For each of `SEARCH_COLUMNS` its tokens between single spaces. A token holds ASCII letters in lower case, digits, and
   * whatever is beyond ASCII.
   */
  readonly columns: readonly string[];
  /** ISO 8601 in UTC; `''` where no share is known. */
  readonly firstSharedAt: string;
  readonly lastSharedAt: string;
  readonly reactions: number;
}

/** Tokens that follow each other in one column; with `prefix` the last one may go on. Never empty. */
export interface Phrase {
  readonly tokens: readonly string[];
  readonly prefix: boolean;
}

/** What a query asks of the index: one phrase of each clause, and none of `not`. */
export interface SearchPlan {
  /** Never empty; each clause holds a phrase at least. */
  readonly clauses: readonly (readonly Phrase[])[];
  readonly not: readonly Phrase[];
  /** Beginnings of ISO dates: first shared before, last shared at or after; null where it does not matter. */
  readonly before: string | null;
  readonly after: string | null;
  /** True when nothing asked for weighs (fields only): by day of the last share, newest first, then by reactions. */
  readonly newestFirst: boolean;
}

/** A tip that the index found. */
export interface SearchCandidate {
  /** What tells it from the others: key of the tip's first link; in a packed index its number. */
  readonly root: string;
  /** Its place in the index: of equals the lower one comes first. */
  readonly number: number;
  /**
   * BM25 over all columns by their weights, higher is better; null where the database knows no BM25 and its order is a
   * rough one.
   */
  readonly score: number | null;
  readonly lastSharedAt: string;
  readonly reactions: number;
}

/** Candidates that an index gives unless asked for more: enough to rank well among. */
export const SEARCH_CANDIDATES = 200;
