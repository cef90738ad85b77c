import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "../collect/collector.ts";
import type { FolderPublisher } from "../publish/publisher.ts";
import type { Archive } from "./archive.ts";
import { packSearch } from "./pack-search.ts";
import type { Progress } from "./progress.ts";
import type { Published } from "./publish.ts";
import { siteInput } from "./site-input.ts";

/** Names the files that were written, so that the next publication takes away what is no longer there, and only that. */
const LIST = ".tipkeeper-files";
/** Files that are being made at once: pictures are drawn on all processors. */
const AT_ONCE = 8;

/** What a publication wrote: by path, what dear files were made from, and what became of it. */
type Written = ReadonlyMap<string, string>;

/**
 * Writes a format of many files into the folder `out`: only files that differ, each at once or not at all. Files that an
 * earlier publication wrote and this one does not have are removed; all others in the folder stay.
 *
 * Files are read and written synchronously: of ten thousand small ones the promises would cost more than the disk.
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
  if (isFile(out)) throw new InputError(out, "is a file; name a folder");
  const input = await siteInput(archive);
  const search = publisher.isSearched ? await packSearch(archive) : input.search;
  const before = writtenBefore(join(out, LIST), publisher.name);
  const counts = { added: 0, changed: 0, removed: 0 };
  const now = new Map<string, string>();
  const files = publisher.publishFiles({ ...input, search })[Symbol.iterator]();
  const folders = new Set<string>();
  const total = input.tips.length;
  const write = async () => {
    for (let file = files.next(); !file.done; file = files.next()) {
      const { path, contents, stamp } = file.value;
      now.set(path, "");
      if (stamp === undefined || !isAsMade(join(out, path), stamp, before.get(path))) {
        const made = await contents();
        if (made === null) {
          now.delete(path);
          continue;
        }
        const next = Buffer.from(made);
        const what = writeIfChanged(out, path, next, folders);
        if (what !== null) counts[what]++;
        if (stamp !== undefined) now.set(path, signOf(stamp, next));
      } else now.set(path, before.get(path) ?? "");
      await progress({ task: "publish", done: Math.min(now.size, total), total });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
  for (const path of before.keys()) {
    if (now.has(path)) continue;
    rmSync(join(out, path), { force: true });
    counts.removed++;
  }
  writeIfChanged(out, `${LIST}-${publisher.name}`, Buffer.from(listOf(now)), folders);
  const written = counts.added + counts.changed + counts.removed > 0;
  return { format: publisher.name, path: out, written, tips: total, files: now.size, ...counts };
}

function writeIfChanged(folder: string, path: string, next: Buffer, folders: Set<string>): "added" | "changed" | null {
  const file = join(folder, path);
  const present = read(file);
  if (present?.equals(next)) return null;
  if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  folders.add(dirname(file));
  const beside = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    writeFileSync(beside, next);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  return present === null ? "added" : "changed";
}

/** Whether the file is the one that was made from the same, unaltered since. */
function isAsMade(file: string, stamp: string, sign: string | undefined): boolean {
  if (sign === undefined || !sign.startsWith(`${stamp} `)) return false;
  const present = read(file);
  return present !== null && signOf(stamp, present) === sign;
}

function signOf(stamp: string, contents: Buffer): string {
  return `${stamp} ${createHash("sha256").update(contents).digest("base64url").slice(0, 16)}`;
}

/** What publications of this format wrote into the folder; a list that somebody else made names nothing outside it. */
function writtenBefore(list: string, format: string): Written {
  const lines = (read(`${list}-${format}`) ?? "").toString().split("\n");
  const rows = lines.map((line) => line.split("\t")).map(([path = "", sign = ""]) => [path, sign] as const);
  return new Map(
    rows.filter(([path]) => path !== "" && !path.startsWith("/") && !/(^|[\\/])\.\.([\\/]|$)|^\w:/.test(path)),
  );
}

function listOf(written: Written): string {
  const rows = [...written].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${rows.map(([path, sign]) => (sign === "" ? path : `${path}\t${sign}`)).join("\n")}\n`;
}

function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false; // not there, or not to be reached: writing says why
  }
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new InputError(file, `cannot be read: ${(error as Error).message}`);
  }
}
