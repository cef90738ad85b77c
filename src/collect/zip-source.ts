import { closeSync, openSync } from "node:fs";
import type { Limits } from "../model/config.ts";
import { InputError, type Source, type SourceFile } from "./collector.ts";
import { refuseName } from "./entry-name.ts";
import { refuseLarge } from "./file-limit.ts";
import { type ProblemList, problemList } from "./problem-list.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";
import { DAMAGED, readEntry, streamEntry } from "./zip-entry.ts";
import { salvageEntries } from "./zip-salvage.ts";

const STORED = 0;
const DEFLATED = 8;
/** Deflate makes nothing much larger than it was: a packed size beyond this is a lie, and would hide other entries. */
const SLACK = 64 * 1024;
/** Bytes of a local header before the name. */
const LOCAL_HEADER = 30;

/**
 * A zip, read in place by its central directory: an entry is found without reading those before it, and nothing is
 * unpacked to disk. Where the directory is missing or damaged (a download cut short), the entries are found by their
 * own headers. Entries that cannot or must not be read are problems of the source.
 */
export async function openZip(path: string, bytes: number, limits: Limits): Promise<Source> {
  const fd = openSync(path, "r");
  try {
    const problems = problemList(path);
    const entries = usable(await listEntries(fd, bytes, limits, path, problems), path, limits, problems);
    const files = entries.map((entry) => zipFile(fd, entry, limits));
    return { path, kind: "zip", files, problems: problems.take(true), limits, close: async () => closeSync(fd) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

async function listEntries(fd: number, bytes: number, limits: Limits, path: string, problems: ProblemList) {
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of zipDirectory(fd, bytes)) {
      if (entries.length === limits.entries) {
        problems.add(path, `It holds more than ${limits.entries} entries (limits.entries); the rest is passed over.`);
        break;
      }
      entries.push(entry);
    }
    return entries;
  } catch (error) {
    const known = new Set(entries.map((entry) => entry.offset));
    const found = salvageEntries(fd, bytes, limits).filter((entry) => !known.has(entry.offset));
    const all = [...entries, ...found].slice(0, limits.entries);
    const reason = error instanceof Error ? error.message : String(error);
    if (all.length === 0) throw new InputError(path, `This zip is damaged and nothing in it can be read (${reason}).`);
    problems.add(
      path,
      `The zip's list of files is damaged or cut off (${reason}). ${all.length} files were found without it; download or zip the export again to get the rest.`,
    );
    return all;
  }
}

function usable(
  entries: readonly ZipEntry[],
  path: string,
  limits: Limits,
  problems: ProblemList,
): readonly ZipEntry[] {
  const kept: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.name.endsWith("/")) continue;
    const overlaps = entry.offset < end;
    const why = refuse(entry, overlaps, names.has(entry.name));
    if (why !== null) {
      problems.add(`${path}: ${entry.name}`, why);
      continue;
    }
    if (total + entry.size > limits.totalBytes) {
      problems.add(
        `${path}: ${entry.name}`,
        `Inflated, the export is larger than ${limits.totalBytes} bytes (limits.totalBytes); passed over.`,
      );
      continue;
    }
    total += entry.size;
    end = entry.offset + LOCAL_HEADER + entry.nameLength + entry.compressedSize;
    names.add(entry.name);
    kept.push(entry);
  }
  return kept.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function refuse(entry: ZipEntry, overlaps: boolean, isRepeat: boolean): string | null {
  const name = refuseName(entry.name);
  if (name !== null) return name;
  if (entry.isSymlink) return "It is a symbolic link; passed over.";
  if (entry.isEncrypted) return "It is encrypted; unzip with the password and import the folder.";
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return `It is packed with method ${entry.method}, expected 0 (stored) or 8 (deflate); unzip and import the folder.`;
  }
  if (entry.compressedSize > 2 * entry.size + SLACK) return DAMAGED;
  if (overlaps) return "It shares its bytes with another entry, as zip bombs do; passed over.";
  if (isRepeat) return "The zip holds this name twice; the second one is passed over.";
  return null;
}

function zipFile(fd: number, entry: ZipEntry, limits: Limits): SourceFile {
  return {
    name: entry.name,
    size: entry.size,
    fingerprint: `${entry.crc32.toString(16)}-${entry.size}`,
    async read() {
      refuseLarge(entry.name, entry.size, limits);
      return readEntry(fd, entry, entry.name);
    },
    async *stream() {
      refuseLarge(entry.name, entry.size, limits);
      yield* streamEntry(fd, entry, entry.name);
    },
  };
}
