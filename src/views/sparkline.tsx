import type { Place } from "./place.ts";
import type { Collection } from "./site.ts";

/** Fewest tips and months that make a line of bars say something. */
const TIPS = 5;
const MONTHS = 3;
/** Months side by side, the newest ones. */
const MOST = 120;
const HEIGHT = 24;
const STEP = 5;
const BAR = 4;

/** A collection's tips in every month of the archive, as a line of small bars; null where they would say nothing. */
export function Sparkline({ at, collection }: { readonly at: Place; readonly collection: Collection }) {
  const { dates, collections, words } = at.site;
  const months = monthsBetween(collections.months.at(-1)?.name, collections.months[0]?.name);
  if (months.length < MONTHS || collection.tips.length < TIPS) return null;
  const counts = new Map<string, number>();
  for (const { firstSharedAt } of collection.tips) {
    if (firstSharedAt === null) continue;
    const month = dates.month(firstSharedAt);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const [busiest, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
  if (most === 0) return null;
  const bars = months.flatMap((month, place) => {
    const height = ((counts.get(month) ?? 0) / most) * HEIGHT;
    return height === 0 ? [] : [`M${place * STEP} ${HEIGHT}h${BAR}v${-height.toFixed(1)}h${-BAR}z`];
  });
  const width = months.length * STEP - (STEP - BAR);
  return (
    <a class="sparkline" href={at.to("charts.html")}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-labelledby="sparkline">
        <title id="sparkline">{words.charts.most(dates.monthName(busiest), most)}</title>
        <path d={bars.join("")} fill="currentColor" />
      </svg>
    </a>
  );
}

function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  for (let month = last; month >= first && months.length < MOST; month = before(month)) months.unshift(month);
  return months;
}

function before(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}
