import { cell } from "@observablehq/plot";
import type { Place } from "../place.ts";
import { Chart, Table, type Width } from "./chart.tsx";
import type { Figures } from "./figures.ts";
import { hover } from "./hover.ts";
import { strength } from "./strength.ts";

const DAYS = Array.from({ length: 7 }, (_, day) => day);
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** On which days and at which hours people recommend. */
export function Week({ at, figures: { week } }: { readonly at: Place; readonly figures: Figures }) {
  const { words, dates } = at.site;
  const cells = DAYS.flatMap((day) => HOURS.map((hour) => ({ day, hour, count: week[day]?.[hour] ?? 0 })));
  const busiest = cells.reduce((most, cell) => (cell.count > most.count ? cell : most));
  const nameOf = (day: number, hour: number) => words.charts.hour(dates.weekday(day), hour);
  return (
    <Chart
      words={words}
      name="week"
      title={words.charts.week}
      description={words.charts.most(nameOf(busiest.day, busiest.hour), busiest.count)}
      plot={(width) => grid(cells, busiest.count, { weekday: dates.weekday, nameOf, width })}
      table={
        <Table
          columns={[words.charts.day, ...HOURS, words.charts.total]}
          rows={DAYS.map((day) => {
            const counts = week[day] ?? [];
            return { name: dates.weekday(day), counts: [...counts, counts.reduce((sum, count) => sum + count, 0)] };
          })}
        />
      }
    />
  );
}

interface Cell {
  readonly day: number;
  readonly hour: number;
  readonly count: number;
}

function grid(
  cells: readonly Cell[],
  most: number,
  {
    weekday,
    nameOf,
    width,
  }: {
    readonly weekday: (day: number) => string;
    readonly nameOf: (day: number, hour: number) => string;
    readonly width: Width;
  },
) {
  const isWide = width === "wide";
  return {
    height: isWide ? 230 : 160,
    marginLeft: isWide ? 48 : 32,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 24,
    x: {
      type: "band" as const,
      domain: HOURS,
      padding: 0.12,
      label: null,
      ticks: HOURS.filter((hour) => hour % (isWide ? 3 : 6) === 0),
      tickSize: 0,
    },
    y: { type: "band" as const, domain: DAYS, padding: 0.12, label: null, tickFormat: weekday, tickSize: 0 },
    opacity: { domain: [0, 1], range: [0, 1] },
    marks: [
      cell(cells, { x: "hour", y: "day", fill: "var(--tint)" }),
      cell(
        cells.filter(({ count }) => count > 0),
        {
          x: "hour",
          y: "day",
          fill: "var(--accent)",
          fillOpacity: ({ count }: Cell) => strength(count, most),
          ...hover(width, ({ day, hour, count }: Cell) => `${nameOf(day, hour)}: ${count}`),
        },
      ),
    ],
  };
}
