import type { PlotOptions } from "@observablehq/plot";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Words } from "../words/words.ts";
import { draw } from "./draw.ts";

/** Of a wide window, and of a phone: each has a drawing of its own, whose letters keep their size. */
export type Width = "wide" | "narrow";
/** In pixels, margins included. */
export const WIDTHS: Readonly<Record<Width, number>> = { wide: 704, narrow: 330 };

export interface ChartProps {
  readonly words: Words;
  /** Of the chart's section: `growth`. */
  readonly name: string;
  readonly title: string;
  /** What is to be seen in it, as a sentence. */
  readonly description: string;
  readonly plot: (width: Width) => PlotOptions;
  /** The same in figures. */
  readonly table: Child;
}

/** A picture with its figures beside it, for those who do not see it and those who want to know exactly. */
export function Chart({ words, name, title, description, plot, table }: ChartProps) {
  const picture = (width: Width) =>
    raw(draw(`${name}-${width}`, { title, description }, { ...plot(width), width: WIDTHS[width] }));
  return (
    <section class="chart" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {picture("wide")}
      {picture("narrow")}
      <p class="facts">
        <span>{description}</span>
      </p>
      <details class="fold">
        <summary>
          <span class="more">{words.charts.asTable}</span>
          <span class="less">{words.less}</span>
        </summary>
        <section class="scroll" aria-label={title} tabindex={0}>
          {table}
        </section>
      </details>
    </section>
  );
}

export interface TableProps {
  /** The first one is above the names of the rows. */
  readonly columns: readonly Child[];
  readonly rows: readonly { readonly name: Child; readonly counts: readonly number[] }[];
}

/** Figures in rows with names; a nought is a blank that is read as nought. */
export function Table({ columns, rows }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr>
            <th scope="row">{name}</th>
            {counts.map((count) => (
              <td class={count === 0 ? "nought" : undefined}>{count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
