import type { CheckResult } from "./check.ts";

export const LINK_STATES = ["alive", "moved", "failing", "dead", "closed", "unsure"] as const;

/**
 * How a link is, by all that was observed. `failing`: not found lately, too seldom or too shortly to call it dead; `closed`:
 * for members, or people only; `unsure`: nothing could be learnt of it.
 */
export type LinkState = (typeof LINK_STATES)[number];

export interface LinkHealth {
  readonly key: string;
  readonly state: LinkState;
  /** What the observation said that the state rests on, and why. */
  readonly result: CheckResult;
  readonly why: string;
  /** Since when it is so, and when it was last looked at; ISO 8601, UTC. */
  readonly since: string;
  readonly checkedAt: string;
  /** Its new address, when it moved for good. */
  readonly movedTo: string | null;
  /** Whether the page says something else now than it did at first. */
  readonly drifted: boolean;
  /** A copy of the page; null where none is known. */
  readonly copy: string | null;
}
