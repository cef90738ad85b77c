import { page } from "./layout.tsx";
import { doorOf } from "./outward.tsx";
import type { Place } from "./place.ts";
import { SearchBox } from "./search-box.tsx";
import { type Found, outcome, SearchResults } from "./search-results.tsx";

/**
 * The search page. Where a server answers it holds the results; in the exported site it is empty, and the script finds
 * them in the files below `search/`. Both are searched anew as somebody types.
 */
export function searchPage(at: Place, found: Found | null): string {
  const { site, to } = at;
  const { words } = site;
  return page({
    at,
    title: words.search,
    description: words.searchFor,
    children: (
      <>
        <div class="intro">
          <h1>{words.search}</h1>
          <SearchBox at={at} query={found?.query ?? ""} />
          <p class="facts" role="status" id="found">
            {found === null ? words.searchHint : outcome(words, found)}
          </p>
          <SearchWays at={at} />
        </div>
        {found === null ? (
          <ScriptedResults at={at} />
        ) : (
          <div id="results" data-search={to("search.html")} {...told(at)}>
            <SearchResults
              shelf={{ words, dates: site.dates, to, insideOf: (url) => insideOf(at, url) }}
              found={found}
            />
          </div>
        )}
      </>
    ),
  });
}

function insideOf(at: Place, url: string): string | null {
  const { href, isInside } = doorOf(at, url);
  return isInside ? href : null;
}

/** Where the script puts what it finds in the index, with what it needs for that. */
function ScriptedResults({ at }: { readonly at: Place }) {
  const { site, to } = at;
  const topics = site.collections.topics.map(({ name, path }) => [name, path]);
  const addresses = new Set(site.tips.flatMap(({ links }) => links.map(({ url }) => url)));
  const doors = [...addresses].flatMap((url) => {
    const inside = insideOf(at, url);
    return inside === null ? [] : [[url, inside]];
  });
  return (
    <div
      id="results"
      data-index={to("search/")}
      data-root={to("")}
      data-topics={JSON.stringify(topics)}
      data-doors={JSON.stringify(doors)}
      {...told(at)}
    >
      <noscript>
        <p class="empty">{site.words.searchNeedsScript}</p>
      </noscript>
    </div>
  );
}

/** What the script says besides the results. */
function told({ site: { words } }: Place) {
  return { "data-hint": words.searchHint, "data-loading": words.loading, "data-failed": words.searchFailed };
}

/** The fields and signs of a query, each with an example that can be tried. */
function SearchWays({ at }: { readonly at: Place }) {
  const { words } = at.site;
  return (
    <details class="ways">
      <summary>{words.searchWays}</summary>
      <dl>
        {words.searchFields.map(([example, what]) => (
          <div>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
