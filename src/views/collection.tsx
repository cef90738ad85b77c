import { page } from "./layout.tsx";
import type { Place } from "./place.ts";
import type { Collection, Site } from "./site.ts";
import { TipList } from "./tip-list.tsx";

/** Tips on one page; what is more goes on the next. */
export const PAGE_LENGTH = 200;

/** The addresses of a collection's pages: `topics/nlp.html`, `topics/nlp/2.html`. */
export function collectionPaths({ path, tips }: Collection): readonly string[] {
  const pages = Math.max(1, Math.ceil(tips.length / PAGE_LENGTH));
  const folder = path.replace(/\.html$/, "");
  return Array.from({ length: pages }, (_, index) => (index === 0 ? path : `${folder}/${index + 1}.html`));
}

/** Where the feed of a collection lies, without its ending; only topics have one of their own. */
export function feedPath({ kind, path }: Collection): string | undefined {
  return kind === "topics" ? `feeds/${path.replace(/\.html$/, "")}` : undefined;
}

export function nameOf({ kind, name }: Collection, { dates }: Site): string {
  if (kind === "months") return dates.monthName(name);
  return kind === "channels" ? `#${name}` : name;
}

/** The page of a topic, month, site or channel; `index` counts its pages from 0. */
export function collectionPage(at: Place, collection: Collection, index: number): string {
  const { site, to } = at;
  const { words } = site;
  const { kind, tips } = collection;
  const paths = collectionPaths(collection);
  const name = nameOf(collection, site);
  const shown = tips.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH);
  return page({
    at,
    title: index === 0 ? name : `${name} · ${words.page(index + 1)}`,
    description: `${words.kinds[kind]} · ${words.tips(tips.length)}: ${shown.map(({ title }) => title).join(", ")}`,
    data: { "@context": "https://schema.org", "@type": "CollectionPage", name, inLanguage: site.language },
    feed: feedPath(collection),
    children: (
      <>
        <div class="intro">
          <p class="kind">
            <a href={to("browse.html")}>{words.kinds[kind]}</a>
          </p>
          <h1>{name}</h1>
          <p class="facts">
            <span>{words.tips(tips.length)}</span>
          </p>
        </div>
        {shown.length > 3 && <Tools at={at} canOrder={kind === "topics" && paths.length === 1} />}
        <TipList at={at} tips={shown} showTopic={kind !== "topics"} />
        {paths.length > 1 && (
          <nav class="pages" aria-label={words.pages}>
            {paths.map((path, number) => (
              <a href={to(path)} aria-current={number === index ? "page" : undefined}>
                {number + 1}
              </a>
            ))}
          </nav>
        )}
      </>
    ),
  });
}

/** What the script adds to a list; without it, it would do nothing and is not shown. */
function Tools({ at: { site }, canOrder }: { readonly at: Place; readonly canOrder: boolean }) {
  const { words } = site;
  return (
    <div class="tools" hidden>
      <label class="unseen" for="filter">
        {words.filter}
      </label>
      <input id="filter" type="search" placeholder={words.filter} autocomplete="off" />
      {canOrder && (
        <fieldset class="order">
          <legend class="unseen">{words.order}</legend>
          <button type="button" data-order="curated" aria-pressed="true">
            {words.curated}
          </button>
          <button type="button" data-order="newest" aria-pressed="false">
            {words.newestFirst}
          </button>
        </fieldset>
      )}
      <p class="empty" role="status" data-none={words.filterNone}></p>
    </div>
  );
}
