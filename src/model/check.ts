/**
 * What one look at a link found. `unknown` says nothing for or against it: refused to robots, too many requests, a server's
 * own fault.
 */
export type CheckResult =
  | "alive"
  /** Redirects for good. */
  | "moved"
  | "gone"
  | "dead"
  /** Answers as it answers for pages that never were. */
  | "soft-404"
  | "parked"
  | "login"
  | "blocked"
  | "unknown";

/** One observation of a link's health: a fact. */
export interface Check {
  readonly key: string;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly result: CheckResult;
  /** HTTP status; null where nothing answered. */
  readonly status: number | null;
  /** In words, for people. */
  readonly why: string;
  /** Where the page went, when it moved. */
  readonly movedTo: string | null;
}
