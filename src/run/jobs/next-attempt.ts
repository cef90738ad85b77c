import type { JobEnd, JobOutcome } from "../../model/job.ts";

/** How patiently failed attempts are repeated. Times in milliseconds. */
export interface Patience {
  /** Attempts before a job is given up. */
  readonly attempts: number;
  /** Pause after the first failure; each further one is `factor` times as long, up to `longest`. */
  readonly first: number;
  readonly factor: number;
  readonly longest: number;
}

export const PATIENCE: Patience = { attempts: 6, first: 5_000, factor: 4, longest: 6 * 3_600_000 };

/**
 * What an attempt leaves of its job.
 *
 * @param attempts how many were begun, this one among them
 * @param random 0 to 1, less than 1: spreads the repetitions over half to one and a half times the pause, lest all that
 *   failed together come back together
 */
export function nextAttempt(
  outcome: JobOutcome,
  { attempts, now, random, patience }: { attempts: number; now: Date; random: number; patience: Patience },
): JobEnd {
  if (outcome.done) return { next: "none" };
  const { why: problem, after } = outcome;
  if (after === "never" || attempts >= patience.attempts) return { next: "dead", problem };
  const usual = Math.min(patience.first * patience.factor ** (attempts - 1), patience.longest) * (0.5 + random);
  const pause = Math.max(usual, after ?? 0);
  return { next: "again", dueAt: new Date(now.getTime() + pause).toISOString(), problem };
}
