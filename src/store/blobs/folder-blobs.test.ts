import { writeFileSync } from "node:fs";
import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blobsContract } from "../../../test/contracts/blobs.ts";
import { folderBlobs } from "./folder-blobs.ts";

const newFolder = () => mkdtemp(join(tmpdir(), "tipkeeper-blobs-"));
const folders = new WeakMap<object, string>();

describe("blobs in a folder", () => {
  blobsContract({
    open: async () => {
      const folder = join(await newFolder(), "blobs");
      const blobs = folderBlobs(folder);
      folders.set(blobs, folder);
      return blobs;
    },
    damage: async (blobs, hash) =>
      writeFileSync(join(folders.get(blobs) ?? "", hash.slice(0, 2), hash.slice(2)), "shorter"),
  });

  test("pass over what a killed process or somebody else left there", async () => {
    const folder = await newFolder();
    const blobs = folderBlobs(folder);
    const hash = await blobs.put(new Uint8Array([1]));
    await writeFile(join(folder, hash.slice(0, 2), `${hash.slice(2)}.1234.tmp`), "half");
    await writeFile(join(folder, "notes.txt"), "mine");
    const all = [];
    for await (const blob of blobs.each()) all.push(blob.hash);
    expect(all).toEqual([hash]);
  });

  test("leave nothing half-written beside the contents", async () => {
    const folder = await newFolder();
    const hash = await folderBlobs(folder).put(new Uint8Array(100_000));
    expect(await readdir(join(folder, hash.slice(0, 2)))).toEqual([hash.slice(2)]);
  });
});
