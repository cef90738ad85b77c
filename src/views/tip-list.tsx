import type { Tip } from "../model/tip.ts";
import { FoldedNotes } from "./notes.tsx";
import type { Place } from "./place.ts";
import { hostOf, shortened } from "./shown.ts";
import { tipPath } from "./site.ts";

/** Links named in a list; the tip's page names them all. */
const LINKS = 4;

export interface TipListProps {
  readonly at: Place;
  readonly tips: readonly Tip[];
  /** Leaves the topic out where the page is the topic's own. */
  readonly showTopic: boolean;
  readonly level?: 2 | 3;
}

/** Tips one under the other: title, site, topic and date, notes folded. */
export function TipList({ at, tips, showTopic, level = 2 }: TipListProps) {
  return (
    <ol class="tips">
      {tips.map((tip) => (
        <TipItem at={at} tip={tip} showTopic={showTopic} level={level} />
      ))}
    </ol>
  );
}

function TipItem({ at, tip, showTopic, level }: Required<Omit<TipListProps, "tips">> & { readonly tip: Tip }) {
  const { words } = at.site;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li class="tip" data-time={tip.firstSharedAt ?? ""}>
      <Heading>
        <a href={at.to(tipPath(tip))}>{shortened(tip.title, 200)}</a>
      </Heading>
      <TipLinks tip={tip} />
      <FoldedNotes notes={tip.notes} words={words} />
      <TipFacts at={at} tip={tip} showTopic={showTopic} />
    </li>
  );
}

/** The sites that a tip leads to. */
export function TipLinks({ tip: { links } }: { readonly tip: Tip }) {
  return (
    <p class="links">
      {links.slice(0, LINKS).map(({ url, label }) => (
        <a href={url} rel="noopener">
          {hostOf(url) ?? url}
          {label !== null && <span class="label"> {shortened(label, 40)}</span>}
          <span aria-hidden="true"> ↗</span>
        </a>
      ))}
      {links.length > LINKS && <span>+{links.length - LINKS}</span>}
    </p>
  );
}

/** Topic, day and how often it was recommended, on a quiet line. */
export function TipFacts({
  at,
  tip,
  showTopic,
}: {
  readonly at: Place;
  readonly tip: Tip;
  readonly showTopic: boolean;
}) {
  const { site, to } = at;
  const topic = showTopic && tip.topic !== null ? site.find("topics", tip.topic) : null;
  const isRepeated = tip.shares.length > 1;
  if (topic === null && tip.firstSharedAt === null && !isRepeated) return null;
  return (
    <p class="facts">
      {topic && <a href={to(topic.path)}>{topic.name}</a>}
      {tip.firstSharedAt !== null && <time datetime={tip.firstSharedAt}>{site.dates.day(tip.firstSharedAt)}</time>}
      {isRepeated && <span>{site.words.again(tip.shares.length)}</span>}
    </p>
  );
}
