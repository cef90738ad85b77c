import type { SiteRule } from "../site-rule.ts";

const PII = /^[BS][\dX]{15,17}$/i;

/** An article by its PII, as a page, an abstract or a PDF. */
export const sciencedirect: SiteRule = {
  name: "sciencedirect",
  hosts: ["sciencedirect.com"],
  key({ segments }) {
    const at = segments.indexOf("pii");
    const id = segments[at + 1] ?? "";
    const form = segments[at + 2];
    const isArticle = at > 0 && (form === undefined || form === "pdf" || form === "pdfft");
    return isArticle && PII.test(id) ? `pii:${id.toUpperCase()}` : null;
  },
};
