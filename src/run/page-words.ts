import type { Page } from "../model/page.ts";

/** What is searched of a page beside the tip's own words: who wrote it and where it appeared among them. */
export function pageWords(page: Page | undefined): readonly string[] {
  if (page === undefined) return [];
  const { title, description, abstract, authors, venue, siteName } = page;
  return [title, authors.join(", "), venue, description, abstract === description ? null : abstract, siteName].filter(
    (text) => text !== null && text !== "",
  ) as string[];
}
