import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { NO_BLOBS } from "../../../test/no-blobs.ts";
import { temporaryFolder, writeSlackFolder } from "../../../test/slack-folder.ts";
import { type Config, DEFAULT_CONFIG } from "../../model/config.ts";
import { openSqliteStore } from "../../store/sqlite/open-sqlite-store.ts";
import type { Archive } from "../archive.ts";
import { decide } from "../decide.ts";
import { importPaths } from "../import.ts";
import { listTips } from "../list.ts";
import { planJobs } from "./plan-jobs.ts";

const progress = () => {};
const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

async function archiveWith(config: Partial<Config> = {}): Promise<Archive> {
  const store = await openSqliteStore(await temporaryFolder());
  const archive = {
    store,
    blobs: NO_BLOBS,
    config: { ...DEFAULT_CONFIG, ...config },
    now: () => new Date("2026-01-02T03:04:05Z"),
  };
  opened.push(archive);
  const post = join(await temporaryFolder(), "tips.md");
  await writeFile(
    post,
    "#### NLP\n- [Attention](https://arxiv.org/abs/1706.03762)\n- [Both](https://secret.example/listed)\n",
  );
  const folder = await writeSlackFolder(await temporaryFolder(), {
    papers: [{ at: 10, text: "a great guide <https://blog.example.com/guide|A guide to language models>" }],
    "🔒secret": [
      { at: 20, text: "a great paper <https://secret.example/only|A paper on language models>" },
      { at: 30, text: "a great list <https://secret.example/listed|A list of language models>" },
    ],
  });
  await importPaths(archive, [post, folder], { progress });
  return archive;
}

async function planned(archive: Archive): Promise<string[]> {
  const urls: string[] = [];
  for await (const jobs of archive.store.eachJob()) urls.push(...jobs.map(({ url }) => url));
  return urls.sort();
}
const LISTED = "https://secret.example/listed";
const PAPER = "https://arxiv.org/abs/1706.03762";
const GUIDE = "https://blog.example.com/guide";

test("links of published tips and of the inbox, never one that was shared in private only", async () => {
  const archive = await archiveWith({ privateChannels: new Set(["secret"]) });
  const tips: string[] = [];
  for await (const { links } of listTips(archive, { all: true })) tips.push(...links.map(({ url }) => url));
  expect(tips).toContain("https://secret.example/only");
  expect(await planJobs(archive, { kind: "check" })).toEqual({ keys: null, planned: 3 });
  expect(await planned(archive)).toEqual([PAPER, GUIDE, LISTED].sort());
});

test("a hidden tip's jobs are taken away, the others stay as they are", async () => {
  const archive = await archiveWith();
  await planJobs(archive, { kind: "check" });
  for await (const tip of listTips(archive, { all: true })) {
    if (tip.links.some(({ url }) => url === GUIDE)) await decide(archive, [{ id: tip.id, hide: true }]);
  }
  await planJobs(archive, { kind: "check" });
  expect(await planned(archive)).toEqual([PAPER, LISTED].sort());
});

test.each([
  ["a host", { only: ["arxiv.org"] }, [PAPER]],
  ["a host above it", { only: ["example.com"] }, [GUIDE]],
  ["the beginning of an address", { only: ["https://secret.example/li"] }, [LISTED]],
  ["several", { only: ["arxiv.org", "example.com"] }, [PAPER, GUIDE]],
  ["a day that all were shared before", { since: "2021-01-01" }, []],
  ["a day that one was shared after", { since: "2020-01-01" }, [GUIDE]],
])("only what is asked for: %s", async (_, choice, urls) => {
  const archive = await archiveWith();
  const plan = await planJobs(archive, { kind: "check", ...choice });
  expect(await planned(archive)).toEqual([...urls].sort());
  expect(plan.keys?.size).toBe(urls.length);
});

test("only a tip, by its id", async () => {
  const archive = await archiveWith();
  for await (const tip of listTips(archive, { all: true })) {
    if (tip.title === "Attention") await planJobs(archive, { kind: "check", only: [tip.id] });
  }
  expect(await planned(archive)).toEqual([PAPER]);
});

test("no more than the limit, and only what needs it", async () => {
  const archive = await archiveWith();
  const needed = async (links: readonly { readonly url: string }[]) =>
    links.filter(({ url }) => url !== PAPER) as never;
  const plan = await planJobs(archive, { kind: "check", limit: 1, needed });
  expect(plan.planned).toBe(1);
  expect(await planned(archive)).not.toContain(PAPER);
  expect((await planJobs(archive, { kind: "check", needed })).planned).toBe(2);
});

test("what was given up gets another chance when it is asked for again, and nothing beyond what is asked for", async () => {
  const archive = await archiveWith();
  const { store } = archive;
  await planJobs(archive, { kind: "check" });
  const claim = {
    kind: "check",
    holder: "test",
    now: "2027",
    until: "2028",
    most: 9,
    keys: null,
    held: new Map(),
  } as const;
  const jobs = await store.claimJobs({ ...claim, perHost: () => 9 });
  await store.endJobs("test", new Map(jobs.map((job) => [job, { next: "dead", problem: "no" }])));
  const dead = () => store.countJobs({ kind: "check", dead: true });
  await planJobs(archive, { kind: "check" });
  expect(await dead()).toBe(3);
  await planJobs(archive, { kind: "check", only: ["arxiv.org"], again: true });
  expect(await dead()).toBe(2);
  await planJobs(archive, { kind: "check", again: true });
  expect(await dead()).toBe(0);
});
