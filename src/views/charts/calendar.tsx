import { cell, text } from "@observablehq/plot";
import type { Dates } from "../dates.ts";
import type { Place } from "../place.ts";
import { Chart, Table, type Width } from "./chart.tsx";
import type { Figures } from "./figures.ts";
import { hover } from "./hover.ts";
import { strength } from "./strength.ts";

/** Years drawn, the newest ones. */
const YEARS = 12;
const DAY = 86_400_000;
const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));

interface Day {
  /** `2021-09-07`. */
  readonly date: string;
  /** 0 = Monday. */
  readonly weekday: number;
  /** Its week's place in the band: `2021`, or `2021 1` for the half of a year on a phone. */
  readonly band: string;
  readonly week: number;
  readonly count: number;
}

/** Every day of the newest years. */
export function Calendar({ at, figures: { days } }: { readonly at: Place; readonly figures: Figures }) {
  const { words, dates } = at.site;
  const all = [...new Set([...days.keys()].map((date) => date.slice(0, 4)))].sort().slice(-YEARS);
  const [first, last] = [Number(all[0]), Number(all.at(-1))];
  const years = Array.from({ length: last - first + 1 }, (_, back) => String(last - back)).slice(0, YEARS);
  const [date, most] = [...days].reduce((busiest, day) => (day[1] > busiest[1] ? day : busiest));
  const inMonth = (month: string) => {
    return [...days].reduce((sum, [date, count]) => (date.startsWith(month) ? sum + count : sum), 0);
  };
  return (
    <Chart
      words={words}
      name="calendar"
      title={words.charts.calendar}
      description={words.charts.most(dates.dayName(date), most)}
      plot={(width) => sheet(years, { days, most, dates, width })}
      table={
        <Table
          columns={["", ...MONTHS.map((month) => dates.monthShort(Number(month)))]}
          rows={years.map((year) => ({ name: year, counts: MONTHS.map((month) => inMonth(`${year}-${month}`)) }))}
        />
      }
    />
  );
}

interface SheetProps {
  readonly days: ReadonlyMap<string, number>;
  readonly most: number;
  readonly dates: Dates;
  readonly width: Width;
}

function sheet(years: readonly string[], { days, most, dates, width }: SheetProps) {
  const halves = width === "wide" ? 1 : 2;
  const each = years.flatMap((year) => daysOf(year, days, halves));
  // Halves of a year before the first day and after the last one are not drawn.
  const bands = [...new Set(each.filter(({ count }) => count > 0).map(({ band }) => band))];
  const all = each.filter(({ band }) => bands.includes(band));
  // On a phone there is no room for the year beside its weeks: it stands where its first month would.
  const firsts = new Map(
    width === "wide"
      ? []
      : all
          .toReversed()
          .map(({ date, band }) => [band, date] as const)
          .filter(([band]) => !bands.includes(`${band.slice(0, 4)} 1`) || band.endsWith(" 1")),
  );
  const weeks = 53 / halves + 1;
  return {
    height: bands.length * (width === "wide" ? 112 : 108) + 4,
    marginLeft: width === "wide" ? 48 : 0,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 4,
    x: {
      type: "band" as const,
      domain: Array.from({ length: Math.ceil(weeks) }, (_, week) => week),
      padding: 0.14,
      axis: null,
    },
    y: { type: "band" as const, domain: [-1, 0, 1, 2, 3, 4, 5, 6], padding: 0.14, axis: null },
    fy: { domain: bands, axis: null, padding: 0.06 },
    opacity: { domain: [0, 1], range: [0, 1] },
    marks: [
      cell(all, { fy: "band", x: "week", y: "weekday", fill: "var(--tint)" }),
      cell(
        all.filter(({ count }) => count > 0),
        {
          fy: "band",
          x: "week",
          y: "weekday",
          fill: "var(--accent)",
          fillOpacity: ({ count }: Day) => strength(count, most),
          ...hover(width, ({ date, count }: Day) => `${dates.dayName(date)}: ${count}`),
        },
      ),
      text(
        all.filter(({ date }) => date.endsWith("-01")),
        {
          fy: "band",
          x: "week",
          y: () => -1,
          text: ({ date, band }: Day) => {
            const month = Number(date.slice(5, 7));
            const isFirst = date === firsts.get(band);
            return isFirst ? date.slice(0, 4) : dates.monthShort(month);
          },
          textAnchor: "start",
          dx: -5,
          fill: "var(--quiet)",
        },
      ),
      ...(width === "wide"
        ? [
            text(bands, {
              fy: (band: string) => band,
              text: (band: string) => band,
              frameAnchor: "left" as const,
              dx: -48,
              textAnchor: "start" as const,
            }),
          ]
        : []),
    ],
  };
}

function daysOf(year: string, days: ReadonlyMap<string, number>, halves: number): readonly Day[] {
  const start = Date.UTC(Number(year), 0, 1);
  const found: Day[] = [];
  let band = "";
  let monday = 0;
  for (let time = start; time < Date.UTC(Number(year) + 1, 0, 1); time += DAY) {
    const date = new Date(time).toISOString().slice(0, 10);
    const weekday = (new Date(time).getUTCDay() + 6) % 7;
    const own = bandOf(year, Math.floor((Number(date.slice(5, 7)) - 1) / (12 / halves)), halves);
    if (own !== band) monday = time - weekday * DAY;
    band = own;
    found.push({ date, weekday, band, week: Math.floor((time - monday) / (7 * DAY)), count: days.get(date) ?? 0 });
  }
  return found;
}

function bandOf(year: string, half: number, halves: number): string {
  return halves === 1 ? year : `${year} ${half + 1}`;
}
