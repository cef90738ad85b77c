import { afterEach, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { siteTip } from "../../test/site/tips.ts";
import { type Posted, temporaryFolder, tsOf, writeSlackFolder } from "../../test/slack-folder.ts";
import { type Config, DEFAULT_CONFIG } from "../model/config.ts";
import type { Conversation, Spoken } from "../model/conversation.ts";
import type { Tip } from "../model/tip.ts";
import { openStore } from "../store/open.ts";
import type { Archive } from "./archive.ts";
import { conversationsAround } from "./conversations.ts";
import { importPaths } from "./import.ts";

const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

async function archiveOf(
  channels: Readonly<Record<string, readonly Posted[]>>,
  config: Partial<Config> = {},
): Promise<Archive> {
  const store = await openStore({ folder: await temporaryFolder(), databaseUrl: undefined, archive: "main" });
  const archive = { store, blobs: NO_BLOBS, config: { ...DEFAULT_CONFIG, ...config }, now: () => new Date(0) };
  opened.push(archive);
  await importPaths(archive, [await writeSlackFolder(await temporaryFolder(), channels)], { progress: () => {} });
  return archive;
}

async function channelId({ store }: Archive, name: string): Promise<string> {
  return (await store.channels()).find((channel) => channel.name === name)?.id ?? "";
}

/** A tip that was shared in this message, with a note that links these addresses. */
function tipIn(channel: string, at: number | null, links: readonly string[] = []): Tip {
  const tip = siteTip({
    title: "A tip",
    url: "https://tip.example/",
    notes: [{ text: "see", links: links.map((url) => ({ label: "see", url })), notes: [] }],
  });
  const [share] = tip.shares;
  return { ...tip, shares: at === null || !share ? [] : [{ ...share, channel, ts: tsOf(at) }] };
}

function permalink(channel: string, at: number, thread?: number): string {
  const place = `https://team.slack.com/archives/${channel}/p${tsOf(at).replace(".", "")}`;
  return thread === undefined ? place : `${place}?thread_ts=${tsOf(thread)}&cid=${channel}`;
}

function said(conversations: readonly Conversation[]): readonly (readonly string[])[] {
  return conversations.map(({ messages }) => messages.map(({ json }) => (JSON.parse(json) as Spoken).text));
}

test("a thread comes whole and in order, without events and deleted messages", async () => {
  const archive = await archiveOf({
    tips: [
      { at: 10, text: "root" },
      { at: 40, text: "second", thread: 10 },
      { at: 20, text: "first", thread: 10 },
      { at: 30, text: "This message was deleted.", thread: 10, subtype: "tombstone" },
      { at: 35, text: "<@U2> has joined the channel", subtype: "channel_join" },
      { at: 50, text: "another thing" },
    ],
  });
  const tip = tipIn(await channelId(archive, "tips"), 20);
  expect(said(await conversationsAround(archive, [tip]))).toEqual([["root", "first", "second"]]);
});

test("around a message that opened no thread, the channel's words of the minutes around it", async () => {
  const archive = await archiveOf({
    tips: [
      { at: 0, text: "long before" },
      { at: 900, text: "just before" },
      { at: 1000, text: "the tip" },
      { at: 1060, text: "nice" },
      { at: 1070, text: "in a thread elsewhere", thread: 0 },
      { at: 1600, text: "it is" },
      { at: 9000, text: "long after" },
    ],
  });
  const tip = tipIn(await channelId(archive, "tips"), 1000);
  expect(said(await conversationsAround(archive, [tip]))).toEqual([["just before", "the tip", "nice", "it is"]]);
});

test("a permalink in a note opens its thread, each thread once; one that is not held opens none", async () => {
  const archive = await archiveOf({
    tips: [
      { at: 10, text: "root" },
      { at: 20, text: "answer", thread: 10 },
    ],
  });
  const id = await channelId(archive, "tips");
  const links = [permalink(id, 20, 10), permalink(id, 10), permalink(id, 777), permalink("C0ELSEWHERE", 10)];
  expect(said(await conversationsAround(archive, [tipIn(id, null, links)]))).toEqual([["root", "answer"]]);
});

test("a link to a reply that is not held opens its thread", async () => {
  const archive = await archiveOf({ tips: [{ at: 10, text: "root" }] });
  const id = await channelId(archive, "tips");
  expect(said(await conversationsAround(archive, [tipIn(id, null, [permalink(id, 999, 10)])]))).toEqual([["root"]]);
});

test.each<[string, Partial<Config>, boolean]>([
  ["never", {}, false],
  ["where the owner opens them", { privateChannels: new Set(["hush"]) }, true],
])("private channels are read %s", async (_, config, isOpen) => {
  const archive = await archiveOf({ "🔒hush": [{ at: 10, text: "private words" }] }, config);
  const id = await channelId(archive, "hush");
  expect(said(await conversationsAround(archive, [tipIn(id, 10, [permalink(id, 10)])]))).toEqual(
    isOpen ? [["private words"]] : [],
  );
});

test("none where the owner does not want them shown", async () => {
  const archive = await archiveOf({ tips: [{ at: 10, text: "words" }] }, { showConversations: false });
  expect(await conversationsAround(archive, [tipIn(await channelId(archive, "tips"), 10)])).toEqual([]);
});

test("ignored channels are not read, and nothing is quoted from private ones", async () => {
  const quote = {
    is_share: true,
    text: "private words",
    from_url: "https://team.slack.com/archives/G0HUSH001/p1600000000000100",
  };
  const archive = await archiveOf(
    {
      tips: [{ at: 10, text: "look", attachments: [quote, { ...quote, channel_id: "G0HUSH001" }] }],
      noise: [{ at: 10, text: "noise" }],
    },
    { channels: new Map([["noise", "ignore"]]) },
  );
  const tips = [tipIn(await channelId(archive, "tips"), 10), tipIn(await channelId(archive, "noise"), 10)];
  const found = await conversationsAround(archive, tips);
  expect(said(found)).toEqual([["look"]]);
  expect(JSON.stringify(found)).not.toContain("private words");
});

test("mail addresses and secrets are masked in text, blocks and previews; the link's words stay", async () => {
  const words = "mail mina@corp.example <https://a.example/?token=abcdefSECRET123&x=1|the list>";
  const leaf = { type: "link", url: "https://u:SECRET@a.example/", text: "x" };
  const archive = await archiveOf({
    tips: [
      {
        at: 10,
        text: words,
        blocks: [{ type: "rich_text", elements: [{ type: "rich_text_section", elements: [leaf] }] }],
        attachments: [{ text: words, title: "to mina@corp.example" }],
      },
    ],
  });
  const found = await conversationsAround(archive, [tipIn(await channelId(archive, "tips"), 10)]);
  expect(JSON.stringify(found)).not.toMatch(/SECRET|corp\.example/);
  expect(said(found)[0]?.[0]).toBe("mail [email] <https://a.example/?x=1|the list>");
});
