import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KeptAnswer, ResponseCache } from "../model/fetch.ts";

/** First line of a file; the body follows. */
interface Head {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sha256: string;
}

interface Entry {
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

/** Largest part of the cache that one answer may take. */
const SHARE = 1 / 16;
/** How empty the cache is after it was full, so that not each answer has to make room. */
const EMPTIED = 0.9;

/**
 * Answers as files in a folder that may be deleted at any time; two processes may share it. What was used longest ago goes
 * first.
 *
 * @param limit bytes of all files together
 */
export function openFileCache(folder: string, limit: number): ResponseCache {
  let entries: Promise<Map<string, Entry>> | undefined;
  const opened = () => {
    entries ??= listEntries(folder);
    return entries;
  };

  async function makeRoom(known: Map<string, Entry>): Promise<void> {
    let total = [...known.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= limit) return;
    for (const [name, { bytes }] of [...known].toSorted(([, one], [, other]) => one.usedAt - other.usedAt)) {
      if (total <= limit * EMPTIED) return;
      known.delete(name);
      total -= bytes;
      await rm(join(folder, name), { force: true });
    }
  }

  return {
    async get(key) {
      const name = nameOf(key);
      const file = await readFile(join(folder, name)).catch(() => null);
      const kept = file && readEntry(file, key);
      if (!kept) return null;
      const now = new Date();
      (await opened()).set(name, { bytes: file.length, usedAt: now.getTime() });
      // The time orders what goes first; a file that another process took away needs none.
      await utimes(join(folder, name), now, now).catch(() => {});
      return kept;
    },
    async put(key, { headers, body }) {
      const head: Head = { key, headers, sha256: hashOf(body) };
      const file = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
      if (file.length > limit * SHARE) return;
      const name = nameOf(key);
      const known = await opened();
      await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => {});
      const unfinished = join(folder, `${name}.${randomUUID()}`);
      try {
        await writeFile(unfinished, file, { mode: 0o600 });
        await rename(unfinished, join(folder, name));
      } catch {
        // A full disk is no reason to lose the answer: it is asked for whole again, and the archive itself says so.
        await rm(unfinished, { force: true });
        return;
      }
      known.set(name, { bytes: file.length, usedAt: Date.now() });
      await makeRoom(known);
    },
  };
}

function readEntry(file: Buffer, key: string): KeptAnswer | null {
  const end = file.indexOf("\n");
  if (end < 0) return null;
  try {
    const head = JSON.parse(file.toString("utf8", 0, end)) as Head;
    const body = file.subarray(end + 1);
    return head.key === key && head.sha256 === hashOf(body) ? { headers: head.headers, body } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function listEntries(folder: string): Promise<Map<string, Entry>> {
  const names = await readdir(folder).catch(() => []);
  const entries = new Map<string, Entry>();
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found) entries.set(name, { bytes: found.size, usedAt: found.mtimeMs });
  }
  return entries;
}

function nameOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

function hashOf(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
