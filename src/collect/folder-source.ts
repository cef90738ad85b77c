import { createReadStream, type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import type { Limits } from "../model/config.ts";
import { InputError, type Source, type SourceFile } from "./collector.ts";
import { decodeName } from "./entry-name.ts";
import { refuseLarge } from "./file-limit.ts";
import { type ProblemList, problemList } from "./problem-list.ts";

const CHUNK = 256 * 1024;
const SLASH = Buffer.from("/");

/**
 * A folder with everything under it, sorted by name. Symbolic links are not followed: they may lead out of it, or in
 * circles. Paths are kept as bytes, since a folder unzipped from Korean Windows has names that are no UTF-8.
 */
export function openFolder(path: string, limits: Limits): Source {
  const problems = problemList(path);
  const files: SourceFile[] = [];
  const waiting: { readonly disk: Buffer; readonly name: string }[] = [{ disk: Buffer.from(path), name: "" }];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const item of list(folder.disk, folder.name, problems)) {
      const disk = Buffer.concat([folder.disk, SLASH, item.name]);
      const name = folder.name + decodeName(item.name);
      if (item.isDirectory()) waiting.push({ disk, name: `${name}/` });
      else if (item.isFile()) files.push(diskFile(disk, name, limits));
      else problems.add(name, "It is a symbolic link or no plain file; passed over.");
    }
    if (files.length > limits.entries) {
      problems.add(path, `It holds more than ${limits.entries} files (limits.entries); the rest is passed over.`);
      files.length = limits.entries;
      break;
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { path, kind: "folder", files, problems: problems.take(true), limits, close: async () => undefined };
}

function list(disk: Buffer, name: string, problems: ProblemList): readonly Dirent<Buffer>[] {
  try {
    return readdirSync(disk, { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.add(name, `This folder cannot be read (${reason}); passed over.`);
    return [];
  }
}

/** One file on disk. Only reading tells whether its contents changed: no fingerprint. Throws when it is gone. */
export function diskFile(disk: string | Buffer, name: string, limits: Limits): SourceFile {
  const size = statSync(disk).size;
  return {
    name,
    size,
    fingerprint: null,
    onDisk: disk,
    async read() {
      refuseLarge(name, size, limits);
      try {
        return readFileSync(disk);
      } catch (error) {
        throw unreadable(name, error);
      }
    },
    async *stream() {
      refuseLarge(name, size, limits);
      try {
        yield* createReadStream(disk, { highWaterMark: CHUNK });
      } catch (error) {
        throw unreadable(name, error);
      }
    },
  };
}

function unreadable(name: string, error: unknown): InputError {
  return new InputError(name, `It cannot be read (${error instanceof Error ? error.message : error}); passed over.`);
}
