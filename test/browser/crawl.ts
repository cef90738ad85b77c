import { Parser } from "htmlparser2";

/** What a site's pages link to inside of it, from its home page on. */
export interface Crawl {
  /** Addresses that answered, with what they hold where it is HTML. */
  readonly pages: ReadonlyMap<string, string>;
  /** Addresses that did not, and fragments that are on no page. */
  readonly broken: readonly string[];
}

export async function crawl(home: string): Promise<Crawl> {
  const pages = new Map<string, string>();
  const broken: string[] = [];
  const wanted = new Set([home]);
  const fragments: string[] = [];
  for (const address of wanted) {
    const response = await fetch(address);
    if (!response.ok) broken.push(`${response.status} ${address}`);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") === true;
    const html = await response.text();
    pages.set(address, isPage ? html : "");
    if (!isPage) continue;
    for (const link of linksIn(html)) {
      const target = new URL(link, address);
      if (target.origin !== new URL(home).origin) continue;
      if (target.hash.length > 1) fragments.push(target.href);
      target.hash = "";
      wanted.add(target.href);
    }
  }
  for (const href of new Set(fragments)) {
    const [page = "", id = ""] = href.split("#");
    if (!pages.get(page)?.includes(`id="${decodeURIComponent(id)}"`)) broken.push(`no ${href}`);
  }
  return { pages, broken };
}

function linksIn(html: string): readonly string[] {
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (_, { href, src }) => links.push(...[href, src].filter((link) => link !== undefined)),
  });
  parser.end(html);
  return links;
}
