import type { CheckStretch } from "../../model/check.ts";
import { judgeHealth } from "./judge-health.ts";

const DAY = 86_400_000;

/** Days until a link is looked at again: soon where a death is to be made certain, seldom where all is known. */
const AFTER = { alive: 14, moved: 14, failing: 1, dead: 30, closed: 30, unsure: 2 } as const;
/** A link of which nothing was learnt so often is no more pressing than the others. */
const OFTEN = 5;
/** Days after which the page itself is read again, not only asked for its headers. */
const READ_AGAIN = 28;

/** Whether a link is to be looked at now. Looks a few hours early, so that a daily run looks every day. */
export function isDue(stretches: readonly CheckStretch[], now: Date): boolean {
  const health = judgeHealth(stretches);
  if (health === null) return true;
  const tired = health.state === "unsure" && stretches.reduce((sum, { days }) => sum + days, 0) >= OFTEN;
  const days = tired ? AFTER.alive : AFTER[health.state];
  return now.getTime() - Date.parse(health.checkedAt) >= (days - 0.25) * DAY;
}

/**
 * Whether the page itself is to be read. `must`: its headers alone said too little before; `may`: it would be good to know
 * again what it says.
 */
export function howToLook(stretches: readonly CheckStretch[], now: Date): "must" | "may" | "no" {
  const newest = stretches.at(-1);
  if (newest && newest.result !== "alive") return "must";
  if (!newest || newest.readAt === null) return "may";
  return now.getTime() - Date.parse(newest.readAt) >= READ_AGAIN * DAY ? "may" : "no";
}
