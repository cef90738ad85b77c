import type { Tip } from "../model/tip.ts";
import { absolute } from "./place.ts";
import { shortened } from "./shown.ts";
import { type Collection, type Site, tipPath } from "./site.ts";

/** What a page says of itself in schema.org's words. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Items named in a list; a search engine reads the page for the rest. */
const ITEMS = 50;

/** The archive as a whole, and how to search it. */
export function siteData(site: Site): JsonLd {
  const { title, language, config, words } = site;
  return graph([
    {
      "@type": "WebSite",
      ...identity(site, "index.html"),
      name: title,
      description: config.about ?? words.about,
      inLanguage: language,
      ...(config.url === null
        ? {}
        : {
            potentialAction: {
              "@type": "SearchAction",
              target: { "@type": "EntryPoint", urlTemplate: `${config.url}/search.html?q={search_term_string}` },
              "query-input": "required name=search_term_string",
            },
          }),
    },
  ]);
}

/** A topic, month, site or channel with the tips on this page. */
export function collectionData(site: Site, { name, path, tips }: Collection, shown: readonly Tip[]): JsonLd {
  return graph([
    {
      "@type": "CollectionPage",
      ...identity(site, path),
      name,
      inLanguage: site.language,
      isPartOf: { "@type": "WebSite", ...identity(site, "index.html"), name: site.title },
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: tips.length,
        itemListElement: shown.slice(0, ITEMS).map((tip, place) => ({
          "@type": "ListItem",
          position: place + 1,
          name: shortened(tip.title, 150),
          ...address(site, tipPath(tip)),
        })),
      },
    },
    breadcrumbs(site, [[name, path]]),
  ]);
}

/** A tip: that somebody recommends these pages. Nobody is named. */
export function tipData(site: Site, tip: Tip): JsonLd {
  const { title, links, firstSharedAt, lastSharedAt, topic } = tip;
  const path = tipPath(tip);
  const collection = topic === null ? null : site.find("topics", topic);
  return graph([
    {
      "@type": "Recommendation",
      ...identity(site, path),
      name: title,
      inLanguage: site.language,
      ...(topic === null ? {} : { about: topic }),
      ...(firstSharedAt === null ? {} : { datePublished: firstSharedAt }),
      ...(lastSharedAt === null ? {} : { dateModified: lastSharedAt }),
      publisher: { "@type": "Organization", name: site.title },
      itemReviewed: links.map(({ url, label }) => ({
        "@type": "WebPage",
        url,
        ...(label === null ? {} : { name: label }),
      })),
    },
    breadcrumbs(site, [...(collection === null ? [] : [[collection.name, collection.path] as const]), [title, path]]),
  ]);
}

function graph(things: readonly JsonLd[]): JsonLd {
  return { "@context": "https://schema.org", "@graph": things };
}

/** The way from the home page to this one. */
function breadcrumbs(site: Site, way: readonly (readonly [name: string, path: string])[]): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [[site.title, "index.html"] as const, ...way].map(([name, path], place) => {
      const item = absolute(site, path);
      return {
        "@type": "ListItem",
        position: place + 1,
        name: shortened(name, 150),
        ...(item === null ? {} : { item }),
      };
    }),
  };
}

function identity(site: Site, path: string): JsonLd {
  const url = absolute(site, path);
  return url === null ? {} : { "@id": url, url };
}

function address(site: Site, path: string): JsonLd {
  const url = absolute(site, path);
  return url === null ? {} : { url };
}
