import type { Tip } from "../model/tip.ts";
import { page } from "./layout.tsx";
import type { Place } from "./place.ts";
import { SearchBox } from "./search-box.tsx";
import { shown } from "./shown.ts";
import { tipPath } from "./site.ts";
import { TipFacts, TipLinks } from "./tip-list.tsx";

/** A text with the places of what was looked for, in UTF-16 units. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** What a search found. */
export interface Found {
  readonly query: string;
  /** The query that was answered, where another one was typed on the wrong keyboard layout. */
  readonly didYouMean: string | null;
  readonly hits: readonly { readonly tip: Tip; readonly title: MarkedText; readonly excerpt: MarkedText }[];
}

/**
 * The search page. Where a server answers it holds the results; in the exported site it is empty, and the script finds
 * them in `search.json`.
 */
export function searchPage(at: Place, found: Found | null): string {
  const { site } = at;
  const { words } = site;
  const query = found?.query ?? "";
  return page({
    at,
    title: words.search,
    description: words.searchFor,
    children: (
      <>
        <div class="intro">
          <h1>{words.search}</h1>
          <SearchBox at={at} query={query} />
          <p class="facts" role="status" id="found">
            {found === null || query === "" ? words.searchHint : outcome(at, found)}
          </p>
        </div>
        {found === null ? <ScriptedResults at={at} /> : <Results at={at} hits={found.hits} />}
      </>
    ),
  });
}

function outcome({ site: { words } }: Place, { query, didYouMean, hits }: Found): string {
  if (hits.length === 0) return words.noResults(query);
  return words.results(hits.length, didYouMean ?? query);
}

function Results({ at, hits }: { readonly at: Place; readonly hits: Found["hits"] }) {
  return (
    <ol class="tips">
      {hits.map(({ tip, title, excerpt }) => (
        <li class="tip">
          <h2>
            <a href={at.to(tipPath(tip))}>
              <Marked {...title} />
            </a>
          </h2>
          <TipLinks at={at} tip={tip} />
          {excerpt.text !== "" && (
            <p class="excerpt">
              <Marked {...excerpt} />
            </p>
          )}
          <TipFacts at={at} tip={tip} showTopic />
        </li>
      ))}
    </ol>
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

/** Where the script puts what it finds, with the words that it needs. */
function ScriptedResults({ at: { site, to } }: { readonly at: Place }) {
  const { words } = site;
  return (
    <div
      id="results"
      data-index={to("search.json")}
      data-root={to("")}
      data-results={words.results(0, "{query}").replace("0", "{count}")}
      data-none={words.noResults("{query}")}
      data-loading={words.loading}
      data-failed={words.searchFailed}
    >
      <noscript>
        <p class="empty">{words.searchNeedsScript}</p>
      </noscript>
    </div>
  );
}
