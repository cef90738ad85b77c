import type { Entry } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";

/** What a stored document says; the same each time it is read. */
export interface DocumentReading {
  readonly entries: readonly Entry[];
  /** In the document's order. */
  readonly topics: readonly { readonly name: string; readonly parent: string | null }[];
  readonly problems: readonly Problem[];
}
