import { page } from "./layout.tsx";
import type { Place } from "./place.ts";
import { Shelf } from "./shelf.tsx";
import type { Collection } from "./site.ts";

/** Sites shown at once; the rest, mostly with a tip each, is folded. */
const SITES = 60;

/** Every way through the archive. */
export function browsePage(at: Place): string {
  const { site } = at;
  const { words, collections } = site;
  const { topics, channels, months, sites } = collections;
  return page({
    at,
    title: words.browse,
    description: `${words.tips(site.tips.length)}, ${words.sites(sites.length)}`,
    children: (
      <>
        <div class="intro">
          <h1>{words.browse}</h1>
        </div>
        {[topics, channels, months].map((all) => (
          <Group at={at} all={all} />
        ))}
        <Group at={at} all={sites.slice(0, SITES)} rest={sites.slice(SITES)} />
      </>
    ),
  });
}

interface GroupProps {
  readonly at: Place;
  readonly all: readonly Collection[];
  readonly rest?: readonly Collection[];
}

function Group({ at, all, rest = [] }: GroupProps) {
  const [first] = all;
  if (first === undefined) return null;
  const { words } = at.site;
  return (
    <section aria-labelledby={first.kind}>
      <h2 id={first.kind}>{words.plural[first.kind]}</h2>
      <Shelf at={at} all={all} />
      {rest.length > 0 && (
        <details class="fold">
          <summary>
            <span class="more">
              {words.more} ({rest.length})
            </span>
            <span class="less">{words.less}</span>
          </summary>
          <Shelf at={at} all={rest} />
        </details>
      )}
    </section>
  );
}
