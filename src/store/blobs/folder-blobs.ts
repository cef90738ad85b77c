import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BlobRecord, Blobs } from "../../model/blobs.ts";

const HASH = /^[0-9a-f]{64}$/;
/** The first letters of a hash are a folder: some hundred thousand files in one folder are slow on many disks. */
const SPLIT = 2;

/** Keeps blobs as files `ab/cdef…` under `folder`, which is made with the first one. */
export function folderBlobs(folder: string): Blobs {
  return {
    put: (contents) => put(folder, contents),
    get: (hash) => get(folder, hash),
    remove: (hash) => rm(place(folder, hash), { force: true }),
    each: () => each(folder),
  };
}

async function put(folder: string, contents: Uint8Array): Promise<string> {
  const hash = hashOf(contents);
  const file = place(folder, hash);
  // What a full disk, a crash or the years made of it is written again.
  if (typeof (await get(folder, hash)) !== "string") return hash;
  await mkdir(join(file, ".."), { recursive: true });
  const beside = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const handle = await open(beside, "wx", 0o600);
    try {
      await handle.writeFile(contents);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return hash;
}

async function get(folder: string, hash: string): Promise<Uint8Array | "missing" | "damaged"> {
  const contents = await readFile(place(folder, hash)).catch(nothing);
  if (contents === null) return "missing";
  return hashOf(contents) === hash ? contents : "damaged";
}

async function* each(folder: string): AsyncGenerator<BlobRecord> {
  for (const start of await namesIn(folder)) {
    for (const rest of await namesIn(join(folder, start))) {
      const hash = start + rest;
      if (!HASH.test(hash)) continue;
      const kept = await stat(place(folder, hash)).catch(nothing);
      if (kept !== null) yield { hash, bytes: kept.size };
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return ((await readdir(folder).catch(nothing)) ?? []).sort();
}

function place(folder: string, hash: string): string {
  if (!HASH.test(hash)) throw new Error(`${JSON.stringify(hash)} is no SHA-256`);
  return join(folder, hash.slice(0, SPLIT), hash.slice(SPLIT));
}

function hashOf(contents: Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}

/** What is not there is no error. */
function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}
