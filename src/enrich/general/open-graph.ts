import type { Rules } from "../fields.ts";
import type { HtmlPage } from "../html-page.ts";

const tag =
  (...names: readonly string[]) =>
  (page: HtmlPage) =>
    names.map((name) => page.meta(name)).find((content) => content !== null);

/** What `og:type` says of the kind. https://ogp.me/#types */
const KINDS: Readonly<Record<string, string>> = {
  article: "article",
  blog: "article",
  "video.other": "video",
  video: "video",
  "video.movie": "video",
  "video.episode": "video",
};

/** Open Graph, the tags by which pages want to be shown when they are shared, and Twitter's of the same purpose. */
export const openGraph: Rules<HtmlPage> = {
  title: [tag("og:title"), tag("twitter:title")],
  description: [tag("og:description"), tag("twitter:description")],
  siteName: [tag("og:site_name", "og:sitename"), tag("application-name")],
  // Often the address of a profile, which names nobody and is passed over.
  authors: [
    (page) => page.metas("article:author"),
    tag("og:article:author", "og.article.author"),
    (page) => page.metas("book:author"),
  ],
  published: [tag("article:published_time", "og:article:published_time", "og:published_time", "og:regdate")],
  modified: [tag("article:modified_time", "og:updated_time")],
  language: [tag("og:locale")],
  picture: [tag("og:image:secure_url", "og:image", "og:image:url"), tag("twitter:image", "twitter:image:src")],
  kind: [(page) => KINDS[page.meta("og:type")?.toLowerCase() ?? ""]],
  minutes: [
    (page) =>
      [1, 2, 3]
        .map((n) => (/read|읽/i.test(page.meta(`twitter:label${n}`) ?? "") ? page.meta(`twitter:data${n}`) : null))
        .find((said) => said !== null),
    (page) => seconds(page.meta("og:video:duration") ?? page.meta("video:duration")),
  ],
};

function seconds(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) / 60 : null;
}
