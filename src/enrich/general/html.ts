import type { Rules } from "../fields.ts";
import type { HtmlPage } from "../html-page.ts";

/** What any page has: its title, its meta tags, its first heading and paragraph, and what is written in it. */
export const html: Rules<HtmlPage> = {
  title: [(page) => page.title, (page) => page.heading],
  description: [(page) => page.meta("description"), (page) => page.paragraph],
  authors: [(page) => page.metas("author"), (page) => page.meta("by")],
  published: [
    (page) => page.meta("date") ?? page.meta("datepublished") ?? page.meta("pubdate") ?? page.meta("publish_date"),
    (page) => page.times[0],
  ],
  modified: [(page) => page.meta("last-modified") ?? page.meta("datemodified")],
  picture: [(page) => page.link("image_src")],
};
