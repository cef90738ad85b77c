import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";

/** Books that are written in the open; a page is a chapter, and its title in a tab ends with the book's. */
export const wikidocs: Source = pageSource({
  name: "wikidocs",
  hosts: ["wikidocs.net"],
  picks: { subject: "h1.page-subject", book: "a.book-subject" },
  rules: {
    title: [(page) => page.picked("subject")],
    siteName: [() => "위키독스"],
    venue: [(page) => page.picked("book")],
    kind: [() => "article"],
  },
});
