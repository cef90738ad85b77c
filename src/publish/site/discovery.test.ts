import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { HOSTILE, hostileTip, NO_SITE, siteInputOf, siteTip, URL_OF_SITE } from "../../../test/site/tips.ts";
import type { SitePage } from "../../views/pages.ts";
import { sitePages } from "../../views/pages.ts";
import { arrangeSite } from "../../views/site.ts";
import { discoveryFiles } from "./discovery.ts";

const site = arrangeSite(
  siteInputOf([siteTip({ title: "Git [되돌리기](x) *별*", url: "https://a.example/" }), hostileTip()], {
    title: `${HOSTILE} & 팁`,
    site: { ...NO_SITE, url: URL_OF_SITE },
  }),
);

function filesOf(pages: readonly SitePage[]): ReadonlyMap<string, string> {
  return new Map([...discoveryFiles(site, pages)].map(({ path, contents }) => [path, String(contents())]));
}

const files = filesOf([...sitePages(site)]);
const rowsOf = (xml: string | undefined, root: string, row: string) => {
  expect(XMLValidator.validate(xml ?? "")).toBe(true);
  return new XMLParser({ isArray: (name) => name === row }).parse(xml ?? "")[root][row];
};

describe("sitemap.xml", () => {
  test("names every page but the ones that are no finds, with the time of its newest tip", () => {
    const rows = rowsOf(files.get("sitemap.xml"), "urlset", "url");
    const pages = [...sitePages(site)].filter(({ path }) => path !== "404.html" && path !== "search.html");
    expect(rows.length).toBe(pages.length);
    expect(rows[0]).toEqual({ loc: `${URL_OF_SITE}/`, lastmod: "2021-09-01T03:00:00.000Z" });
    for (const { loc } of rows) expect(loc).toMatch(/^https:\/\/our-study\.example\/tips\/[\w./%-]*$/);
  });

  test("is an index of several beyond 50,000 pages", () => {
    const pages = Array.from({ length: 50_001 }, (_, at) => ({
      path: `tips/${at}.html`,
      html: () => "",
      changed: null,
    }));
    const many = filesOf(pages);
    const parts = rowsOf(many.get("sitemap.xml"), "sitemapindex", "sitemap").map(({ loc }: { loc: string }) => loc);
    expect(parts).toEqual([`${URL_OF_SITE}/sitemap-1.xml`, `${URL_OF_SITE}/sitemap-2.xml`]);
    const counts = ["sitemap-1.xml", "sitemap-2.xml"].map((path) => many.get(path)?.match(/<loc>/g)?.length);
    expect(counts).toEqual([50_000, 1]);
  });
});

test("opensearch.xml is what browsers take, whatever the title", () => {
  const xml = files.get("opensearch.xml") ?? "";
  expect(XMLValidator.validate(xml)).toBe(true);
  const { OpenSearchDescription: found } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  expect([...found.ShortName].length).toBeLessThanOrEqual(16);
  expect(found.Url["@_template"]).toBe(`${URL_OF_SITE}/search.html?q={searchTerms}`);
});

test("llms.txt is Markdown with a title, a summary and links, and no title is Markdown in it", () => {
  const text = files.get("llms.txt") ?? "";
  const [head, , summary] = text.split("\n");
  expect(head).toMatch(/^# /);
  expect(summary).toMatch(/^> /);
  expect(text).toContain("[Git \\[되돌리기\\](x) \\*별\\*](https://our-study.example/tips/tips/");
  expect(text).not.toMatch(/(?<!\\)<|\u202e/);
});

test("robots.txt invites everybody and names the sitemap", () => {
  expect(files.get("robots.txt")).toBe(`User-agent: *\nAllow: /\nSitemap: ${URL_OF_SITE}/sitemap.xml\n`);
});
