import type { SitePage } from "../../views/pages.ts";
import { absolute, placeOf } from "../../views/place.ts";
import { shortened } from "../../views/shown.ts";
import { type Site, tipPath } from "../../views/site.ts";
import type { PublishedFile } from "../publisher.ts";
import { xmlText } from "./xml.ts";

/** Most addresses in a site map, as sitemaps.org has it. */
const MAP_LENGTH = 50_000;
/** Pages that are no finds. */
const UNLISTED = new Set(["404.html", "search.html"]);

/** What tells machines what is here: `robots.txt`, `llms.txt`, and, where the address is known, site map and OpenSearch. */
export function* discoveryFiles(site: Site, pages: readonly SitePage[]): Generator<PublishedFile> {
  const { url } = site.config;
  const map = url === null ? "" : `Sitemap: ${url}/sitemap.xml\n`;
  yield { path: "robots.txt", contents: () => `User-agent: *\nAllow: /\n${map}` };
  yield { path: "llms.txt", contents: () => llmsText(site) };
  if (url === null) return;
  yield { path: "opensearch.xml", contents: () => openSearch(site, url) };
  const found = pages.filter(({ path }) => !UNLISTED.has(path));
  if (found.length <= MAP_LENGTH) {
    yield { path: "sitemap.xml", contents: () => siteMap(site, found) };
    return;
  }
  const parts = Array.from({ length: Math.ceil(found.length / MAP_LENGTH) }, (_, part) => `sitemap-${part + 1}.xml`);
  for (const [part, path] of parts.entries()) {
    yield { path, contents: () => siteMap(site, found.slice(part * MAP_LENGTH, (part + 1) * MAP_LENGTH)) };
  }
  const rows = parts.map((path) => `<sitemap><loc>${xmlText(`${url}/${path}`)}</loc></sitemap>`);
  yield { path: "sitemap.xml", contents: () => sitemapXml("sitemapindex", rows) };
}

function siteMap(site: Site, pages: readonly SitePage[]): string {
  const rows = pages.map(({ path, changed }) => {
    const time = changed === null ? "" : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${xmlText(absolute(site, path) ?? path)}</loc>${time}</url>`;
  });
  return sitemapXml("urlset", rows);
}

function sitemapXml(root: string, rows: readonly string[]): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return `${head}\n${rows.join("\n")}\n</${root}>\n`;
}

function openSearch({ title, words }: Site, url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(shortened(title, 15))}</ShortName>
<Description>${xmlText(`${words.searchFor}: ${title}`)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${xmlText(url)}/search.html?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

/** See llmstxt.org: what is here, in Markdown. */
function llmsText(site: Site): string {
  const { title, config, words, collections, newest } = site;
  const { to } = placeOf(site, "llms.txt");
  const link = (name: string, path: string) => `[${inline(name)}](${absolute(site, path) ?? to(path)})`;
  const topics = collections.topics.map(({ name, path, tips }) => `- ${link(name, path)}: ${words.tips(tips.length)}`);
  const latest = newest.slice(0, 50).map((tip) => `- ${link(shortened(tip.title, 150), tipPath(tip))}`);
  return [
    `# ${inline(title)}\n\n> ${inline(config.about ?? words.about)}\n`,
    ...(topics.length > 0 ? [`## ${words.topics}\n\n${topics.join("\n")}\n`] : []),
    ...(latest.length > 0 ? [`## ${words.newest}\n\n${latest.join("\n")}\n`] : []),
  ].join("\n");
}

/** Words on one line of Markdown that mean nothing but themselves. */
function inline(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#|]/g, "\\$&");
}
