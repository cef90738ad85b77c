import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFileCache } from "./file-cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tipkeeper-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const answer = (text: string) => ({ headers: { etag: '"1"' }, body: Buffer.from(text) });
const files = () => readdirSync(folder).map((name) => join(folder, name));

test("what was put in comes out, also after a restart and byte for byte", async () => {
  const bytes = Buffer.from([0, 10, 13, 255, 10]);
  await openFileCache(folder, 1e6).put("key", { headers: { etag: "한글" }, body: bytes });
  expect(await openFileCache(folder, 1e6).get("key")).toEqual({ headers: { etag: "한글" }, body: bytes });
  expect(await openFileCache(folder, 1e6).get("other")).toBe(null);
});

test("the newest of one key counts", async () => {
  const cache = openFileCache(folder, 1e6);
  await cache.put("key", answer("old"));
  await cache.put("key", answer("new"));
  expect((await cache.get("key"))?.body.toString()).toBe("new");
  expect(files()).toHaveLength(1);
});

test.each([
  ["cut off", (file: Buffer) => file.subarray(0, -1)],
  ["empty", () => Buffer.alloc(0)],
  ["of other bytes", (file: Buffer) => Buffer.from(file.toString().replace("hello", "hellx"))],
  ["no JSON", (file: Buffer) => Buffer.from(`{${file}`)],
])("a file that is %s is as good as none", async (_, damage) => {
  const cache = openFileCache(folder, 1e6);
  await cache.put("key", answer("hello"));
  for (const file of files()) writeFileSync(file, damage(readFileSync(file)));
  expect(await cache.get("key")).toBe(null);
});

test("it stays within its size, and what was used last stays", async () => {
  const cache = openFileCache(folder, 20_000);
  const text = "x".repeat(1000);
  for (let at = 0; at < 60; at += 1) {
    await cache.put(`key ${at}`, answer(text));
    await cache.get("key 0");
    // Times of files tell what was used when, in milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(files().reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(20_000);
  expect(await cache.get("key 0")).not.toBe(null);
  expect(await cache.get("key 59")).not.toBe(null);
  expect(await cache.get("key 1")).toBe(null);
});

test("one answer does not take the whole room", async () => {
  const cache = openFileCache(folder, 16_000);
  await cache.put("key", answer("x".repeat(2000)));
  expect(files()).toEqual([]);
});
