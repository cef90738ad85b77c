import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { InputError } from "../collect/collector.ts";

/** Says of the file that the user named, not of the one beside it, why it cannot be written. */
function unwritable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "ENOENT" || error.code === "ENOTDIR") {
    return new InputError(path, "its folder is not there; make it first");
  }
  if (error.code === "EISDIR") return new InputError(path, "is a folder; name a file");
  return Object.assign(error, { path });
}

/**
 * Writes a file so that readers see the old or the new contents, never half of it: beside the file first, then renamed.
 *
 * @param mode permissions of a new file
 */
export async function writeFileAtomically(path: string, contents: string | Readable, mode = 0o666): Promise<void> {
  const beside = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  const file = await open(beside, "wx", mode).catch((error) => {
    throw unwritable(path, error);
  });
  try {
    if (typeof contents === "string") await file.writeFile(contents);
    else for await (const chunk of contents) await file.write(chunk);
    await file.sync();
    await file.close();
    await rename(beside, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(beside, { force: true });
    throw unwritable(path, error);
  }
}
