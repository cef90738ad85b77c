import type { Place } from "../place.ts";
import { type Collection, nameOf } from "../site.ts";

export interface RanksProps {
  readonly at: Place;
  readonly name: string;
  readonly title: string;
  /** Largest first. */
  readonly collections: readonly Collection[];
}

/** Names with bars and counts: picture and table in one. */
export function Ranks({ at, name, title, collections }: RanksProps) {
  const most = Math.max(1, ...collections.map(({ tips }) => tips.length));
  return (
    <section class="chart" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <table class="ranks">
        <tbody>
          {collections.map((collection) => (
            <tr>
              <th scope="row">
                <a href={at.to(collection.path)}>{nameOf(collection, at.site)}</a>
              </th>
              <td class="bar">
                <svg width="100%" height="10" aria-hidden="true">
                  <rect width={`${(collection.tips.length / most) * 100}%`} height="10" rx="2" />
                </svg>
              </td>
              <td>{collection.tips.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
