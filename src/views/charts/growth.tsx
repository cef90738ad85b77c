import { line, ruleY, text } from "@observablehq/plot";
import type { Place } from "../place.ts";
import { shortened } from "../shown.ts";
import type { Site } from "../site.ts";
import { Chart, Table, WIDTHS, type Width } from "./chart.tsx";
import { type Figures, growth } from "./figures.ts";
import { stretchName, timeAxis } from "./time-axis.ts";

/** Topics with a line; more of them cannot be told apart. */
const LINES = 6;
const HEIGHT = 320;
const BOTTOM = 24;
/** From one name at the lines' ends to the next, in pixels. */
const NAME_HEIGHT = 15;

interface Line {
  readonly name: string;
  readonly sums: readonly number[];
  readonly total: number;
}

/** How many tips the largest topics had, over time. */
export function TopicGrowth({ at, figures }: { readonly at: Place; readonly figures: Figures }) {
  const { words } = at.site;
  const { stretches } = figures;
  const nameOf = (stretch: string) => stretchName(stretch, at.site);
  const lines = figures.topics.slice(0, LINES).map(({ topic, counts }) => {
    const sums = growth(counts);
    return { name: topic.name, sums, total: sums.at(-1) ?? 0 };
  });
  const [first] = lines.toSorted((a, b) => b.total - a.total);
  if (first === undefined) return null;
  return (
    <Chart
      words={words}
      name="growth"
      title={words.charts.growth}
      description={words.charts.growthText(first.name, first.total)}
      plot={(width) => curves(lines, stretches, at.site, width)}
      table={
        <Table
          columns={["", ...lines.map(({ name }) => name)]}
          rows={stretches.map((stretch, place) => ({
            name: nameOf(stretch),
            counts: lines.map(({ sums }) => sums[place] ?? 0),
          }))}
        />
      }
    />
  );
}

function curves(lines: readonly Line[], stretches: readonly string[], site: Site, width: Width) {
  const marginRight = width === "wide" ? 150 : 96;
  const highest = Math.max(1, ...lines.map(({ total }) => total));
  const points = lines.flatMap(({ name, sums }, place) => {
    return sums.map((sum, at) => ({ line: place, name, stretch: stretches[at] ?? "", sum }));
  });
  const ends = spread(lines, highest);
  return {
    height: HEIGHT,
    marginLeft: 0,
    marginRight,
    marginTop: 14,
    marginBottom: BOTTOM,
    x: { type: "point" as const, domain: stretches, padding: 0.3 },
    y: { domain: [0, highest], axis: null },
    marks: [
      ruleY([0], { stroke: "var(--line)" }),
      line(points, {
        x: "stretch",
        y: "sum",
        z: "line",
        stroke: (point: { readonly line: number }) => `var(--line-${point.line + 1})`,
        strokeWidth: 2,
      }),
      text(ends, {
        x: () => stretches.at(-1),
        y: "at",
        text: (end: Line) => `${shortened(end.name, width === "wide" ? 15 : 8)} ${end.total}`,
        textAnchor: "start",
        dx: 8,
        fill: (end: { readonly line: number }) => `var(--line-${end.line + 1})`,
      }),
      timeAxis(stretches, site.dates, WIDTHS[width] - marginRight),
    ],
  };
}

/** Where the lines' names stand, in tips: at their ends, but never on each other. */
function spread(lines: readonly Line[], highest: number) {
  const gap = (NAME_HEIGHT / (HEIGHT - BOTTOM - 14)) * highest;
  const ends = lines.map((one, line) => ({ ...one, line })).toSorted((a, b) => a.total - b.total);
  let lowest = 0;
  const raised = ends.map((end) => {
    const at = Math.max(end.total, lowest);
    lowest = at + gap;
    return { ...end, at };
  });
  // What was raised beyond the top comes down again, and pushes those below it.
  let top = highest;
  return raised.toReversed().map((end) => {
    const at = Math.min(end.at, top);
    top = at - gap;
    return { ...end, at };
  });
}
