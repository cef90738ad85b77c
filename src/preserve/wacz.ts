import { createHash } from "node:crypto";
import { AsyncIterReader, CDXIndexer, WARCParser } from "warcio";

/** A page of a collection, as ReplayWeb.page lists it. */
export interface WaczPage {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly title: string;
}

/** A file inside a collection that its description names. */
export interface WaczResource {
  readonly path: string;
  /** SHA-256 in hex. */
  readonly hash: string;
  readonly bytes: number;
}

export const WACZ_ARCHIVE = "archive/data.warc.gz";
export const WACZ_INDEX = "indexes/index.cdx";
export const WACZ_PAGES = "pages/pages.jsonl";

/**
 * Lines of the index for one record set that lies `offset` bytes into the collection's archive, as CDXJ.
 * https://specs.webrecorder.net/cdxj/0.1.0/
 */
export async function indexLines(warc: Uint8Array, offset: number): Promise<readonly string[]> {
  const name = WACZ_ARCHIVE.slice(WACZ_ARCHIVE.lastIndexOf("/") + 1);
  const indexer = new CDXIndexer({ format: "cdxj" });
  const parser = new WARCParser(new AsyncIterReader([warc]), { keepHeadersCase: true });
  const lines: string[] = [];
  for await (const found of indexer.iterRecords(parser, name)) {
    const { urlkey, timestamp, ...rest } = found;
    lines.push(`${urlkey} ${timestamp} ${JSON.stringify({ ...rest, offset: String(Number(rest.offset) + offset) })}\n`);
  }
  return lines;
}

/** The list of pages. https://specs.webrecorder.net/wacz/1.1.1/#pages-jsonl */
export function pageLines(pages: readonly WaczPage[]): string {
  const head = { format: "json-pages-1.0", id: "pages", title: "All Pages" };
  const rows = pages.map(({ url, at, title }) => ({ id: sha256(`${at} ${url}`).slice(0, 22), url, ts: at, title }));
  return [head, ...rows].map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** What the collection is and holds, and the file that vouches for it. https://specs.webrecorder.net/wacz/1.1.1/ */
export function description(of: {
  readonly title: string;
  readonly created: string;
  readonly main: WaczPage | null;
  readonly resources: readonly WaczResource[];
}): { readonly datapackage: string; readonly digest: string } {
  const resources = of.resources.map(({ path, hash, bytes }) => ({
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    hash: `sha256:${hash}`,
    bytes,
  }));
  const main = of.main === null ? {} : { mainPageUrl: of.main.url, mainPageDate: of.main.at };
  const datapackage = JSON.stringify(
    {
      ...{ profile: "data-package", wacz_version: "1.1.1", software: "Tipkeeper" },
      ...{ title: of.title, created: of.created, ...main, resources },
    },
    null,
    2,
  );
  const digest = JSON.stringify({ path: "datapackage.json", hash: `sha256:${sha256(datapackage)}` });
  return { datapackage, digest };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
