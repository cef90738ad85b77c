import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { siteTip } from "../../test/site/tips.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { snapshots } from "./snapshot.ts";

const folder = mkdtempSync(join(tmpdir(), "tipkeeper-snapshot-"));
let store: Store;

beforeAll(async () => {
  store = await openStore({ folder, databaseUrl: undefined, archive: "main" });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test("an archive is read again some seconds after a change, by this process or another, and else not", async () => {
  let time = 0;
  const snapshot = snapshots(
    { store, blobs: NO_BLOBS, config: DEFAULT_CONFIG, now: () => new Date(0) },
    "http://here",
    () => time,
  );
  const titles = async () => (await snapshot()).site.tips.map(({ title }) => title);
  const put = (into: Store, title: string) => {
    const tip = siteTip({ title, url: `https://${title}.example/` });
    return into.putTips([{ tip, root: title, listed: null, pinned: false }]);
  };
  const first = await snapshot();
  time += 60_000;
  expect(await snapshot()).toBe(first);
  await put(store, "one");
  expect(await titles()).toEqual([]);
  time += 60_000;
  expect(await titles()).toEqual(["one"]);
  const other = await openStore({ folder, databaseUrl: undefined, archive: "main" });
  await put(other, "two");
  await other.close();
  time += 60_000;
  expect((await titles()).toSorted()).toEqual(["one", "two"]);
});
