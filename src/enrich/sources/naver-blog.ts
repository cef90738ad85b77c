import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";
import { withoutSiteName } from "../titles.ts";

const KEY = /^naver-blog:([\w-]+)(?:\/(\d+))?$/;

/** Naver's blogs. A blog's address shows a page that only frames the post: the post is read. */
export const naverBlog: Source = pageSource({
  name: "naver-blog",
  hosts: ["blog.naver.com", "blog.me"],
  address({ key }) {
    const [, blog, log] = KEY.exec(key) ?? [];
    if (blog === undefined) return null;
    return log === undefined
      ? `https://blog.naver.com/PostList.naver?blogId=${blog}`
      : `https://blog.naver.com/PostView.naver?blogId=${blog}&logNo=${log}`;
  },
  picks: { title: "div.se-title-text", oldTitle: "h3.se_textarea", date: "span.se_publishDate", oldDate: "p.date" },
  rules: {
    title: [
      (page) => page.picked("title") ?? page.picked("oldTitle"),
      (page) => withoutSiteName(page.meta("og:title") ?? "", ["네이버 블로그"]),
    ],
    siteName: [() => "네이버 블로그"],
    authors: [
      (page) => page.meta("naverblog:nickname"),
      (page) => page.meta("og:article:author")?.replace(/^네이버 블로그\s*\|\s*/, ""),
    ],
    published: [(page) => page.picked("date"), (page) => page.picked("oldDate")],
    kind: [() => "article"],
  },
});
