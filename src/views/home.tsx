import { siteData } from "./json-ld.ts";
import { page } from "./layout.tsx";
import type { Place } from "./place.ts";
import { SearchBox } from "./search-box.tsx";
import { Shelf } from "./shelf.tsx";
import { TipList } from "./tip-list.tsx";

/** Newest tips on the home page. */
const NEWEST = 12;

/** What this is, where to look, and what is new. */
export function homePage(at: Place): string {
  const { site } = at;
  const { words, collections, config } = site;
  const about = config.about ?? words.about;
  const first = collections.months.at(-1);
  return page({
    at,
    title: site.title,
    description: about,
    data: siteData(site),
    children: (
      <>
        <div class="intro">
          <h1>{site.title}</h1>
          <p class="about">{about}</p>
          <SearchBox at={at} />
          <p class="facts">
            <span>{words.tips(site.tips.length)}</span>
            <span>{words.sites(collections.sites.length)}</span>
            {first && <span>{words.since(site.dates.monthName(first.name))}</span>}
          </p>
        </div>
        <div class="columns">
          {collections.topics.length > 0 && (
            <nav class="beside" aria-labelledby="topics">
              <h2 id="topics">{words.topics}</h2>
              <Shelf at={at} all={collections.topics} />
            </nav>
          )}
          <section aria-labelledby="newest">
            <h2 id="newest">{words.newest}</h2>
            {site.tips.length === 0 ? (
              <p class="empty">{words.noTips}</p>
            ) : (
              <TipList at={at} tips={site.newest.slice(0, NEWEST)} showTopic level={3} />
            )}
          </section>
        </div>
      </>
    ),
  });
}
