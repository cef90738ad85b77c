import { raw } from "hono/html";
import type { Tip } from "../model/tip.ts";
import { appearedIn, Cite } from "./cite.tsx";
import { FoldedNotes } from "./notes.tsx";
import { doorOf } from "./outward.tsx";
import { paperOf } from "./paper.ts";
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
  /** Shows where papers appeared and how to cite them. */
  readonly showPapers?: boolean;
  readonly level?: 2 | 3;
}

/** Tips one under the other: title, site, topic and date, notes folded. */
export function TipList({ at, tips, showTopic, showPapers = false, level = 2 }: TipListProps) {
  return <ol class="tips">{tips.map((tip) => raw(tipItem({ at, tip, showTopic, showPapers, level })))}</ol>;
}

const items = new WeakMap<Tip, Map<string, string>>();

/** A tip is in the lists of its topic, month, channels and sites: it is drawn once for all that lie equally deep. */
function tipItem(props: TipItemProps): string {
  const { at, tip, showTopic, showPapers, level } = props;
  const variant = `${at.to("")} ${showTopic} ${showPapers} ${level}`;
  const drawn = items.get(tip) ?? new Map<string, string>();
  items.set(tip, drawn);
  const known = drawn.get(variant);
  if (known !== undefined) return known;
  const item = (<TipItem {...props} />).toString();
  drawn.set(variant, item);
  return item;
}

type TipItemProps = Required<Omit<TipListProps, "tips">> & { readonly tip: Tip };

function TipItem({ at, tip, showTopic, showPapers, level }: TipItemProps) {
  const paper = showPapers ? paperOf(tip) : null;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li class="tip" data-year={paper?.year ?? undefined} data-venue={paper?.venue ?? undefined}>
      <Heading>
        <a href={at.to(tipPath(tip))}>{shortened(tip.title, 200)}</a>
      </Heading>
      <TipLinks at={at} tip={tip} />
      <FoldedNotes at={at} notes={tip.notes} />
      <TipFacts at={at} tip={tip} showTopic={showTopic} showPapers={showPapers} />
    </li>
  );
}

/** The sites that a tip leads to. */
export function TipLinks({ at, tip: { links } }: { readonly at: Place; readonly tip: Tip }) {
  const doors = links.slice(0, LINKS).map(({ url, label }) => ({ url, label, ...doorOf(at, url) }));
  return (
    <p class="links">
      {doors.map(({ url, label, href, isInside }) => (
        <a href={href} rel={isInside ? undefined : "noopener"}>
          {isInside ? at.site.words.conversation : (hostOf(url) ?? url)}
          {label !== null && <span class="label"> {shortened(label, 40)}</span>}
          {!isInside && <span aria-hidden="true"> ↗</span>}
        </a>
      ))}
      {links.length > LINKS && <span>+{links.length - LINKS}</span>}
    </p>
  );
}

interface TipFactsProps {
  readonly at: Place;
  readonly tip: Tip;
  readonly showTopic: boolean;
  readonly showPapers?: boolean;
}

/** Topic, day and how often it was recommended, on a quiet line. */
export function TipFacts({ at, tip, showTopic, showPapers = false }: TipFactsProps) {
  const { site, to } = at;
  const topic = showTopic && tip.topic !== null ? site.find("topics", tip.topic) : null;
  const isRepeated = tip.shares.length > 1;
  const appeared = appearedIn(tip);
  if (topic === null && tip.firstSharedAt === null && !isRepeated && appeared === "") return null;
  return (
    <div class="facts">
      {topic && <a href={to(topic.path)}>{topic.name}</a>}
      {appeared !== "" && <span>{appeared}</span>}
      {tip.firstSharedAt !== null && <time datetime={tip.firstSharedAt}>{site.dates.day(tip.firstSharedAt)}</time>}
      {isRepeated && <span>{site.words.again(tip.shares.length)}</span>}
      {showPapers && <Cite at={at} tip={tip} />}
    </div>
  );
}
