import { barY, ruleY, text } from "@observablehq/plot";
import type { Place } from "../place.ts";
import { shortened } from "../shown.ts";
import type { Site } from "../site.ts";
import { Chart, Table, WIDTHS, type Width } from "./chart.tsx";
import type { Figures } from "./figures.ts";
import { hover } from "./hover.ts";
import { stretchName, timeAxis } from "./time-axis.ts";

/** Topics with a row of their own; what further ones have is in the first row, with all others. */
const ROWS = 14;

interface Row {
  readonly name: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** A row of bars for each topic, all topics to the same scale; above them what they sum up to, to its own. */
export function TopicMonths({ at, figures }: { readonly at: Place; readonly figures: Figures }) {
  const { words } = at.site;
  const { stretches, unit, all } = figures;
  const nameOf = (stretch: string) => stretchName(stretch, at.site);
  const highest = Math.max(...all);
  const topics = figures.topics.slice(0, ROWS);
  const left = figures.topics.length - topics.length;
  const rows: readonly Row[] = [
    { name: words.charts.all, counts: all, total: all.reduce((sum, count) => sum + count, 0) },
    ...topics.map(({ topic, counts, total }) => ({ name: topic.name, counts, total })),
  ];
  return (
    <Chart
      words={words}
      name="months"
      title={words.charts.months[unit]}
      description={[
        words.charts.most(nameOf(stretches[all.indexOf(highest)] ?? ""), highest),
        ...(left > 0 ? [words.charts.others(left)] : []),
      ].join(" · ")}
      plot={(width) => bars(rows, stretches, at.site, width)}
      table={
        <Table
          columns={["", ...rows.map(({ name }) => name)]}
          rows={stretches.map((stretch, place) => ({
            name: nameOf(stretch),
            counts: rows.map(({ counts }) => counts[place] ?? 0),
          }))}
        />
      }
    />
  );
}

function bars(rows: readonly Row[], stretches: readonly string[], site: Site, width: Width) {
  const isWide = width === "wide";
  const marginLeft = isWide ? 150 : 0;
  const facets = rows.map((_, place) => place);
  const highest = Math.max(1, ...rows.slice(1).flatMap(({ counts }) => counts));
  const data = rows.flatMap(({ name, counts }, row) =>
    counts.flatMap((count, place) =>
      count === 0
        ? []
        : [
            {
              row,
              name,
              stretch: stretches[place] ?? "",
              share: count / (row === 0 ? Math.max(...counts) : highest),
              count,
            },
          ],
    ),
  );
  const label = ({ name }: Row) => shortened(name, isWide ? 16 : 30);
  return {
    height: rows.length * (isWide ? 40 : 52) + 24,
    marginLeft,
    marginRight: isWide ? 48 : 0,
    marginTop: 0,
    marginBottom: 24,
    x: { type: "band" as const, domain: stretches, paddingInner: stretches.length > 60 ? 0.15 : 0.25 },
    y: { axis: null, domain: [0, 1], insetTop: isWide ? 8 : 24 },
    fy: { domain: facets, axis: null },
    marks: [
      ruleY([0], { stroke: "var(--line)" }),
      barY(data, {
        fy: "row",
        x: "stretch",
        y: "share",
        fill: (bar: { readonly row: number }) => (bar.row === 0 ? "var(--ink)" : "var(--accent)"),
        ...hover(width, (bar: (typeof data)[number]) => `${bar.name}, ${stretchName(bar.stretch, site)}: ${bar.count}`),
      }),
      text(facets, {
        fy: (facet: number) => facet,
        text: (facet: number) => (rows[facet] ? label(rows[facet]) : ""),
        frameAnchor: isWide ? "bottom-left" : "top-left",
        dx: -marginLeft,
        dy: isWide ? -2 : 4,
        textAnchor: "start",
      }),
      text(facets, {
        fy: (facet: number) => facet,
        text: (facet: number) => String(rows[facet]?.total ?? ""),
        frameAnchor: isWide ? "bottom-right" : "top-right",
        dx: isWide ? 48 : 0,
        dy: isWide ? -2 : 4,
        textAnchor: "end",
        fill: "var(--quiet)",
      }),
      timeAxis(stretches, site.dates, WIDTHS[width] - marginLeft),
    ],
  };
}
