import type { SiteRule } from "../site-rule.ts";

/** The forms in which Atypon, the software of many publishers, shows an article; `suppl` or `ref` is another page. */
const ARTICLE = /^\/doi\/(?:(?:abs|full|pdf|epdf|pdfplus|pdfdirect|epub|reader|book)\/)?(10\.\d{4,9}\/[^/]+)$/;

/** An article on any publisher's site whose path is `/doi/FORM/10.…`. */
export const doiPath: SiteRule = {
  name: "doi-path",
  hosts: [],
  key({ path }) {
    const id = path.startsWith("/doi/") ? ARTICLE.exec(path)?.[1] : undefined;
    return id === undefined ? null : `doi:${id.toLowerCase()}`;
  },
};
