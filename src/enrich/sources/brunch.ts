import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";

/** Posts of Brunch: the tab's title is `01화 …`, the cover's is what the author wrote. */
export const brunch: Source = pageSource({
  name: "brunch",
  hosts: ["brunch.co.kr"],
  picks: { title: "h1.cover_title", subtitle: "p.cover_sub_title", date: "span.date" },
  rules: {
    title: [(page) => page.picked("title"), (page) => page.meta("og:title")],
    description: [(page) => page.meta("og:description"), (page) => page.picked("subtitle")],
    siteName: [() => "브런치"],
    authors: [
      (page) => page.meta("article:author"),
      (page) => page.meta("og:article:author"),
      (page) => page.meta("author"),
      ({ url }) => /brunch\.co\.kr\/@([\w.-]+)/.exec(url)?.[1],
    ],
    published: [(page) => page.meta("article:published_time"), (page) => page.picked("date")],
    kind: [({ url }) => (/\/@[^/]+\/\d+/.test(url) ? "article" : null)],
  },
});
