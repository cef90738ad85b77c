import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Capture } from "../../model/capture.ts";
import type { Problem } from "../../model/problem.ts";
import {
  description,
  indexLines,
  pageLines,
  WACZ_ARCHIVE,
  WACZ_INDEX,
  WACZ_PAGES,
  type WaczPage,
  type WaczResource,
} from "../../preserve/wacz.ts";
import type { Archive } from "../archive.ts";
import { listTips } from "../list.ts";
import { writeFileAtomically } from "../write-file.ts";

/** A collection that was written. */
export interface Exported {
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
  /** Record sets that are missing or damaged, and were left out. */
  readonly skipped: readonly Problem[];
}

type Contents = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Writes the record sets of all pages as one WACZ file, which ReplayWeb.page opens; one of them is in memory at a time. */
export async function exportWacz(archive: Archive, path: string): Promise<Exported> {
  const { store, config, now } = archive;
  const captures: Capture[] = [];
  for await (const page of store.eachCapture()) captures.push(...page.filter(({ format }) => format === "warc"));
  const titles = await titlesOf(archive);
  const skipped: Problem[] = [];
  const pages: WaczPage[] = [];
  const index: string[] = [];
  const resources: WaczResource[] = [];

  async function* recordSets(): AsyncGenerator<Uint8Array> {
    let offset = 0;
    for (const { key, url, at, blob } of captures) {
      const warc = await archive.blobs.get(blob);
      if (typeof warc === "string") {
        skipped.push({ where: url, why: `its copy of ${at} is ${warc}` });
        continue;
      }
      index.push(...(await indexLines(warc, offset)));
      pages.push({ url, at, title: titles.get(key) ?? url });
      offset += warc.length;
      yield warc;
    }
  }
  let made: ReturnType<typeof description> | null = null;
  const described = () => {
    made ??= description({ title: config.title, created: now().toISOString(), main: pages[0] ?? null, resources });
    return made;
  };
  // Each is made when its turn in the file comes: what is described is written by then.
  const zip = zipOf(now(), [
    [WACZ_ARCHIVE, () => measured(WACZ_ARCHIVE, recordSets(), resources)],
    [WACZ_INDEX, () => measured(WACZ_INDEX, [Buffer.from(index.sort().join(""))], resources)],
    [WACZ_PAGES, () => measured(WACZ_PAGES, [Buffer.from(pageLines(pages))], resources)],
    ["datapackage.json", () => [Buffer.from(described().datapackage)]],
    ["datapackage-digest.json", () => [Buffer.from(described().digest)]],
  ]);
  await writeFileAtomically(path, zip);
  return { path, pages: pages.length, bytes: (await stat(path)).size, skipped };
}

/** Notes the size and hash of what passes through. */
async function* measured(path: string, contents: Contents, resources: WaczResource[]): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const part of contents) {
    hash.update(part);
    bytes += part.length;
    yield part;
  }
  resources.push({ path, hash: hash.digest("hex"), bytes });
}

/** A ZIP whose members lie in it as they are, for record sets are gzipped and read in place. */
function zipOf(mtime: Date, members: readonly (readonly [path: string, contents: () => Contents])[]): Readable {
  const zip = new ZipFile();
  const out = Readable.from(zip.outputStream as AsyncIterable<Uint8Array>);
  zip.on("error", (error: Error) => out.destroy(error));
  for (const [path, contents] of members) {
    zip.addReadStreamLazy(path, { compress: false, mtime }, (give) => {
      const stream = Readable.from(contents());
      stream.on("error", (error) => out.destroy(error));
      give(null, stream);
    });
  }
  zip.end();
  return out;
}

async function titlesOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for await (const { title, links } of listTips(archive, { all: true })) {
    for (const { key, label } of links) titles.set(key, label === null ? title : `${title}: ${label}`);
  }
  return titles;
}
