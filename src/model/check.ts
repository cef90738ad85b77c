import { isLike } from "./content-fingerprint.ts";
import type { FetchFailure } from "./fetch.ts";

export const CHECK_RESULTS = [
  "alive",
  "moved",
  "gone",
  "dead",
  "soft-404",
  "parked",
  "login",
  "blocked",
  "unknown",
] as const;

/**
 * What one look at a link found. `moved`: redirects for good; `gone`: the server says so; `soft-404`: answers as it
 * answers for pages that never were; `blocked`: refused to robots. `unknown` says nothing for or against it: too many
 * requests, a server's own fault.
 */
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** One observation of a link's health: a fact. */
export interface Check {
  readonly key: string;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly result: CheckResult;
  /** HTTP status; null where nothing answered. */
  readonly status: number | null;
  /** Why nothing answered. */
  readonly failure: FetchFailure | null;
  /** In words, for people. */
  readonly why: string;
  /** Where the page went, when it moved. */
  readonly movedTo: string | null;
  /** Fingerprint of what the page said; null where it was not read, or says too little. */
  readonly content: string | null;
}

/** Equal observations in a row, kept as one: a link that lives for years takes no more room than one that was looked at once. */
export interface CheckStretch extends Check {
  /** When the first of them was made; `at` is the last one's time. */
  readonly since: string;
  /** On how many days one was made. */
  readonly days: number;
  /** When the page itself was last read, not only asked for its headers. */
  readonly readAt: string | null;
}

export function stretchOf(check: Check): CheckStretch {
  return { ...check, since: check.at, days: 1, readAt: check.content === null ? null : check.at };
}

/**
 * A link's stretches with one more, by their time. What is there already changes nothing; what says the same as the one
 * before it becomes part of that.
 */
export function joinStretch(stretches: readonly CheckStretch[], next: CheckStretch): readonly CheckStretch[] {
  const sorted = [...stretches, next].sort(byTime);
  const joined: CheckStretch[] = [];
  for (const stretch of sorted) {
    const last = joined.at(-1);
    if (last && saysTheSame(last, stretch)) joined[joined.length - 1] = together(last, stretch);
    else joined.push(stretch);
  }
  return joined;
}

function byTime(a: CheckStretch, b: CheckStretch): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.at === b.at ? 0 : a.at < b.at ? -1 : 1;
}

function saysTheSame(a: CheckStretch, b: CheckStretch): boolean {
  const same = a.result === b.result && a.status === b.status && a.failure === b.failure && a.movedTo === b.movedTo;
  return same && (a.content === null || b.content === null || isLike(a.content, b.content));
}

/** `earlier` began first. The first fingerprint stays, so that a page that changes a little each time is found to drift. */
function together(earlier: CheckStretch, later: CheckStretch): CheckStretch {
  if (later.at <= earlier.at) return earlier;
  const overlaps = later.since <= earlier.at;
  const sameDay = later.since.slice(0, 10) === earlier.at.slice(0, 10);
  const readAt =
    [earlier.readAt, later.readAt]
      .filter((at) => at !== null)
      .sort()
      .at(-1) ?? null;
  return {
    ...later,
    since: earlier.since,
    days: overlaps ? Math.max(earlier.days, later.days) : earlier.days + later.days - (sameDay ? 1 : 0),
    content: earlier.content ?? later.content,
    readAt,
  };
}
