import type { Rules } from "../fields.ts";
import type { HtmlPage } from "../html-page.ts";

const tag = (name: string) => (page: HtmlPage) =>
  page.meta(`dc.${name}`) ?? page.meta(`dcterms.${name}`) ?? page.meta(`dc:${name}`);

/** Dublin Core, which libraries and repositories of universities use. https://www.dublincore.org/specifications/dublin-core/dcq-html/ */
export const dublinCore: Rules<HtmlPage> = {
  title: [tag("title")],
  description: [tag("description")],
  abstract: [tag("abstract")],
  authors: [(page) => ["dc.creator", "dcterms.creator", "dc:creator"].flatMap((name) => page.metas(name))],
  published: [tag("date"), tag("issued"), tag("date.issued"), tag("created")],
  modified: [tag("modified")],
  language: [tag("language")],
  doi: [tag("identifier")],
};
