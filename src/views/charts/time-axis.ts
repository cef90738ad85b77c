import { axisX, type Markish } from "@observablehq/plot";
import type { Dates } from "../dates.ts";
import type { Site } from "../site.ts";

/** Least space for a label, in pixels. */
const SPACE = 44;

/** What a stretch of time (`figures.ts`) is called. */
export function stretchName(stretch: string, { dates, words }: Pick<Site, "dates" | "words">): string {
  const { length } = stretch;
  return length === 4 ? stretch : length === 7 ? dates.monthName(stretch) : words.charts.weekOf(dates.dayName(stretch));
}

/** Names under a chart: years where there are several, else months, January by its year. */
export function timeAxis(stretches: readonly string[], dates: Dates, width: number): Markish {
  const months = stretches.filter((stretch) => stretch.length < 10 || Number(stretch.slice(8)) <= 7);
  const years = months.filter((stretch) => stretch.length === 4 || stretch.slice(5, 7) === "01");
  const labelled = years.length > 1 ? years : months;
  const every = Math.ceil((labelled.length * SPACE) / width);
  return axisX({
    ticks: labelled.filter((_, place) => place % every === 0),
    tickFormat: (stretch: string) => {
      const month = Number(stretch.slice(5, 7));
      return month > 1 ? dates.monthShort(month) : stretch.slice(0, 4);
    },
    tickSize: 4,
    label: null,
  });
}
