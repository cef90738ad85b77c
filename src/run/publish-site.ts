import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError } from "../collect/collector.ts";
import type { FolderPublisher, PublishedFile } from "../publish/publisher.ts";
import type { Archive } from "./archive.ts";
import { packSearch } from "./pack-search.ts";
import type { Progress } from "./progress.ts";
import type { Published } from "./publish.ts";
import { siteInput } from "./site-input.ts";

/** Names the files that were written, so that the next publication takes away what is no longer there, and only that. */
const LIST = ".tipkeeper-files";
/** Files on their way at once: the disk's latency is waited for together. */
const AT_ONCE = 16;

/**
 * Writes a format of many files into the folder `out`: only files that differ, each at once or not at all. Files that an
 * earlier publication wrote and this one does not have are removed; all others in the folder stay.
 */
export async function publishFolder(
  archive: Archive,
  publisher: FolderPublisher,
  { out, progress }: { readonly out: string | undefined; readonly progress: Progress },
): Promise<Published> {
  if (out === undefined) throw new InputError("publish", "does not know where to write; name a folder with --out");
  if (publisher.needsUrl && archive.config.site.url === null) {
    throw new InputError(publisher.name, "needs the site's address; set site.url in tipkeeper.yaml");
  }
  if (await isFile(out)) throw new InputError(out, "is a file; name a folder");
  const input = await siteInput(archive);
  const search = publisher.isSearched ? await packSearch(archive) : input.search;
  const before = await writtenBefore(join(out, LIST), publisher.name);
  const counts = { added: 0, changed: 0, removed: 0 };
  const paths = new Set<string>();
  const files = publisher.publishFiles({ ...input, search })[Symbol.iterator]();
  const made = new Set<string>();
  const total = input.tips.length;
  const write = async () => {
    for (let next = files.next(); !next.done; next = files.next()) {
      paths.add(next.value.path);
      const what = await writeIfChanged(out, next.value, made);
      if (what !== null) counts[what]++;
      await progress({ task: "publish", done: Math.min(paths.size, total), total });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
  for (const path of before) {
    if (paths.has(path)) continue;
    await rm(join(out, path), { force: true });
    counts.removed++;
  }
  await writeIfChanged(out, listOf(publisher.name, paths), made);
  const written = counts.added + counts.changed + counts.removed > 0;
  return { format: publisher.name, path: out, written, tips: total, files: paths.size, ...counts };
}

async function writeIfChanged(
  folder: string,
  { path, contents }: PublishedFile,
  made: Set<string>,
): Promise<"added" | "changed" | null> {
  const file = join(folder, path);
  const next = Buffer.from(contents());
  const present = await read(file);
  if (present?.equals(next)) return null;
  if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
  made.add(dirname(file));
  const beside = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(beside, next);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return present === null ? "added" : "changed";
}

/** What publications of this format wrote into the folder; a list that somebody else made names nothing outside it. */
async function writtenBefore(list: string, format: string): Promise<readonly string[]> {
  const lines = ((await read(`${list}-${format}`)) ?? "").toString().split("\n");
  return lines.filter((path) => path !== "" && !path.startsWith("/") && !/(^|[\\/])\.\.([\\/]|$)|^\w:/.test(path));
}

function listOf(format: string, paths: ReadonlySet<string>): PublishedFile {
  return { path: `${LIST}-${format}`, contents: () => `${[...paths].sort().join("\n")}\n` };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}

async function read(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new InputError(file, `cannot be read: ${error.message}`);
  });
}
