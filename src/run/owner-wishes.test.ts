import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { temporaryFolder, writeSlackFolder } from "../../test/slack-folder.ts";
import { type ChannelPolicy, type Config, DEFAULT_CONFIG } from "../model/config.ts";
import { openStore } from "../store/open.ts";
import type { Archive } from "./archive.ts";
import { importPaths } from "./import.ts";
import { listTips } from "./list.ts";
import { assembleStale } from "./pipeline.ts";

const progress = () => {};
const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

const PAPER = "https://arxiv.org/abs/1810.04805";
const ROOM = "https://us02web.zoom.us/j/1";

/** An archive of two topics, with a paper and a meeting room shared in #papers. */
async function archiveWith(config: Partial<Config>): Promise<Archive> {
  const store = await openStore({ folder: await temporaryFolder(), databaseUrl: undefined, archive: "main" });
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
    "#### NLP\n- [Attention](https://arxiv.org/abs/1706.03762)\n\n#### CV\n- [ResNet](https://arxiv.org/abs/1512.03385)\n",
  );
  const folder = await writeSlackFolder(await temporaryFolder(), {
    papers: [
      { at: 10, text: `a great paper on NLP and language models <${PAPER}|BERT: language understanding>` },
      { at: 20, text: `the meeting is here <${ROOM}>` },
    ],
  });
  await importPaths(archive, [post, folder], { progress });
  return archive;
}

async function stateOf({ store, blobs: NO_BLOBS, config, now }: Archive, address: string): Promise<string> {
  for await (const tip of listTips({ store, blobs: NO_BLOBS, config, now }, { all: true })) {
    if (tip.links.some(({ url }) => url === address)) return tip.state;
  }
  return "no tip";
}

describe("what the owner's config says of tips", () => {
  test.each<[string, Partial<Config>, string]>([
    ["is published when the topic need not be sure", { publishAt: 0 }, "published"],
    ["waits when no topic is sure enough", { publishAt: 1 }, "inbox"],
    ["waits when its channel goes to the inbox", { publishAt: 0, channels: channels("inbox") }, "inbox"],
    ["is not read in a channel that is ignored", { publishAt: 0, channels: channels("ignore") }, "no tip"],
    ["is chatter when its site is never kept", { publishAt: 0, neverKeep: ["arxiv.org"] }, "chatter"],
  ])("a paper %s", async (_, config, state) => {
    expect(await stateOf(await archiveWith(config), PAPER)).toBe(state);
  });

  test("what is always kept is a tip, whatever it is", async () => {
    expect(await stateOf(await archiveWith({ publishAt: 0 }), ROOM)).toBe("chatter");
    expect(await stateOf(await archiveWith({ publishAt: 0, alwaysKeep: ["zoom.us"] }), ROOM)).not.toBe("chatter");
  });

  test.each<[string, Partial<Config>, string]>([
    ["publishAt", { publishAt: 1 }, "inbox"],
    ["a channel's policy", { channels: channels("inbox") }, "inbox"],
    ["a channel that is not read any more", { channels: channels("ignore") }, "no tip"],
    ["neverKeep", { neverKeep: ["arxiv.org"] }, "chatter"],
  ])("a changed wish counts for what was imported before: %s", async (_, change, state) => {
    const archive = await archiveWith({ publishAt: 0 });
    expect(await stateOf(archive, PAPER)).toBe("published");
    const changed = { ...archive, config: { ...archive.config, ...change } };
    await assembleStale(changed, progress);
    expect(await stateOf(changed, PAPER)).toBe(state);
  });
});

function channels(policy: ChannelPolicy): Config["channels"] {
  return new Map([["papers", policy]]);
}
