import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { temporaryFolder, writeSlackFolder } from "../../test/slack-folder.ts";
import { type Config, DEFAULT_CONFIG } from "../model/config.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { importPaths } from "./import.ts";
import { assembleStale, rebuild } from "./pipeline.ts";

const quietly = () => {};
const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

/** One archive, opened by as many processes as there are configs. */
async function openTogether(...configs: readonly Partial<Config>[]): Promise<Archive[]> {
  const folder = await temporaryFolder();
  return Promise.all(
    configs.map(async (config) => {
      const store = await openStore({ folder, databaseUrl: undefined, archive: "main" });
      opened.push(store);
      return { store, blobs: NO_BLOBS, config: { ...DEFAULT_CONFIG, ...config }, now: () => new Date(0) };
    }),
  );
}

/** Imports as many shares as it takes more than one transaction to assemble. */
async function importMany(archive: Archive): Promise<void> {
  const posts = Array.from({ length: 1100 }, (_, at) => ({ at, text: `a guide: https://example.com/${at}` }));
  await importPaths(archive, [await exportOf({ tips: posts })], { progress: quietly });
}

async function exportOf(channels: Parameters<typeof writeSlackFolder>[1]): Promise<string> {
  return writeSlackFolder(join(await temporaryFolder(), "export"), channels);
}

async function everyTip({ store }: Archive): Promise<string[]> {
  const tips: string[] = [];
  for await (const page of store.eachTip()) tips.push(...page.map((record) => JSON.stringify(record)));
  return tips.sort();
}

async function tipsAfterRebuild(archive: Archive): Promise<string[]> {
  await rebuild(archive, quietly);
  return everyTip(archive);
}

/** A progress that does something once, between the first transaction and the second. */
function meanwhile(work: () => Promise<void>): () => Promise<void> {
  let done = false;
  return async () => {
    if (done) return;
    done = true;
    await work();
  };
}

describe("while one process assembles, another one", () => {
  test("decides: the decision counts, though its link was taken up by the first", async () => {
    const [first, second] = (await openTogether({}, {})) as [Archive, Archive];
    await importMany(first);
    await first.store.staleAll();
    const [, key = ""] = [...(await first.store.stale(2000))].reverse();
    const decides = meanwhile(() =>
      second.store.transaction(async (tx) => {
        await tx.appendDecision({ at: "", by: null, key, url: key, act: { kind: "retitle", title: "By hand" } });
        await tx.staleKeys([key]);
      }),
    );
    await assembleStale(first, decides);
    expect((await first.store.tip(key))?.tip.title).toBe("By hand");
  });

  test("imports a list with topics and ends: the first goes on with what the second knew", async () => {
    const [first, second] = (await openTogether({}, {})) as [Archive, Archive];
    await importMany(first);
    const post = join(await temporaryFolder(), "post.md");
    const entries = Array.from({ length: 20 }, (_, at) => `- [Guide ${at}](https://example.com/${at})`);
    await writeFile(post, `# Tips\n\n## Guides\n${entries.join("\n")}\n`);
    await first.store.staleAll();
    await assembleStale(
      first,
      meanwhile(async () => {
        await importPaths(second, [post], { progress: quietly });
        await second.store.staleAll();
      }),
    );
    expect(await first.store.countStale()).toBe(0);
    expect(await everyTip(first)).toEqual(await tipsAfterRebuild(first));
  });

  test("insists on another config: both end, and the archive is as one of them would have it", async () => {
    const [first, second] = (await openTogether({}, { neverKeep: ["example.com"] })) as [Archive, Archive];
    await importMany(first);
    await Promise.all([
      assembleStale(second, quietly),
      first.store.staleAll().then(() => assembleStale(first, quietly)),
    ]);
    const together = await everyTip(first);
    const alone = [await tipsAfterRebuild(first), await tipsAfterRebuild(second)];
    expect(alone[0]).not.toEqual(alone[1]);
    expect(alone).toContainEqual(together);
  });
});
