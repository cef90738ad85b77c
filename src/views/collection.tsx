import type { CollectionPart } from "./collection-pages.ts";
import { Filter } from "./filter.tsx";
import { collectionData } from "./json-ld.ts";
import { page } from "./layout.tsx";
import type { Place } from "./place.ts";
import { Shelf } from "./shelf.tsx";
import { type Collection, nameOf } from "./site.ts";
import { Sparkline } from "./sparkline.tsx";
import { TipList } from "./tip-list.tsx";

/** Where the feed of a collection lies, without its ending; only topics have one of their own. */
export function feedPath({ kind, path }: Collection): string | undefined {
  return kind === "topics" ? `feeds/${path.replace(/\.html$/, "")}` : undefined;
}

/** A page of a topic, month, site or channel. */
export function collectionPage(at: Place, collection: Collection, part: CollectionPart): string {
  const { site, to } = at;
  const { words } = site;
  const { kind } = collection;
  const { tips, index, paths, order } = part;
  const name = nameOf(collection, site);
  const marks = [
    name,
    ...(order === "newest" ? [words.newestFirst] : []),
    ...(index > 0 ? [words.page(index + 1)] : []),
  ];
  return page({
    at,
    title: marks.join(" · "),
    description: `${words.kinds[kind]} · ${words.tips(collection.tips.length)}: ${tips
      .slice(0, 20)
      .map(({ title }) => title)
      .join(", ")}`,
    data: collectionData(site, collection, tips),
    feed: feedPath(collection),
    children: (
      <>
        <div class="intro">
          <p class="kind">
            <a href={to("browse.html")}>{words.kinds[kind]}</a>
          </p>
          <h1>{name}</h1>
          <p class="facts">
            <span>{words.tips(collection.tips.length)}</span>
          </p>
          {kind === "topics" && <Sparkline at={at} collection={collection} />}
        </div>
        <div class="columns">
          <div>
            <div class="above">
              {part.other !== null && <Orders at={at} part={part} other={part.other} />}
              {tips.length > 3 && <Filter at={at} tips={kind === "topics" ? tips : []} />}
            </div>
            <TipList at={at} tips={tips} showTopic={kind !== "topics"} showPapers={kind === "topics"} />
            {paths.length > 1 && (
              <nav class="pages" aria-label={words.pages}>
                {paths.map((path, number) => (
                  <a href={to(path)} aria-current={number === index ? "page" : undefined}>
                    {number + 1}
                  </a>
                ))}
              </nav>
            )}
          </div>
          {kind !== "sites" && (
            <nav class="beside" aria-labelledby="others">
              <h2 id="others">{words.plural[kind]}</h2>
              <Shelf at={at} all={site.collections[kind]} />
            </nav>
          )}
        </div>
      </>
    ),
  });
}

/** The two orders of a topic: two pages, so that no script is needed. */
function Orders({
  at: { site, to, path },
  part,
  other,
}: {
  readonly at: Place;
  readonly part: CollectionPart;
  readonly other: string;
}) {
  const { words } = site;
  const isCurated = part.order === "curated";
  return (
    <nav class="orders" aria-label={words.order}>
      <a href={to(isCurated ? path : other)} aria-current={isCurated ? "true" : undefined}>
        {words.curated}
      </a>
      <a href={to(isCurated ? other : path)} aria-current={isCurated ? undefined : "true"}>
        {words.newestFirst}
      </a>
    </nav>
  );
}
