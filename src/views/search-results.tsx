import type { Link } from "../model/link.ts";
import type { Dates } from "./dates.ts";
import { hostOf, shortened, shown, webAddress } from "./shown.ts";
import type { Words } from "./words/words.ts";

/** A text with the places of what was looked for, in UTF-16 units. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A found tip as the results show it. */
export interface FoundTip {
  readonly id: string;
  readonly title: MarkedText;
  readonly excerpt: MarkedText;
  readonly links: readonly Pick<Link, "url" | "label">[];
  /** The page is null for a topic without one. */
  readonly topic: { readonly name: string; readonly path: string | null } | null;
  readonly firstSharedAt: string | null;
  /** How often it was recommended. */
  readonly times: number;
}

/** What a search found. */
export interface Found {
  readonly query: string;
  /** The query that was answered, where another one was typed. */
  readonly didYouMean: string | null;
  readonly hits: readonly FoundTip[];
  /** How many to ask for to see more; null when these are all. */
  readonly more: number | null;
}

/** Where results are shown: on the server, and in the reader's browser for the exported site. */
export interface Shelf {
  readonly words: Words;
  readonly dates: Dates;
  /** The address of a page of the site as seen from the search page. */
  readonly to: (path: string) => string;
  /** Where an address leads that is answered in the site itself: a Slack message that it shows; null for all others. */
  readonly insideOf: (url: string) => string | null;
}

/** Links named of a tip; its page names them all. */
const LINKS = 4;
/** Results that the search page shows at first, and at most. */
export const RESULTS = 20;
export const MOST_RESULTS = 200;

/** How many results to ask for next, where `found` were found when one more than `limit` was asked for. */
export function moreThan(limit: number, found: number): number | null {
  return found > limit && limit < MOST_RESULTS ? Math.min(limit * 2, MOST_RESULTS) : null;
}

/** One line on what was found, for eyes and for screen readers. */
export function outcome(words: Words, { query, didYouMean, hits, more }: Found): string {
  if (query === "") return words.searchHint;
  if (hits.length === 0) return words.noResults(query);
  return more === null ? words.results(hits.length, didYouMean ?? query) : words.best(hits.length, didYouMean ?? query);
}

/** The results, best first. */
export function SearchResults({ shelf, found }: { readonly shelf: Shelf; readonly found: Found }) {
  const { words, to } = shelf;
  const { query, didYouMean, hits, more } = found;
  return (
    <>
      {didYouMean !== null && (
        <p class="meant">
          {words.didYouMean} <a href={asking(to, didYouMean)}>{didYouMean}</a>
        </p>
      )}
      {hits.length > 0 && (
        <ol class="tips">
          {hits.map((tip) => (
            <FoundItem shelf={shelf} tip={tip} />
          ))}
        </ol>
      )}
      {more !== null && (
        <p class="more">
          <a href={asking(to, query, more)} id="more">
            {words.moreResults}
          </a>
        </p>
      )}
    </>
  );
}

function asking(to: Shelf["to"], query: string, results?: number): string {
  const asked = new URLSearchParams({ q: query, ...(results === undefined ? {} : { n: String(results) }) });
  return `${to("search.html")}?${asked}`;
}

function FoundItem({ shelf, tip }: { readonly shelf: Shelf; readonly tip: FoundTip }) {
  const { words, dates, to, insideOf } = shelf;
  const links = tip.links.flatMap(({ url, label }) => {
    const address = webAddress(url);
    return address === null ? [] : [{ url: address, label, inside: insideOf(address) }];
  });
  const { topic, firstSharedAt, times } = tip;
  return (
    <li class="tip">
      <h2>
        <a href={to(`tips/${tip.id}.html`)}>
          <Marked {...tip.title} />
        </a>
      </h2>
      <p class="links">
        {links.slice(0, LINKS).map(({ url, label, inside }) => (
          <a href={inside ?? url} rel={inside === null ? "noopener" : undefined}>
            {inside === null ? (hostOf(url) ?? url) : words.conversation}
            {label !== null && <span class="label"> {shortened(shown(label), 40)}</span>}
            {inside === null && <span aria-hidden="true"> ↗</span>}
          </a>
        ))}
        {links.length > LINKS && <span>+{links.length - LINKS}</span>}
      </p>
      {tip.excerpt.text !== "" && (
        <p class="excerpt">
          <Marked {...tip.excerpt} />
        </p>
      )}
      {(topic !== null || firstSharedAt !== null || times > 1) && (
        <div class="facts">
          {topic &&
            (topic.path === null ? <span>{shown(topic.name)}</span> : <a href={to(topic.path)}>{shown(topic.name)}</a>)}
          {firstSharedAt !== null && <time datetime={firstSharedAt}>{dates.day(firstSharedAt)}</time>}
          {times > 1 && <span>{words.again(times)}</span>}
        </div>
      )}
    </li>
  );
}

function Marked({ text, marks }: MarkedText) {
  const starts = marks.map((_, index) => marks[index - 1]?.end ?? 0);
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <>
          {shown(text.slice(starts[index], start))}
          <mark>{shown(text.slice(start, end))}</mark>
        </>
      ))}
      {shown(text.slice(marks.at(-1)?.end ?? 0))}
    </>
  );
}
