import type { Tip } from "../model/tip.ts";
import { page } from "./layout.tsx";
import type { Place } from "./place.ts";
import { SearchBox } from "./search-box.tsx";
import { TipList } from "./tip-list.tsx";

/** What a search found; null where the browser does the searching. */
export interface Found {
  readonly query: string;
  readonly tips: readonly Tip[];
}

/**
 * The search page. Where a server answers it holds the results; in the exported site it is empty, and the script finds
 * them in `search.json`.
 */
export function searchPage(at: Place, found: Found | null): string {
  const { site, to } = at;
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
            {query === ""
              ? words.searchHint
              : found && found.tips.length > 0
                ? words.results(found.tips.length, query)
                : words.noResults(query)}
          </p>
        </div>
        {found === null ? (
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
        ) : (
          <TipList at={at} tips={found.tips} showTopic />
        )}
      </>
    ),
  });
}
