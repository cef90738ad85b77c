import type { Link } from "../../model/link.ts";
import type { Page } from "../../model/page.ts";
import { tipId } from "../../model/tip-id.ts";
import { shownText } from "../../text/markdown-escape.ts";

/** Prefixes of keys that mean a paper. */
const PAPERS = /^(arxiv|doi|openreview|acl|cvf|nips|pmlr|jmlr):(.+)$/;

/**
 * The entry of a link that is a paper, by its key or by what its page says; null for what is none. What the page does not
 * say is left out, never guessed.
 *
 * @param title the tip's, for a paper whose page has not been read
 */
export function entryOf(link: Link, title: string, page: Page | null): string | null {
  const [, kind, id = ""] = PAPERS.exec(link.key) ?? [];
  if (kind === undefined && page?.kind !== "paper") return null;
  const [type, venueField] = typeOf(page);
  const arxiv = kind === "arxiv" ? id : null;
  const doi = page?.doi ?? (kind === "doi" ? id : null);
  const [, year = null, month = null] = /^(\d{4})(?:-(\d{2}))?/.exec(page?.published ?? "") ?? [];
  const { volume = null, issue = null, pages = null, publisher = null } = page?.imprint ?? {};
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Braces keep its capitals.
    ["title", `{${plain(page?.title ?? title)}}`],
    ["author", page === null ? null : authors(page.authors)],
    ["year", year ?? (arxiv === null ? null : arxivYear(arxiv))],
    ["month", month === null ? null : String(Number(month))],
    [venueField, page?.venue == null ? null : plain(page.venue)],
    ["volume", volume === null ? null : plain(volume)],
    ["number", issue === null ? null : plain(issue)],
    ["pages", pages === null ? null : plain(pages).replace("-", "--")],
    ["publisher", publisher === null ? null : plain(publisher)],
    ["doi", doi === null ? null : verbatim(doi)],
    ["eprint", arxiv === null ? null : verbatim(arxiv)],
    ["archivePrefix", arxiv === null ? null : "arXiv"],
    ["url", verbatim(link.url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null || value === "" ? [] : [`  ${name} = {${value}}`]));
  return `@${type}{${citeKey(link.key, kind !== undefined)},\n${lines.join(",\n")}\n}\n`;
}

/**
 * What the entry is cited by. It comes from the link's key alone, so it stays the same when the title, the authors or the
 * year become known or are corrected.
 */
function citeKey(key: string, isPaper: boolean): string {
  return isPaper ? key.replaceAll(/[^A-Za-z0-9.:/_-]/g, "_") : `page:${tipId(key)}`;
}

/** The kind of entry, and the field that says where it appeared. */
function typeOf(page: Page | null): readonly [type: string, venue: string] {
  const form = page?.imprint?.form ?? null;
  if (page === null || page.venue === null) return ["misc", "howpublished"];
  if (form === "proceedings") return ["inproceedings", "booktitle"];
  if (form === "book") return ["incollection", "booktitle"];
  return ["article", "journal"];
}

/** Names between `and`; one that holds commas or that word is kept together, as it is no person's. */
function authors(names: readonly string[]): string {
  return names
    .map(plain)
    .filter((name) => name !== "")
    .map((name) => (/,|\band\b/i.test(name) ? `{${name}}` : name))
    .join(" and ");
}

/** arXiv's numbers begin with year and month since April 2007: `2110.02178`; before that after the subject: `cs/0112017`. */
function arxivYear(id: string): string | null {
  const [, short] = /^(\d{2})\d{2}\.\d{4,5}/.exec(id) ?? /^[a-z.-]+\/(\d{2})\d{5}/i.exec(id) ?? [];
  if (short === undefined) return null;
  return `${Number(short) > 90 ? "19" : "20"}${short}`;
}

/** Words in which no sign means anything to TeX; braces are left out, because they have to come in pairs. */
function plain(text: string): string {
  return shownText(text.replaceAll(/[{}\\]/g, ""))
    .replaceAll(/[%&#$_]/g, "\\$&")
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("^", "\\textasciicircum{}");
}

/** An identifier or address: BibTeX takes it as it is, but for signs that would end the field. */
function verbatim(text: string): string {
  return text.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
