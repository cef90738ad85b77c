import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { completion, type FakeServer, goodAnswer, openAiServer } from "../../test/openai-server.ts";
import { temporaryFolder, writeSlackFolder } from "../../test/slack-folder.ts";
import { type Config, DEFAULT_CONFIG, type LlmConfig } from "../model/config.ts";
import type { Tip } from "../model/tip.ts";
import { openStore } from "../store/open.ts";
import type { Archive } from "./archive.ts";
import { backup, restore } from "./backup.ts";
import { importPaths } from "./import.ts";
import { listTips } from "./list.ts";
import { askModel, planAsking } from "./models.ts";
import { rebuild } from "./pipeline.ts";

const progress = () => {};
const signal = new AbortController().signal;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serverThat(...args: Parameters<typeof openAiServer>): Promise<FakeServer> {
  const server = await openAiServer(...args);
  closing.push(server.close);
  return server;
}

async function archiveWith(llm: Partial<LlmConfig> | null, config: Partial<Config> = {}): Promise<Archive> {
  const store = await openStore({ folder: await temporaryFolder(), databaseUrl: undefined, archive: "main" });
  closing.push(() => store.close());
  const full = llm && {
    url: "http://127.0.0.1:9/v1",
    model: "m",
    apiKeyEnv: null,
    batch: 20,
    timeout: 20,
    price: null,
    ...llm,
  };
  return {
    store,
    blobs: NO_BLOBS,
    config: {
      ...DEFAULT_CONFIG,
      channels: new Map([
        ["꿀팁", "inbox"],
        ["운영진", "inbox"],
      ]),
      privateChannels: new Set(["운영진"]),
      ...config,
      models: { llm: full, embeddings: null },
    },
    now: () => new Date("2026-01-02T03:04:05Z"),
  };
}

const POST = `#### 정원
- [장미 가지치기](https://garden.example/rose)

#### 목공
- [의자 만들기](https://wood.example/chair)
`;

/** Finds that no shipped subject knows: the built-in classifier cannot tell where they go. */
const CHAT = {
  꿀팁: [
    {
      at: 10,
      text: "<https://brunch.co.kr/@ann/1?token=abcdef123456|튤립 구근 심는 시기> 정리가 좋아요 ann@mail.example xoxb-1234567890-abc ghp_abcdefghijklmnopqrstuvwxyz123456 <@U2>",
    },
    { at: 20, text: "<https://brunch.co.kr/@ann/2|대패 날 가는 순서> 읽어 볼 만한 글" },
  ],
  "🔒운영진": [
    { at: 11, text: "<https://brunch.co.kr/@ann/1|운영진끼리만 아는 제목> 비밀스러운 평가" },
    { at: 30, text: "<https://brunch.co.kr/@ann/3|비밀 문서 정리하는 요령> 우리만 봅시다" },
  ],
};

async function imported(archive: Archive): Promise<Archive> {
  const post = join(await temporaryFolder(), "tips.md");
  await writeFile(post, POST);
  await importPaths(archive, [post, await writeSlackFolder(await temporaryFolder(), CHAT)], { progress });
  return archive;
}

async function tips(archive: Archive): Promise<Tip[]> {
  const list: Tip[] = [];
  for await (const tip of listTips(archive, { all: true })) list.push(tip);
  return list;
}

async function ask(archive: Archive, env: NodeJS.ProcessEnv = {}) {
  const plan = await planAsking(archive, "llm", { env, fetch });
  return { plan, outcome: await askModel(archive, plan, { signal, progress }) };
}

