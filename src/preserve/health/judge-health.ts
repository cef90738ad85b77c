import type { CheckResult, CheckStretch } from "../../model/check.ts";
import { likeness } from "../../model/content-fingerprint.ts";
import type { LinkHealth, LinkState } from "../../model/link-health.ts";

/** Results that say that the page is not there. */
export const BROKEN: ReadonlySet<CheckResult> = new Set(["dead", "gone", "soft-404", "parked"]);
/** Results that say nothing for or against it. */
const SILENT: ReadonlySet<CheckResult> = new Set(["unknown", "blocked"]);

const DAY = 86_400_000;
/** Observations on different days that make a death certain. */
const DAYS = 3;
/** Of two looks at a page, less likeness than this is another page. */
const ANOTHER = 0.2;

/** How long a page must have been missing, by the kind of the newest sign: servers come back, words of a server count. */
function leastSpan({ result, failure }: CheckStretch): number {
  if (failure === "timeout" || failure === "connection") return 10 * DAY;
  if (failure === "dns" || result === "soft-404" || result === "parked") return 5 * DAY;
  return 1.5 * DAY;
}

/**
 * How a link is, by all stretches of observations, oldest first; null when there are none. One failure is no death: it
 * takes three on different days, over a time that depends on their kind, with no sign of life between them.
 */
export function judgeHealth(stretches: readonly CheckStretch[]): Omit<LinkHealth, "copy"> | null {
  const newest = stretches.at(-1);
  if (!newest) return null;
  const telling = stretches.filter(({ result }) => !SILENT.has(result));
  const last = telling.at(-1) ?? newest;
  const broken = telling.slice(telling.findLastIndex(({ result }) => !BROKEN.has(result)) + 1);
  const begun = broken[0] ?? last;
  return {
    key: last.key,
    state: stateOf(last, broken, telling.length > 0),
    result: last.result,
    why: last.why,
    since: begun.since,
    checkedAt: newest.at,
    movedTo: last.movedTo,
    drifted: hasDrifted(stretches),
  };
}

function stateOf(last: CheckStretch, broken: readonly CheckStretch[], isTelling: boolean): LinkState {
  const [first] = broken;
  if (first) {
    const days = broken.reduce((sum, stretch) => sum + stretch.days, 0);
    const span = Date.parse(last.at) - Date.parse(first.since);
    return days >= DAYS && span >= leastSpan(last) ? "dead" : "failing";
  }
  if (!isTelling) return last.result === "blocked" ? "closed" : "unsure";
  if (last.result === "login") return "closed";
  return last.result === "moved" ? "moved" : "alive";
}

function hasDrifted(stretches: readonly CheckStretch[]): boolean {
  const read = stretches.flatMap(({ content }) => (content ? [content] : []));
  const [first, last] = [read[0], read.at(-1)];
  return first !== undefined && last !== undefined && first !== last && likeness(first, last) < ANOTHER;
}
