import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";
import { withoutSiteName } from "../titles.ts";

/** Stories of Medium and of publications on it; a tab's title ends with `by Author | Publication | Medium`. */
export const medium: Source = pageSource({
  name: "medium",
  hosts: [
    ...["medium.com", "towardsdatascience.com", "betterprogramming.pub", "uxdesign.cc", "levelup.gitconnected.com"],
    ...["plainenglish.io", "towardsai.net", "itnext.io", "proandroiddev.com", "netflixtechblog.com", "eng.lyft.com"],
  ],
  rules: {
    title: [
      (page) => page.meta("og:title"),
      (page) => withoutSiteName(page.title ?? "", ["Medium", page.meta("author"), page.meta("og:site_name")]),
    ],
    siteName: [(page) => page.meta("og:site_name"), () => "Medium"],
    authors: [(page) => page.meta("author")],
    published: [(page) => page.meta("article:published_time")],
    kind: [
      (page) => (page.meta("og:type") === "article" || page.meta("article:published_time") !== null ? "article" : null),
    ],
  },
});