describe("asking a model about the inbox", () => {
  test("shows it nothing of private channels, no mail address, no token, no name", async () => {
    const server = await serverThat();
    const archive = await imported(await archiveWith({ url: server.url }));
    const { plan } = await ask(archive);
    expect(plan).toMatchObject({ known: 0, withheld: 1, estimate: { requests: 1 } });
    const sent = server.asked.map(({ text }) => text).join("\n");
    for (const shown of ["튤립 구근", "대패 날", "정원", "장미 가지치기"]) expect(sent).toContain(shown);
    for (const secret of [
      ...["운영진", "비밀", "우리만", "@ann/3"],
      ...["mail.example", "xoxb", "ghp_", "abcdef123456", "U2", "member", "U1"],
    ]) {
      expect(sent).not.toContain(secret);
    }
  });

  test("moves what the built-in classifier thinks, says so, and leaves the rest alone", async () => {
    const say = (topic: string) => completion(JSON.stringify({ answers: [{ tip: 1, topic, confidence: 0.9 }] }));
    const server = await serverThat(({ text }) => say(text.includes("튤립") ? "정원" : "목공"));
    const archive = await imported(await archiveWith({ url: server.url, batch: 1 }));
    const before = await tips(archive);
    const { outcome } = await ask(archive);
    expect(outcome).toEqual({ answered: 2, unanswered: 0, problems: [] });
    const after = await tips(archive);
    for (const [title, topic] of [
      ["튤립 구근 심는 시기", "정원"],
      ["대패 날 가는 순서", "목공"],
    ]) {
      const tip = after.find((one) => one.title === title);
      expect(tip).toMatchObject({ topic });
      expect(tip?.reasons.join()).toContain(`the model llm:m says ${topic}`);
    }
    const untouched = (list: Tip[]) => list.filter(({ links }) => !/@ann\/[12]/.test(links[0]?.url ?? ""));
    expect(untouched(after)).toEqual(untouched(before));
  });

  test("costs once: a second time nothing is asked, until the question is another", async () => {
    const server = await serverThat();
    const archive = await imported(await archiveWith({ url: server.url }));
    await ask(archive);
    expect(server.asked).toHaveLength(1);
    const { plan } = await ask(archive);
    expect(plan).toMatchObject({ known: 2, questions: [], estimate: { requests: 0 } });
    expect(server.asked).toHaveLength(1);
    const topics = [{ name: "요리", keywords: [] }];
    expect(
      (await planAsking({ ...archive, config: { ...archive.config, topics } }, "llm", { env: {}, fetch })).questions,
    ).toHaveLength(2);
  });

  test("gives the same archive again from a rebuild or a backup, without asking; switched off, the archive of before", async () => {
    const server = await serverThat();
    const archive = await imported(await archiveWith({ url: server.url }));
    const before = await tips(archive);
    await ask(archive);
    const after = await tips(archive);
    expect(after).not.toEqual(before);
    await rebuild(archive, progress);
    expect(await tips(archive)).toEqual(after);

    const file = join(await temporaryFolder(), "backup.gz");
    await backup(archive, file, progress);
    const copy = await archiveWith({ url: server.url });
    await restore(copy, file, progress);
    expect(await tips(copy)).toEqual(after);
    const again = join(await temporaryFolder(), "again.gz");
    await backup(copy, again, progress);
    expect((await readFile(again)).equals(await readFile(file))).toBe(true);
    expect(server.asked).toHaveLength(1);

    const off = { ...archive, config: { ...archive.config, models: DEFAULT_CONFIG.models } };
    await rebuild(off, progress);
    expect(await tips(off)).toEqual(before);
  });

  test("keeps what was answered before a server went down, and goes on there", async () => {
    let isUp = false;
    const server = await serverThat((asked, count) => {
      return count === 1 || isUp ? goodAnswer(asked) : { status: 500, headers: { "retry-after": "0" }, body: "{}" };
    });
    const archive = await imported(await archiveWith({ url: server.url, batch: 1 }));
    const first = await ask(archive);
    expect(first.outcome).toMatchObject({ answered: 1, unanswered: 1 });
    expect(first.outcome.problems).toMatchObject([expect.stringContaining("answered 500")]);
    isUp = true;
    const second = await ask(archive);
    expect(second.plan).toMatchObject({ known: 1 });
    expect(second.outcome).toEqual({ answered: 1, unanswered: 0, problems: [] });
  });

  test("when the server is not there leaves the archive as the built-in classifier made it", async () => {
    const gone = await openAiServer();
    await gone.close();
    const archive = await imported(await archiveWith({ url: gone.url }));
    const before = await tips(archive);
    const { outcome } = await ask(archive);
    expect(outcome).toMatchObject({
      answered: 0,
      unanswered: 2,
      problems: [expect.stringContaining("cannot be reached")],
    });
    expect(await tips(archive)).toEqual(before);
  });

  test("takes the key from the environment, and says which one is missing", async () => {
    const server = await serverThat();
    const archive = await imported(await archiveWith({ url: server.url, apiKeyEnv: "OUR_KEY" }));
    await expect(ask(archive)).rejects.toThrow("models.llm.apiKeyEnv: the environment has no OUR_KEY");
    await ask(archive, { OUR_KEY: "k-1" });
    expect(server.asked[0]?.headers.authorization).toBe("Bearer k-1");
  });

  test("says what the config lacks", async () => {
    const archive = await archiveWith(null);
    await expect(planAsking(archive, "llm", { env: {}, fetch })).rejects.toThrow(
      "models.llm: is not in tipkeeper.yaml",
    );
    await expect(planAsking(archive, "embeddings", { env: {}, fetch })).rejects.toThrow("models.embeddings: is not in");
    const models = { llm: null, embeddings: { folder: "/nowhere" } };
    const wrong = { ...archive, config: { ...archive.config, models } };
    await expect(planAsking(wrong, "embeddings", { env: {}, fetch })).rejects.toThrow("/nowhere: is no model folder");
  });
});
