import type { Tip } from "../model/tip.ts";
import { browsePage } from "./browse.tsx";
import { collectionPage } from "./collection.tsx";
import { collectionParts } from "./collection-pages.ts";
import { conversationPage } from "./conversation-page.tsx";
import { timeOf } from "./dates.ts";
import { homePage } from "./home.tsx";
import { notFoundPage } from "./not-found.tsx";
import { lostPlace, type Place, placeOf } from "./place.ts";
import { relatedTips } from "./related.ts";
import { searchPage } from "./search-page.tsx";
import { type Site, tipPath } from "./site.ts";
import { conversationPath } from "./site-conversations.ts";
import { tipPage } from "./tip.tsx";

/** Tips named as related on a tip's page. */
const RELATED = 5;

/** A page of the site: drawn when it is wanted. */
export interface SitePage {
  /** Within the site: `tips/0abc.html`. */
  readonly path: string;
  readonly html: () => string | Promise<string>;
  /** ISO 8601; when what it shows last changed, as far as known. */
  readonly changed: string | null;
}

/** Every page of the site, each path once. */
export function* sitePages(site: Site): Generator<SitePage> {
  const page = (path: string, html: SitePage["html"], tips: readonly Tip[]): SitePage => {
    return { path, html, changed: newest(tips) };
  };
  const at = (path: string) => placeOf(site, path);
  yield page("index.html", () => homePage(at("index.html")), site.tips);
  yield page("browse.html", () => browsePage(at("browse.html")), site.tips);
  yield page("charts.html", () => lazyChartsPage(at("charts.html")), site.tips);
  yield page("search.html", () => searchPage(at("search.html"), null), []);
  yield page("404.html", () => notFoundPage(lostPlace(site)), []);
  for (const collection of Object.values(site.collections).flat()) {
    for (const part of collectionParts(collection)) {
      yield page(part.path, () => collectionPage(at(part.path), collection, part), collection.tips);
    }
  }
  let related: ReturnType<typeof relatedTips> | undefined;
  for (const tip of site.tips) {
    const path = tipPath(tip);
    const html = () => {
      related ??= relatedTips(site.tips);
      return tipPage(at(path), tip, related(tip, RELATED));
    };
    yield page(path, html, [tip]);
  }
  for (const conversation of site.conversations) {
    const path = conversationPath(conversation);
    const last = conversation.messages.at(-1)?.ts ?? conversation.ts;
    yield { path, html: () => conversationPage(at(path), conversation), changed: timeOf(last) };
  }
}

/** Only now, because what draws takes a quarter of a second to load. */
async function lazyChartsPage(at: Place): Promise<string> {
  const { chartsPage } = await import("./charts/charts-page.tsx");
  return chartsPage(at);
}

function newest(tips: readonly Tip[]): string | null {
  return tips.reduce<string | null>((latest, { lastSharedAt }) => {
    return lastSharedAt !== null && (latest === null || lastSharedAt > latest) ? lastSharedAt : latest;
  }, null);
}
