import type { Link } from "../model/link.ts";
import type { Tip } from "../model/tip.ts";
import { shownText } from "../text/markdown-escape.ts";
import type { Publisher } from "./publisher.ts";

/** Prefixes of keys that mean a paper. */
const PAPERS = /^(arxiv|doi|openreview|acl|cvf|nips|pmlr|jmlr):(.+)$/;

/** Papers as BibTeX, as far as their addresses tell: title, identifier, address, year. */
export const bibtex: Publisher = {
  name: "bibtex",
  writes: "the papers as BibTeX",
  extension: "bib",
  keepsBase: false,
  publish({ tips }) {
    const entries = new Map<string, string>();
    for (const tip of tips) for (const [key, text] of papersIn(tip)) if (!entries.has(key)) entries.set(key, text);
    return { text: [...entries.values()].join("\n"), added: entries.size, changed: 0, removed: 0 };
  },
};

/** The tip's first paper as BibTeX; null where it has none. */
export function citation(tip: Pick<Tip, "title" | "links">): string | null {
  return papersIn(tip)[0]?.[1] ?? null;
}

function papersIn({ title, links }: Pick<Tip, "title" | "links">): readonly (readonly [key: string, text: string])[] {
  return links.flatMap((link) => {
    const [, kind, id] = PAPERS.exec(link.key) ?? [];
    if (kind === undefined || id === undefined) return [];
    return [[link.key, entry(link, kind, id, link.label === null ? title : `${title}: ${link.label}`)] as const];
  });
}

function entry({ key, url }: Link, kind: string, id: string, title: string): string {
  const year = kind === "arxiv" ? arxivYear(id) : null;
  const fields = {
    // Braces keep its capitals.
    title: `{${plain(title)}}`,
    ...(year === null ? {} : { year }),
    ...(kind === "arxiv" ? { eprint: verbatim(id), archivePrefix: "arXiv" } : {}),
    ...(kind === "doi" ? { doi: verbatim(id) } : {}),
    url: verbatim(url),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key.replaceAll(/[^A-Za-z0-9.:/_-]/g, "_")},\n${lines.join(",\n")}\n}\n`;
}

/** arXiv's numbers begin with year and month since April 2007: `2110.02178`; before that after the subject: `cs/0112017`. */
function arxivYear(id: string): string | null {
  const [, short] = /^(\d{2})\d{2}\.\d{4,5}/.exec(id) ?? /^[a-z.-]+\/(\d{2})\d{5}/i.exec(id) ?? [];
  if (short === undefined) return null;
  return `${Number(short) > 90 ? "19" : "20"}${short}`;
}

/** Words in which no sign means anything to TeX; braces are left out, because they have to come in pairs. */
function plain(text: string): string {
  return shownText(text.replaceAll(/[{}\\]/g, "")).replaceAll(/[%&#$_]/g, "\\$&");
}

/** An identifier or address: BibTeX takes it as it is, but for signs that would end the field. */
function verbatim(text: string): string {
  return text.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
