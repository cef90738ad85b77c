export const JOB_KINDS = ["enrich", "check", "preserve"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Work to be done. */
export interface NewJob {
  readonly kind: JobKind;
  /** The link's key. */
  readonly key: string;
  readonly url: string;
  /** Host that is asked, for politeness. */
  readonly host: string;
}

/** Work that the network is needed for. Of one kind and key there is one job at a time. */
export interface Job extends NewJob {
  /** Times it was begun. */
  readonly attempts: number;
  /** Earliest time of the next attempt, ISO 8601, UTC. */
  readonly dueAt: string;
  /** Why the last attempt failed; null when it has not. */
  readonly problem: string | null;
  /** Whether it was given up: it is listed, and tried again only when somebody asks. */
  readonly dead: boolean;
  /** Until when a process works on it, ISO 8601, UTC; null when none has begun. A process that was killed leaves it to run out. */
  readonly heldUntil: string | null;
}

export const JOB_STATES = ["waiting", "running", "dead"] as const;
export type JobState = (typeof JOB_STATES)[number];

export function jobState({ dead, heldUntil }: Job, now: string): JobState {
  if (dead) return "dead";
  return heldUntil !== null && heldUntil > now ? "running" : "waiting";
}

/** How one attempt ended. */
export type JobOutcome =
  | { readonly done: true }
  /** Try again, not before `after` milliseconds (null: the usual backoff). */
  | { readonly done: false; readonly why: string; readonly after: number | null }
  /** No attempt will ever succeed. */
  | { readonly done: false; readonly why: string; readonly after: "never" };

/** What an attempt leaves of its job: nothing, a next attempt, or a place in the list of those given up. */
export type JobEnd =
  | { readonly next: "none" }
  | { readonly next: "again"; readonly dueAt: string; readonly problem: string }
  | { readonly next: "dead"; readonly problem: string };
