import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { temporaryFolder, writeSlackFolder } from "../../test/slack-folder.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import type { Tip } from "../model/tip.ts";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import type { Archive } from "./archive.ts";
import { decide } from "./decide.ts";
import { importPaths } from "./import.ts";
import { listTips } from "./list.ts";
import { rebuild } from "./pipeline.ts";
import { publish } from "./publish.ts";

const progress = () => {};
const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

const OLD = "https://old.example/guide";
const NEW = "https://new.example/guide";
const POST = `#### NLP\n- [A guide to language models](${OLD})\n  - read it twice\n`;

async function archiveWith(post: string): Promise<Archive> {
  const store = await openSqliteStore(await temporaryFolder());
  const archive = { store, blobs: NO_BLOBS, config: DEFAULT_CONFIG, now: () => new Date("2026-01-02T03:04:05Z") };
  opened.push(archive);
  await importPaths(archive, [post], { progress });
  return archive;
}

async function tipsOf(archive: Archive): Promise<Tip[]> {
  const tips: Tip[] = [];
  for await (const tip of listTips(archive, { all: true })) tips.push(tip);
  return tips;
}

test("a link with a new address keeps its tip and the tip's id, also when people share the new one", async () => {
  const post = join(await temporaryFolder(), "tips.md");
  await writeFile(post, POST);
  const archive = await archiveWith(post);
  const [before] = await tipsOf(archive);
  const id = before?.id ?? "";
  expect(await decide(archive, [{ id, readdress: `${NEW}?utm_source=slack` }])).toMatchObject([{ ok: true }]);
  const [after, ...others] = await tipsOf(archive);
  expect(others).toEqual([]);
  expect(after).toMatchObject({ id, links: [{ url: NEW, key: before?.links[0]?.key }] });

  const folder = await writeSlackFolder(await temporaryFolder(), {
    papers: [{ at: 10, text: `found again <${NEW}|A guide to language models>` }],
  });
  await importPaths(archive, [folder], { progress });
  const shared = await tipsOf(archive);
  expect(shared).toHaveLength(1);
  expect(shared[0]).toMatchObject({ id, links: [{ url: NEW }] });
  expect(shared[0]?.shares).toHaveLength(1);
  await rebuild(archive, progress);
  expect(await tipsOf(archive)).toEqual(shared);

  await decide(archive, [{ id, undo: true }]);
  const undone = await tipsOf(archive);
  expect(undone.map(({ links }) => links.map(({ url }) => url)).sort()).toEqual([[NEW], [OLD]]);
  expect(undone.find((tip) => tip.id === id)?.links[0]?.url).toBe(OLD);
});

test("a published file names the new address, and importing it again adds no tip", async () => {
  const post = join(await temporaryFolder(), "tips.md");
  await writeFile(post, POST);
  const archive = await archiveWith(post);
  const [{ id } = { id: "" }] = await tipsOf(archive);
  await decide(archive, [{ id, readdress: NEW }]);
  const out = join(await temporaryFolder(), "out.md");
  await publish(archive, { to: "markdown", out, progress });
  await importPaths(archive, [out], { progress });
  const tips = await tipsOf(archive);
  expect(tips).toHaveLength(1);
  expect(tips[0]).toMatchObject({ id, links: [{ url: NEW }] });
});

test.each([
  ["what is no web address", { readdress: "mailto:me@example.com" }, "mailto:me@example.com is no web address"],
  ["a link of another tip", { readdress: NEW, link: "https://other.example/" }, "https://other.example/ is no link"],
])("is refused with the reason: %s", async (_, wish, why) => {
  const post = join(await temporaryFolder(), "tips.md");
  await writeFile(post, POST);
  const archive = await archiveWith(post);
  const [{ id } = { id: "" }] = await tipsOf(archive);
  const [outcome] = await decide(archive, [{ id, ...wish }]);
  expect(outcome).toMatchObject({ ok: false, why: expect.stringContaining(why) });
});
