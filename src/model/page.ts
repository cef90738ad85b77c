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
  /** Minutes of reading, or of watching. */
  readonly minutes: number | null;
}
