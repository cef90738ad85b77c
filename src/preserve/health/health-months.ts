import type { CheckStretch } from "../../model/check.ts";
import type { HealthMonth } from "../../model/health-month.ts";
import { LINK_STATES, type LinkState } from "../../model/link-health.ts";
import { judgeHealth } from "./judge-health.ts";

/**
 * How links were at the end of each month, from the first look to the month of `until`: what was seen later is not looked
 * at. Links count from their first look on.
 *
 * @param links each link's stretches, oldest first
 * @param until ISO 8601
 */
export function healthMonths(links: Iterable<readonly CheckStretch[]>, until: string): readonly HealthMonth[] {
  const months = new Map<string, Record<LinkState, number>>();
  const end = until.slice(0, 7);
  for (const stretches of links) {
    for (let month = stretches[0]?.since.slice(0, 7); month !== undefined && month <= end; month = after(month)) {
      const state = judgeHealth(asOf(stretches, `${after(month)}-01`))?.state;
      if (state === undefined) continue;
      const counts = months.get(month) ?? none();
      counts[state] += 1;
      months.set(month, counts);
    }
  }
  return [...months].map(([month, links]) => ({ month, links })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** What was known before a time: a stretch that was going on then is known as far as it had come, a day for each of its days at most. */
function asOf(stretches: readonly CheckStretch[], time: string): readonly CheckStretch[] {
  return stretches.flatMap((stretch) => {
    if (stretch.since >= time) return [];
    if (stretch.at < time) return [stretch];
    const share = (Date.parse(time) - Date.parse(stretch.since)) / (Date.parse(stretch.at) - Date.parse(stretch.since));
    return [{ ...stretch, at: new Date(Date.parse(time) - 1).toISOString(), days: Math.ceil(stretch.days * share) }];
  });
}

function none(): Record<LinkState, number> {
  return Object.fromEntries(LINK_STATES.map((state) => [state, 0])) as Record<LinkState, number>;
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
