import type { LoadFile } from "../search/open-packed-index.ts";
import { datesIn } from "../views/dates.ts";
import { realTime } from "../views/public-tip.ts";
import { type Found, moreThan, outcome, SearchResults, type Shelf } from "../views/search-results.tsx";
import { shown } from "../views/shown.ts";
import { wordsIn } from "../views/words/words.ts";
import { openSiteSearch } from "./site-search.ts";

export interface EngineOptions {
  readonly language: "ko" | "en";
  /** Before the addresses of the site's pages. */
  readonly root: string;
  /** The page of each topic, by its name. */
  readonly topics: readonly (readonly [name: string, path: string])[];
  /** Where addresses lead that the site itself answers. */
  readonly doors: readonly (readonly [url: string, href: string])[];
  readonly load: LoadFile;
}

/** What the search page shows: the sentence on the outcome, and the results as HTML in which every text is escaped. */
export interface Shown {
  readonly status: string;
  readonly html: string;
}

/** The exported site's search, with results that look as the server's. What the page's script imports. */
export async function openEngine({
  language,
  root,
  topics,
  doors,
  load,
}: EngineOptions): Promise<(query: string, limit: number) => Promise<Shown>> {
  const inside = new Map(doors);
  const shelf: Shelf = {
    words: wordsIn(language),
    dates: datesIn(language),
    to: (path) => root + encodePath(path),
    insideOf: (url) => inside.get(url) ?? null,
  };
  const pages = new Map(topics);
  const { search } = await openSiteSearch(load);
  return async (query, limit) => {
    const { hits, didYouMean } = await search(query, limit + 1);
    const found: Found = {
      query,
      didYouMean,
      hits: hits.slice(0, limit).map(({ card, titleMarks, excerpt }) => ({
        ...card,
        title: { text: card.title, marks: titleMarks },
        excerpt,
        firstSharedAt: realTime(card.firstSharedAt),
        topic: card.topic === null ? null : { name: card.topic, path: pages.get(shown(card.topic)) ?? null },
      })),
      more: moreThan(limit, hits.length),
    };
    return { status: outcome(shelf.words, found), html: (<SearchResults shelf={shelf} found={found} />).toString() };
  };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
