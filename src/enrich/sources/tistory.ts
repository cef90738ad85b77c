import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";

/** Blogs of Tistory. Their themes differ, the tags of the platform do not: `by`, `article:published_time`. */
export const tistory: Source = pageSource({
  name: "tistory",
  hosts: ["tistory.com"],
  rules: {
    title: [(page) => page.meta("og:title")],
    authors: [(page) => page.meta("by"), (page) => page.meta("og.article.author")],
    published: [(page) => page.meta("article:published_time"), (page) => page.meta("og:regdate")],
    kind: [({ url }) => (new URL(url).pathname.length > 1 ? "article" : null)],
  },
});
