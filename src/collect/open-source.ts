import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Limits } from "../model/config.ts";
import { InputError, type Source } from "./collector.ts";
import { tidyName } from "./entry-name.ts";
import { diskFile, openFolder } from "./folder-source.ts";
import { openZip } from "./zip-source.ts";

/**
 * Opens what the user named: a zip (known by its first bytes), a folder, or a single file. Throws an `InputError` when
 * there is nothing that can be read. Close it afterwards.
 */
export async function openSource(path: string, limits: Limits): Promise<Source> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return openFolder(path, limits);
    if (!stats.isFile())
      throw new InputError(path, "This is neither a file nor a folder; name an export or an archive.");
    if (startsLikeZip(path)) return await openZip(path, stats.size, limits);
    return singleFile(path, limits);
  } catch (error) {
    throw asInputError(path, error);
  }
}

function singleFile(path: string, limits: Limits): Source {
  const files = [diskFile(path, tidyName(basename(resolve(path))), limits)];
  return { path, kind: "file", files, problems: [], limits, close: async () => undefined };
}

/** A local header, or the end of an empty zip. */
function startsLikeZip(path: string): boolean {
  const fd = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(4);
    readSync(fd, bytes, 0, 4, 0);
    return ["PK\x03\x04", "PK\x05\x06"].includes(bytes.toString("latin1"));
  } finally {
    closeSync(fd);
  }
}

function asInputError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "ENOENT" || error.code === "ENOTDIR")
    return new InputError(path, "There is no such file or folder.");
  if (error.code === "EACCES" || error.code === "EPERM")
    return new InputError(path, "You may not read it; change its permissions.");
  return error;
}
