import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { temporaryFolder, tsOf, writeSlackFolder } from "../../test/slack-folder.ts";
import { type Config, DEFAULT_CONFIG } from "../model/config.ts";
import type { Tip } from "../model/tip.ts";
import { openStore } from "../store/open.ts";
import type { Archive } from "./archive.ts";
import { backup, restore } from "./backup.ts";
import { decide } from "./decide.ts";
import { importPaths } from "./import.ts";
import { listShares, listTips, listTopics } from "./list.ts";
import { rebuild } from "./pipeline.ts";
import type { ProgressStep } from "./progress.ts";
import { publish } from "./publish.ts";
import { search } from "./search.ts";

const progress = () => {};
const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

async function newArchive(config: Partial<Config> = {}): Promise<Archive> {
  const store = await openStore({ folder: await temporaryFolder(), databaseUrl: undefined, archive: "main" });
  const archive = {
    store,
    blobs: NO_BLOBS,
    config: { ...DEFAULT_CONFIG, ...config },
    now: () => new Date("2026-01-02T03:04:05Z"),
  };
  opened.push(archive);
  return archive;
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

const everyTip = (archive: Archive): Promise<Tip[]> => all(listTips(archive, { all: true }));

async function tipAbout(archive: Archive, title: string): Promise<Tip> {
  const tip = (await everyTip(archive)).find((each) => each.title === title);
  return tip ?? expect.fail(`no tip is called ${title}: ${(await everyTip(archive)).map((each) => each.title)}`);
}

async function backupOf(archive: Archive): Promise<string> {
  const file = join(await temporaryFolder(), "backup.gz");
  await backup(archive, file, progress);
  return (await readFile(file)).toString("base64");
}

const POST = `---
layout: post
title: 팁 모음
---

#### NLP
- [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
  - 트랜스포머의 시작

#### Git
- [Git Flow](https://techblog.woowahan.com/2553/)
`;

const CHAT = {
  꿀팁: [
    { at: 10, text: "<https://arxiv.org/pdf/1706.03762v5|another name for it>" },
    {
      at: 20,
      text: "좋은 자료 발견! <https://arxiv.org/abs/1810.04805|BERT: Pre-training of Deep Bidirectional Transformers>",
    },
    { at: 21, text: "양방향으로 미리 학습하는 언어 모델입니다", thread: 20 },
    { at: 22, user: "U2", text: "감사합니다!", thread: 20 },
  ],
  잡담: [{ at: 30, text: "회의는 여기서 <https://us02web.zoom.us/j/1?pwd=x>" }],
};

async function exportFolder(channels: Parameters<typeof writeSlackFolder>[1] = CHAT): Promise<string> {
  return writeSlackFolder(await temporaryFolder(), channels);
}

async function postFile(): Promise<string> {
  const file = join(await temporaryFolder(), "tips.md");
  await writeFile(file, POST);
  return file;
}

describe("an import", () => {
  test("merges repeats into the curator's tip, keeps his title, adds the rest with the sharer's notes", async () => {
    const archive = await newArchive();
    await importPaths(archive, [await postFile(), await exportFolder()], { progress });
    const paper = await tipAbout(archive, "Attention Is All You Need");
    expect(paper).toMatchObject({ topic: "NLP", state: "published", confidence: 1, shares: [{ ts: tsOf(10) }] });
    const bert = await tipAbout(archive, "BERT: Pre-training of Deep Bidirectional Transformers");
    expect(bert.notes).toEqual([{ text: "양방향으로 미리 학습하는 언어 모델입니다", notes: [] }]);
    const zoom = (await all(listShares(archive))).find(({ url }) => url.includes("zoom"));
    expect(zoom).toMatchObject({ state: "chatter", channelName: "잡담" });
  });

  test("of the same export a second time adds nothing", async () => {
    const archive = await newArchive();
    const folder = await exportFolder();
    const first = await importPaths(archive, [folder], { progress });
    const before = await backupOf(archive);
    const second = await importPaths(archive, [folder], { progress });
    expect(first).toMatchObject({ messages: 5, newMessages: 5 });
    expect(second).toEqual({ ...first, newMessages: 0 });
    expect(await backupOf(archive)).toBe(before);
  });

  test("in any order gives the same facts and the same tips; the newest edit wins", async () => {
    const older = await exportFolder();
    const text = "<https://arxiv.org/abs/1810.04805|BERT, renamed>";
    const newer = await exportFolder({ 꿀팁: [{ at: 20, text, edited: { user: "U1", ts: tsOf(90) } }] });
    const nameless = await writeSlackFolder(
      await temporaryFolder(),
      { 꿀팁: CHAT.꿀팁.slice(0, 1) },
      { withoutChannels: true },
    );
    const post = await postFile();
    const outcomes = new Set<string>();
    for (const order of [
      [older, newer, nameless, post],
      [post, nameless, newer, older],
      [newer, post, older, nameless],
    ]) {
      const archive = await newArchive();
      for (const path of order) await importPaths(archive, [path], { progress });
      expect(await tipAbout(archive, "BERT, renamed")).toBeDefined();
      outcomes.add(JSON.stringify([await backupOf(archive), await everyTip(archive)]));
    }
    expect(outcomes.size).toBe(1);
  });

  test("takes a deleted message's tip away", async () => {
    const archive = await newArchive();
    await importPaths(archive, [await exportFolder()], { progress });
    const gone = { at: 20, text: "This message was deleted.", subtype: "tombstone", hidden: true, user: "USLACKBOT" };
    await importPaths(archive, [await exportFolder({ 꿀팁: [gone] })], { progress });
    expect((await everyTip(archive)).map(({ title }) => title)).not.toContain(
      "BERT: Pre-training of Deep Bidirectional Transformers",
    );
  });

  test("reads private channels only when the owner names them", async () => {
    const folder = await exportFolder({
      "🔒운영진": [{ at: 1, text: "<https://arxiv.org/abs/1512.03385|Deep Residual Learning>" }],
    });
    const closed = await newArchive();
    const summary = await importPaths(closed, [folder], { progress });
    expect(summary).toMatchObject({ newMessages: 1, shares: 0, links: 0 });
    const named = await newArchive({ privateChannels: new Set(["운영진"]) });
    await importPaths(named, [folder], { progress });
    expect(await tipAbout(named, "Deep Residual Learning")).toBeDefined();
  });

  test("reads no private message out of a public one that quotes it, whichever import tells that it is private", async () => {
    const quoting = {
      at: 2,
      text: "<https://study.slack.com/archives/GSECRET/p1600000001000100>",
      attachments: [
        {
          is_msg_unfurl: true,
          is_share: true,
          channel_id: "CSECRET",
          text: "<https://arxiv.org/abs/1512.03385|hidden plan>",
        },
      ],
    };
    const folder = await exportFolder({ 꿀팁: [quoting] });
    const closed = await writeSlackFolder(await temporaryFolder(), { 잡담: [] });
    await writeFile(join(closed, "groups.json"), JSON.stringify([{ id: "CSECRET", name: "secret" }]));
    for (const order of [
      [folder, closed],
      [closed, folder],
    ]) {
      const archive = await newArchive();
      for (const path of order) await importPaths(archive, [path], { progress });
      expect(JSON.stringify(await all(listShares(archive)))).not.toContain("1512.03385");
    }
    const alone = await newArchive();
    await importPaths(alone, [folder], { progress });
    expect(JSON.stringify(await all(listShares(alone)))).toContain("1512.03385");
  });

  test("of a channel that proves private takes its tips back", async () => {
    const archive = await newArchive();
    const talk = [{ at: 1, text: "<https://arxiv.org/abs/1512.03385|Deep Residual Learning>" }];
    const folder = await exportFolder({ 운영진: talk });
    await importPaths(archive, [folder], { progress });
    expect(await everyTip(archive)).toHaveLength(1);
    const [channel] = await archive.store.channels();
    const closed = await writeSlackFolder(await temporaryFolder(), { 운영진: [] });
    await writeFile(join(closed, "channels.json"), "[]");
    await writeFile(join(closed, "groups.json"), JSON.stringify([{ id: channel?.id, name: "운영진" }]));
    await importPaths(archive, [closed], { progress });
    expect(await everyTip(archive)).toEqual([]);
  });

  test("reports a path that is none of the kinds, and goes on with the others", async () => {
    const archive = await newArchive();
    const odd = join(await temporaryFolder(), "odd.bin");
    await writeFile(odd, Buffer.from([1, 2, 3]));
    const summary = await importPaths(archive, [odd, await exportFolder()], { progress });
    expect(summary.skipped).toMatchObject([{ where: odd }]);
    expect(summary.newMessages).toBe(5);
    await expect(importPaths(archive, [odd], { progress })).rejects.toMatchObject({
      where: odd,
      expected: expect.arrayContaining([expect.objectContaining({ name: "slack-export" })]),
    });
  });
});

describe("decisions", () => {
  async function decided() {
    const archive = await newArchive();
    const paths = [await postFile(), await exportFolder()];
    await importPaths(archive, paths, { progress });
    const bert = await tipAbout(archive, "BERT: Pre-training of Deep Bidirectional Transformers");
    await decide(archive, [{ id: bert.id, topic: "NLP", title: "BERT", note: "먼저 읽을 것" }]);
    return { archive, paths, bert };
  }

  test("survive re-import and rebuild", async () => {
    const { archive, paths } = await decided();
    const before = await everyTip(archive);
    expect(await tipAbout(archive, "BERT")).toMatchObject({ topic: "NLP", state: "published", confidence: 1 });
    await importPaths(archive, paths, { progress });
    expect(await everyTip(archive)).toEqual(before);
    await rebuild(archive, progress);
    expect(await everyTip(archive)).toEqual(before);
  });

  test("are taken back one by one", async () => {
    const { archive, bert } = await decided();
    const undo = () => decide(archive, [{ id: bert.id, undo: true }]);
    await undo();
    expect((await tipAbout(archive, "BERT")).notes.map(({ text }) => text)).not.toContain("먼저 읽을 것");
    await undo();
    await undo();
    expect(await tipAbout(archive, bert.title)).toEqual(bert);
    expect(await undo()).toMatchObject([{ ok: false, why: "there is no decision on this tip to undo" }]);
  });

  test("merge two tips and split them again; either's id finds the tip", async () => {
    const { archive, bert } = await decided();
    const paper = await tipAbout(archive, "Attention Is All You Need");
    const [merged] = await decide(archive, [{ id: bert.id, merge: paper.id }]);
    expect(merged).toMatchObject({ ok: true, tip: { id: paper.id, title: "Attention Is All You Need" } });
    expect((await everyTip(archive)).map(({ id }) => id)).not.toContain(bert.id);
    await decide(archive, [{ id: bert.id, split: "https://arxiv.org/abs/1810.04805" }]);
    expect((await everyTip(archive)).map(({ id }) => id)).toContain(bert.id);
  });

  test("name a first topic of one's own without unfiling the rest", async () => {
    const archive = await newArchive();
    await importPaths(archive, [await exportFolder()], { progress });
    const before = (await everyTip(archive)).find(({ title }) => title === "another name for it");
    const bert = await tipAbout(archive, "BERT: Pre-training of Deep Bidirectional Transformers");
    await decide(archive, [{ id: bert.id, topic: "우리끼리" }]);
    expect((await listTopics(archive)).map(({ name }) => name)).toContain("우리끼리");
    expect((await tipAbout(archive, "another name for it")).topic).toBe(before?.topic);
  });

  test("on tips that are not there are answered with the reason", async () => {
    const { archive } = await decided();
    expect(await decide(archive, [{ id: "nowhere", hide: true }])).toMatchObject([{ ok: false }]);
  });
});

test("an entry of thousands of links is assembled once, not once for each few hundred of them", async () => {
  const notes = Array.from({ length: 1500 }, (_, at) => `    - [note ${at}](https://n${at % 7}.example/${at})\n`);
  const file = join(await temporaryFolder(), "post.md");
  await writeFile(file, `# Tips\n\n- [lead](https://lead.example/)\n${notes.join("")}`);
  const archive = await newArchive();
  const steps: ProgressStep[] = [];
  await importPaths(archive, [file], { progress: (step) => void steps.push(step) });
  expect((await all(listTips(archive, {}))).map(({ links }) => links.length)).toEqual([1501]);
  expect(steps.filter(({ task }) => task === "assemble")).toHaveLength(1);
});

describe("a backup", () => {
  test("restored into an empty archive gives the same archive", async () => {
    const archive = await newArchive();
    await importPaths(archive, [await postFile(), await exportFolder()], { progress });
    const bert = await tipAbout(archive, "BERT: Pre-training of Deep Bidirectional Transformers");
    await decide(archive, [{ id: bert.id, hide: true }]);
    const file = join(await temporaryFolder(), "backup.gz");
    await backup(archive, file, progress);
    const other = await newArchive();
    await restore(other, file, progress);
    expect(await everyTip(other)).toEqual(await everyTip(archive));
    expect(await backupOf(other)).toBe(await backupOf(archive));
  });

  test("that is cut off, or whose restoring is broken off, leaves the archive as it was", async () => {
    const archive = await newArchive();
    await importPaths(archive, [await postFile(), await exportFolder()], { progress });
    const folder = await temporaryFolder();
    const file = join(folder, "backup.gz");
    await backup(archive, file, progress);
    const cut = join(folder, "cut.gz");
    const bytes = await readFile(file);
    await writeFile(cut, bytes.subarray(0, bytes.length - 40));

    const other = await newArchive();
    await importPaths(other, [await postFile()], { progress });
    const before = [await everyTip(other), await backupOf(other)];
    await expect(restore(other, cut, progress)).rejects.toThrow("cut.gz");
    const breakOff = () => Promise.reject(new Error("broken off"));
    await expect(restore(other, file, breakOff)).rejects.toThrow("broken off");
    expect([await everyTip(other), await backupOf(other)]).toEqual(before);
  });

  test("whose facts are in, but not what is derived from them, is completed by the next import", async () => {
    const archive = await newArchive();
    await importPaths(archive, [await postFile(), await exportFolder()], { progress });
    const file = join(await temporaryFolder(), "backup.gz");
    await backup(archive, file, progress);
    const other = await newArchive();
    const breakOff = ({ task }: ProgressStep) => {
      if (task !== "restore") throw new Error("broken off");
    };
    await expect(restore(other, file, breakOff)).rejects.toThrow("broken off");
    await importPaths(other, [await postFile()], { progress });
    expect(await everyTip(other)).toEqual(await everyTip(archive));
    expect(await backupOf(other)).toBe(await backupOf(archive));
  });

  test("that is none is refused with its place", async () => {
    const archive = await newArchive();
    const file = join(await temporaryFolder(), "no-backup.gz");
    await writeFile(file, "hello");
    await expect(restore(archive, file, progress)).rejects.toThrow("no-backup.gz");
  });
});

describe("publishing", () => {
  test("into the imported file adds lines and changes nothing else; again, it changes nothing", async () => {
    const archive = await newArchive({ publishAt: 0 });
    const file = await postFile();
    await importPaths(archive, [file, await exportFolder()], { progress });
    const bert = await tipAbout(archive, "BERT: Pre-training of Deep Bidirectional Transformers");
    await decide(archive, [{ id: bert.id, topic: "NLP" }]);
    expect(await publish(archive, { to: "jekyll", out: file, progress })).toMatchObject({ written: true, added: 1 });
    expect(await readFile(file, "utf8")).toBe(
      POST.replace(
        "시작\n",
        "시작\n- [BERT: Pre-training of Deep Bidirectional Transformers](https://arxiv.org/abs/1810.04805)\n  - 양방향으로 미리 학습하는 언어 모델입니다\n",
      ),
    );
    expect(await publish(archive, { to: "jekyll", out: file, progress })).toMatchObject({ written: false });
  });

  test("keeps what the curator has edited by hand in the meantime", async () => {
    const archive = await newArchive();
    const file = await postFile();
    await importPaths(archive, [file], { progress });
    const edited = POST.replace("Git Flow", "Git Flow, 우리 팀 방식").replace("시작", "시작, 2017");
    await writeFile(file, edited);
    await publish(archive, { to: "jekyll", out: file, progress });
    expect(await readFile(file, "utf8")).toBe(edited);
    expect(await tipAbout(archive, "Git Flow, 우리 팀 방식")).toBeDefined();
  });
});

test("search finds published tips by their words, in titles and notes", async () => {
  const archive = await newArchive();
  await importPaths(archive, [await postFile()], { progress });
  expect(await search(archive, "attention NEED", 10)).toMatchObject([
    { title: "Attention Is All You Need", topic: "NLP" },
  ]);
  expect(await search(archive, "트랜스포머", 10)).toMatchObject([{ excerpt: "트랜스포머의 시작" }]);
  expect(await search(archive, "zebra nowhere", 10)).toEqual([]);
});
