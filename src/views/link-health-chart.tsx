import type { HealthMonth } from "../model/health-month.ts";
import { LINK_STATES, type LinkState } from "../model/link-health.ts";
import type { Dates } from "./dates.ts";
import type { Words } from "./words/words.ts";

const WIDTH = 720;
const HEIGHT = 220;
const AXIS = 24;
/** Widest column. */
const COLUMN = 80;

/**
 * How the links were, month by month, as a picture and as the table that it is drawn from. A state is told by its place in
 * the column, which is the legend's order, and by lightness, not by hue alone; styles are `.health-chart .alive`, `.moved` and so on.
 */
export function LinkHealthChart({
  months,
  words: { health: words },
  dates,
}: {
  readonly months: readonly HealthMonth[];
  readonly words: Words;
  readonly dates: Dates;
}) {
  if (months.length === 0) return null;
  const states = LINK_STATES.filter((state) => months.some(({ links }) => links[state] > 0));
  const most = Math.max(...months.map(totalOf));
  const step = Math.min(COLUMN, WIDTH / months.length);
  return (
    <section class="chart health-chart" aria-labelledby="link-health">
      <h2 id="link-health">{words.history}</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS}`} role="img" aria-label={words.history}>
        {months.map((month, at) => (
          <Column
            month={month}
            states={states}
            x={at * step}
            width={step * 0.8}
            scale={HEIGHT / most}
            words={words}
            dates={dates}
          />
        ))}
        {[months[0], ...(months.length > 2 ? [months.at(-1)] : [])].map((month, at) => (
          <text x={at === 0 ? 0 : (months.length - 1) * step} y={HEIGHT + AXIS - 6} class="month">
            {month?.month}
          </text>
        ))}
      </svg>
      <ul class="facts">
        {states.map((state) => (
          <li>
            <span class={`key ${state}`} aria-hidden="true" /> {words.states[state]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.months}</th>
              {states.map((state) => (
                <th scope="col">{words.states[state]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, links }) => (
              <tr>
                <th scope="row">{dates.monthName(month)}</th>
                {states.map((state) => (
                  <td>{links[state]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Column({
  month: { month, links },
  states,
  x,
  width,
  scale,
  words,
  dates,
}: {
  readonly month: HealthMonth;
  readonly states: readonly LinkState[];
  readonly x: number;
  readonly width: number;
  readonly scale: number;
  readonly words: Words["health"];
  readonly dates: Dates;
}) {
  let top = HEIGHT;
  return (
    <g>
      {states.map((state) => {
        const height = links[state] * scale;
        top -= height;
        return height === 0 ? null : (
          <rect x={round(x)} y={round(top)} width={round(width)} height={round(height)} class={state}>
            <title>{`${dates.monthName(month)}: ${words.states[state]}, ${words.links(links[state])}`}</title>
          </rect>
        );
      })}
    </g>
  );
}

function totalOf({ links }: HealthMonth): number {
  return LINK_STATES.reduce((sum, state) => sum + links[state], 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
