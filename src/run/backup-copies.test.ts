import { randomBytes } from "node:crypto";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { temporaryFolder } from "../../test/slack-folder.ts";
import type { Capture } from "../model/capture.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { folderBlobs } from "../store/blobs/folder-blobs.ts";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import type { Archive } from "./archive.ts";
import { backup, restore } from "./backup.ts";
import { inspectCopies } from "./preserve/inspect-copies.ts";

const progress = () => {};
const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

async function newArchive() {
  const folder = await temporaryFolder();
  const archive = {
    store: await openSqliteStore(folder),
    blobs: folderBlobs(join(folder, "blobs")),
    config: DEFAULT_CONFIG,
    now: () => new Date("2026-01-01T00:00:00Z"),
    folder,
  };
  opened.push(archive);
  return archive;
}

/** Sizes around what one line holds, and none at all. */
const SIZES = [0, 1, 576 * 1024 - 1, 576 * 1024, 576 * 1024 + 1, 3_000_000];

async function filled(order: readonly number[]) {
  const archive = await newArchive();
  for (const at of order) {
    const contents = Buffer.alloc(SIZES[at] ?? 0, `${at} 페이지`);
    const capture = await captureOf(archive, `https://a.example/${at}`, contents);
    await archive.store.putCaptures([capture]);
    await archive.store.putCopiedWords(new Map([[capture.key, `words of ${at}`]]));
  }
  return archive;
}

async function captureOf({ blobs }: Archive, key: string, contents: Buffer): Promise<Capture> {
  const blob = await blobs.put(contents);
  const at = "2026-01-01T00:00:00.000Z";
  return { key, url: key, at, format: "warc", blob, bytes: contents.length, type: "application/warc" };
}

async function copiesOf({ store }: Archive): Promise<Capture[]> {
  const all: Capture[] = [];
  for await (const page of store.eachCapture()) all.push(...page);
  return all;
}

async function backupOf(archive: Archive & { folder: string }) {
  const file = join(archive.folder, "backup.gz");
  return { file, ...(await backup(archive, file, progress)) };
}

test("copies with their contents and words come back as they were, and the same copies give the same backup", async () => {
  const archive = await filled([0, 1, 2, 3, 4, 5]);
  const { file, skipped } = await backupOf(archive);
  expect(skipped).toEqual([]);
  const other = await backupOf(await filled([4, 2, 5, 0, 3, 1]));
  expect((await readFile(file)).equals(await readFile(other.file))).toBe(true);
  for (const line of gunzipSync(await readFile(file))
    .toString()
    .split("\n")) {
    expect(line.length).toBeLessThanOrEqual(1024 ** 2);
  }
  const fresh = await newArchive();
  expect(await restore(fresh, file, progress)).toMatchObject({ skipped: [] });
  const copies = await copiesOf(fresh);
  expect(copies).toEqual(await copiesOf(archive));
  for (const { blob, bytes } of copies) expect((await fresh.blobs.get(blob)).length).toBe(bytes);
  const keys = copies.map(({ key }) => key);
  expect(await fresh.store.copiedWords(keys)).toEqual(await archive.store.copiedWords(keys));
  expect((await readFile((await backupOf(fresh)).file)).equals(await readFile(file))).toBe(true);
});

test("a backup names contents that are missing or damaged, and holds the rest", async () => {
  const archive = await filled([1, 2, 3]);
  const [missing, damaged] = await copiesOf(archive);
  const place = (capture: Capture | undefined) =>
    join(archive.folder, "blobs", capture?.blob.slice(0, 2) ?? "", capture?.blob.slice(2) ?? "");
  await rm(place(missing));
  await appendFile(place(damaged), "!");
  expect(await inspectCopies(archive.store, archive.blobs)).toMatchObject({ copies: 3, missing: 2, unnamed: 0 });
  const { file, skipped } = await backupOf(archive);
  expect(skipped.map(({ where, why }) => [where, why.replace(/.* is /, "")]).sort()).toEqual([
    ["https://a.example/1", "missing"],
    ["https://a.example/2", "damaged"],
  ]);
  const fresh = await newArchive();
  const restored = await restore(fresh, file, progress);
  expect(restored.skipped.map(({ where }) => where).sort()).toEqual(["https://a.example/1", "https://a.example/2"]);
  expect((await copiesOf(fresh)).length).toBe(3);
});

test.each<[string, (line: string) => string]>([
  ["has a part altered", (line) => line.replace(/"base64":"..../, '"base64":"AAAA')],
  ["lacks a part", () => ""],
  ["has a part of a number that none comes before", (line) => line.replace('"number":1', '"number":7')],
])("a restore from a backup that %s tells of that copy, and brings the others", async (_, alter) => {
  const archive = await newArchive();
  for (const name of ["a", "b"]) {
    const contents = Buffer.concat([Buffer.from(name), randomBytes(700_000)]);
    await archive.store.putCaptures([await captureOf(archive, `https://${name}.example/`, contents)]);
  }
  const { file } = await backupOf(archive);
  const [first] = [...(await copiesOf(archive))].sort((a, b) => (a.blob < b.blob ? -1 : 1));
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split("\n");
  const at = lines.findIndex((line) => line.includes('"number":1') && line.includes(first?.blob ?? ""));
  expect(at).toBeGreaterThan(0);
  lines[at] = alter(lines[at] ?? "");
  await writeFile(file, gzipSync(lines.filter(Boolean).join("\n")));
  const fresh = await newArchive();
  const { skipped } = await restore(fresh, file, progress);
  expect(skipped).toEqual([{ where: first?.url, why: `its copy of ${first?.at} is missing or damaged in the backup` }]);
  expect(await fresh.blobs.get(first?.blob ?? "")).toBe("missing");
  const others = (await copiesOf(fresh)).filter(({ blob }) => blob !== first?.blob);
  for (const { blob } of others) expect(await fresh.blobs.get(blob)).toBeInstanceOf(Uint8Array);
});

test("a restore mends contents that rotted on disk without changing their length", async () => {
  const archive = await filled([2]);
  const { file } = await backupOf(archive);
  const [copy] = await copiesOf(archive);
  const blob = copy?.blob ?? "";
  await writeFile(join(archive.folder, "blobs", blob.slice(0, 2), blob.slice(2)), Buffer.alloc(copy?.bytes ?? 0));
  expect(await archive.blobs.get(blob)).toBe("damaged");
  await restore(archive, file, progress);
  expect(await archive.blobs.get(blob)).toBeInstanceOf(Uint8Array);
});
