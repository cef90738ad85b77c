export const JOB_KINDS = ["enrich", "check", "preserve"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Work that the network is needed for. Of one kind and key there is one job at a time. */
export interface Job {
  readonly kind: JobKind;
  /** The link's key. */
  readonly key: string;
  readonly url: string;
  /** Host that is asked, for politeness. */
  readonly host: string;
  /** Times it was begun. */
  readonly attempts: number;
  /** Earliest time of the next attempt, ISO 8601, UTC. */
  readonly dueAt: string;
  /** Why the last attempt failed; null when it has not. */
  readonly problem: string | null;
  /** Whether it was given up: it is listed, and tried again only when somebody asks. */
  readonly dead: boolean;
}

/** How one attempt ended. */
export type JobOutcome =
  | { readonly done: true }
  /** Try again, not before `after` milliseconds (null: the usual backoff). */
  | { readonly done: false; readonly why: string; readonly after: number | null }
  /** No attempt will ever succeed. */
  | { readonly done: false; readonly why: string; readonly after: "never" };
