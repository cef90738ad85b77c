export const PAGE_KINDS = [
  "paper",
  "article",
  "repository",
  "video",
  "slides",
  "course",
  "dataset",
  "tool",
  "model",
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a list of references tells of a paper beside its venue. */
export interface Imprint {
  /** Whether the venue is a journal, the proceedings of a meeting, or a book. */
  readonly form: "journal" | "proceedings" | "book" | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** `12-34`, or one number. */
  readonly pages: string | null;
  readonly publisher: string | null;
}

/**
 * What a page says of itself, as last fetched: a fact, the newest wins. Everything is plain text, cut to a sane length;
 * null where the page does not say.
 */
export interface Page {
  /** The link's key. */
  readonly key: string;
  /** What was asked, and the source (`arxiv`, `open-graph`, …) whose word counted. */
  readonly url: string;
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  readonly title: string | null;
  readonly description: string | null;
  /** Of a paper, its abstract. */
  readonly abstract: string | null;
  readonly siteName: string | null;
  readonly authors: readonly string[];
  /** `2021`, `2021-10` or `2021-10-05`. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47: `ko`, `en`. */
  readonly language: string | null;
  /** Address of a picture. Never loaded by a reader's browser. */
  readonly picture: string | null;
  readonly kind: PageKind | null;
  /** Where a paper appeared: `NeurIPS`, `Nature`. */
  readonly venue: string | null;
  readonly doi: string | null;
  /** Where in its venue a paper stands; null for what is no paper, or says nothing of it. */
  readonly imprint: Imprint | null;
  /** Minutes of reading, or of watching. */
  readonly minutes: number | null;
}
