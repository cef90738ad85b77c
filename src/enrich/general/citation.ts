import type { Rules } from "../fields.ts";
import type { HtmlPage } from "../html-page.ts";

const tag = (name: string) => (page: HtmlPage) => page.meta(`citation_${name}`);

/**
 * The tags by which publishers tell Google Scholar of a paper.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export const citation: Rules<HtmlPage> = {
  title: [tag("title")],
  abstract: [tag("abstract")],
  authors: [
    (page) => page.metas("citation_author"),
    // Older pages put all of them into one tag.
    tag("authors"),
  ],
  published: [tag("publication_date"), tag("date"), tag("online_date"), tag("year")],
  language: [tag("language")],
  kind: [
    (page) => (page.meta("citation_title") !== null && page.meta("citation_pdf_url") !== null ? "paper" : null),
    (page) => (venueOf(page) !== null || page.meta("citation_doi") !== null ? "paper" : null),
  ],
  venue: [venueOf],
  doi: [tag("doi")],
  imprint: [
    (page) => {
      const [first, last] = [page.meta("citation_firstpage"), page.meta("citation_lastpage")];
      return {
        form:
          page.meta("citation_journal_title") !== null
            ? "journal"
            : page.meta("citation_conference_title") !== null || page.meta("citation_conference") !== null
              ? "proceedings"
              : page.meta("citation_inbook_title") !== null
                ? "book"
                : null,
        volume: page.meta("citation_volume"),
        issue: page.meta("citation_issue"),
        pages: first === null || last === null || first === last ? first : `${first}-${last}`,
        publisher: page.meta("citation_publisher"),
      };
    },
  ],
};

function venueOf(page: HtmlPage): string | null {
  return (
    page.meta("citation_journal_title") ??
    page.meta("citation_conference_title") ??
    page.meta("citation_conference") ??
    page.meta("citation_inbook_title")
  );
}
