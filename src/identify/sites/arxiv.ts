import type { SiteRule } from "../site-rule.ts";

const FORMS: ReadonlySet<string> = new Set([
  "abs",
  "pdf",
  "html",
  "format",
  "ps",
  "src",
  "e-print",
  "papers",
  "overview",
  "arxiv",
]);
const NEW_ID = /^(?:arxiv:)?(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf|\.html)?$/i;
const OLD_CLASS = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?$/i;
const OLD_NUMBER = /^(\d{7})(?:v\d+)?(?:\.pdf)?$/i;

/** A paper in any form, version or mirror. Ids: https://info.arxiv.org/help/arxiv_identifier.html */
export const arxiv: SiteRule = {
  name: "arxiv",
  hosts: ["arxiv.org", "xxx.lanl.gov", "ar5iv.org", "alphaxiv.org", "arxiv-vanity.com", "scirate.com"],
  key({ segments: [form, ...id] }) {
    // `/ftp/arxiv/papers/2110/2110.02178.pdf`: where PDFs lay that authors had made themselves.
    if (form === "ftp") return id[1] === "papers" ? arxivKey(id.slice(3)) : null;
    return form !== undefined && FORMS.has(form.toLowerCase()) ? arxivKey(id) : null;
  },
};

/** The key for an id as a path spells it (`2110.02178v2.pdf`, `hep-th/9901001`); null when it is none. */
export function arxivKey([first = "", second = ""]: readonly string[]): string | null {
  const id = NEW_ID.exec(first)?.[1];
  if (id !== undefined) return `arxiv:${id}`;
  const archive = OLD_CLASS.exec(first)?.[1];
  const number = OLD_NUMBER.exec(second)?.[1];
  return archive === undefined || number === undefined ? null : `arxiv:${archive.toLowerCase()}/${number}`;
}
