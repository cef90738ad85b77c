/** A section of the archive. Names are the curator's, in any language. */
export interface Topic {
  readonly name: string;
  /** Place in the archive, from 0. */
  readonly order: number;
  readonly parent: string | null;
  readonly keywords: readonly string[];
}
