/** A copy of a page that somebody else keeps: a fact, of which the newest search wins. */
export interface WebCopy {
  /** The link's key. */
  readonly id: string;
  /** When it was looked for, ISO 8601, UTC. */
  readonly at: string;
  /** Where the copy is read; null when none was found. */
  readonly address: string | null;
  /** When the copy was made, ISO 8601, UTC. */
  readonly madeAt: string | null;
}
