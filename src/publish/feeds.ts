import { Feed } from "feed";
import type { Tip } from "../model/tip.ts";
import { feedPath } from "../views/collection.tsx";
import { feedContent } from "../views/feed-content.tsx";
import { absolute } from "../views/place.ts";
import { shortened } from "../views/shown.ts";
import { arrangeSite, type Site, tipPath } from "../views/site.ts";
import type { FolderPublisher, PublishedFile } from "./publisher.ts";
import { xmlText } from "./site/xml.ts";

/** Tips in a feed. */
const LENGTH = 50;

/** RSS, Atom and JSON Feed, for everything and for each topic. */
export const feeds: FolderPublisher = {
  name: "feeds",
  writes: "feeds: RSS, Atom and JSON Feed, for all and for each topic",
  needsUrl: true,
  isSearched: false,
  publishFiles: (input) => feedFiles(arrangeSite(input)),
};

/** The feeds of a site whose address is known. */
export function* feedFiles(site: Site): Generator<PublishedFile> {
  yield* formats(site, { path: "feeds/all", page: "index.html", title: site.title, tips: site.tips });
  for (const topic of site.collections.topics) {
    const path = feedPath(topic);
    if (path === undefined) continue;
    yield* formats(site, { path, page: topic.path, title: `${topic.name} · ${site.title}`, tips: topic.tips });
  }
}

interface Channel {
  /** Of the feed, without its ending. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly tips: readonly Tip[];
}

function* formats(site: Site, channel: Channel): Generator<PublishedFile> {
  // RSS leaves open whether a title is text or HTML, readers differ: one without `<` reads the same in both.
  const inEither = (title: string) => title.replaceAll("<", "&lt;");
  yield { path: `${channel.path}.rss`, contents: () => feedOf(site, channel, inEither).rss2() };
  // The library declares an entry's title as HTML.
  yield { path: `${channel.path}.atom`, contents: () => feedOf(site, channel, xmlText).atom1() };
  yield { path: `${channel.path}.json`, contents: () => feedOf(site, channel, String).json1() };
}

function feedOf(site: Site, { path, page, title, tips }: Channel, titleOf: (title: string) => string): Feed {
  const at = (to: string) => absolute(site, to) ?? to;
  const items = tips
    .flatMap((tip) => (tip.firstSharedAt === null ? [] : [{ tip, shared: tip.firstSharedAt }]))
    .sort((a, b) => (a.shared < b.shared ? 1 : a.shared > b.shared ? -1 : 0))
    .slice(0, LENGTH);
  const feed = new Feed({
    id: at(page),
    link: at(page),
    title,
    description: site.config.about ?? site.words.about,
    language: site.language,
    updated: new Date(items[0]?.shared ?? 0),
    generator: "Tipkeeper",
    author: { name: site.title },
    feedLinks: { rss: at(`${path}.rss`), atom: at(`${path}.atom`), json: at(`${path}.json`) },
  });
  for (const { tip, shared } of items) {
    feed.addItem({
      id: at(tipPath(tip)),
      link: at(tipPath(tip)),
      title: titleOf(shortened(tip.title, 200)),
      content: feedContent(tip),
      date: new Date(shared),
      published: new Date(shared),
      ...(tip.topic === null ? {} : { category: [categoryOf(tip.topic)] }),
    });
  }
  return feed;
}

/** The library writes an attribute's `<` as it is, and no reader takes such XML. */
function categoryOf(topic: string): { readonly name: string; readonly term: string } {
  const name = topic.replaceAll("<", "‹");
  return { name, term: name };
}
