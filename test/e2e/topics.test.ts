import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type FakeServer, openAiServer } from "../openai-server.ts";
import { at, LISTS, posted, rows, run, useCli, write, writeTree } from "./hostile-cli.ts";

useCli();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const POST = `#### Python
- [asyncio 이벤트 루프](https://docs.python.org/3/library/asyncio.html)
- [파이썬 데코레이터](https://realpython.com/primer-on-python-decorators/)

#### 정원
- [장미 가지치기](https://garden.example/rose)

#### ETC
- [이력서 쓰는 법](https://career.example/resume)
`;

/** Ten finds, on a shipped subject that no topic of the archive is about, and on one that Tipkeeper does not know. */
const SPEECH = [
  "음성 인식 모델 비교",
  "음성 합성 데이터 준비",
  "wav2vec 음성 인식 실습",
  "음성 합성 TTS 구현",
  "화자 인식과 음성 인식",
];
const BEES = ["꿀벌 여왕벌 찾기", "꿀벌 월동 준비", "꿀벌 분봉 막기", "꿀벌 먹이 주기", "꿀벌 응애 방제"];

beforeAll(() => {
  write("post.md", POST);
  write("tipkeeper.yaml", "channels: { tips: inbox }\ntopics: [{ name: 목공, keywords: [끌] }]\n");
  const finds = [...SPEECH, ...BEES].map((title, n) =>
    posted(n * 60, `<https://writer${n}.tistory.com/${n + 1}|${title}>`),
  );
  writeTree("export", { ...LISTS, "tips/2023-11-14.json": finds });
});

async function importAll(data: string): Promise<void> {
  expect(await run(["import", "post.md", "export", "--data", data, "--quiet"])).toMatchObject({ exit: 0, err: "" });
}

const inbox = (data: string) => rows(["classify", "--inbox", "--json", "--data", data]);

describe("topics", () => {
  beforeAll(() => importAll("listed"));

  test("lists what each topic holds, what waits, and what it is known by", async () => {
    const topics = await rows(["topics", "--json", "--data", "listed"]);
    expect(
      topics.map(({ name, tips, keywords, subjects, takesRest }) => [name, tips, keywords, subjects, takesRest]),
    ).toEqual([
      ["Python", 2, [], ["python"], false],
      ["정원", 1, [], [], false],
      ["ETC", 1, [], [], true],
      ["목공", 0, ["끌"], [], false],
    ]);
    expect(topics.reduce((sum, { inbox: waiting }) => sum + Number(waiting), 0)).toBe(10);
    const { out, err } = await run(["topics", "--data", "listed"]);
    expect(out).toMatch(/^Python +2 .*Python$/m);
    expect(out).toMatch(/^목공 +0 .*끌$/m);
    expect(err).toContain("knows no words for these: 정원. Give them keywords");
  });

  test("eval files each tip without having seen it, and says so in figures, a table and a curve", async () => {
    const [evaluation = {}, ...others] = await rows(["topics", "eval", "--json", "--data", "listed", "--quiet"]).catch(
      () => [],
    );
    expect(others).toEqual([]);
    expect(Object.keys(evaluation)).toEqual([
      "tips",
      "heldOut",
      "accuracy",
      "macroF1",
      "top3",
      "sure",
      "topics",
      "confusion",
      "calibration",
      "differences",
    ]);
    expect(evaluation).toMatchObject({ tips: 4, heldOut: 1, sure: { at: 0.8 } });
    const { exit, out } = await run(["topics", "eval", "--data", "listed", "--out", "eval.svg"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^ +1 {2}Python +2 /m);
    expect(out).toMatch(/^ {2}said +\d+–\d+% /m);
    expect(readFileSync(at("eval.svg"), "utf8")).toMatch(
      /^<svg [\s\S]*<title id="title">How well tips are filed<\/title>/,
    );
    const korean = await run(["topics", "eval", "--data", "listed", "--out", "ko.svg", "--lang", "ko"]);
    expect(korean.out).toContain("정확도");
    expect(readFileSync(at("ko.svg"), "utf8")).toContain('lang="ko"');
  });

  test.each([
    [["topics", "frob"], 'expected eval, found "frob"'],
    [["topics", "--out", "a.svg"], "--out goes with `topics eval`"],
    [["topics", "eval", "--out", "a.png"], "the picture is an SVG"],
    [["classify", "--model", "llm"], "--model goes with --inbox"],
    [["classify", "--inbox", "--model", "gpt"], "expected llm, embeddings"],
    [["classify", "--inbox", "--model", "llm"], "models.llm: is not in tipkeeper.yaml"],
    [["classify", "--inbox", "--model", "embeddings"], "models.embeddings: is not in tipkeeper.yaml"],
  ])("%j is wrong usage", async (args, why) => {
    const { exit, out, err } = await run([...args, "--data", "listed"]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(why);
  });
});

describe("classify", () => {
  beforeAll(() => importAll("asked"));
  const tip = JSON.stringify({ title: "파이썬 데코레이터 정리", url: "https://docs.python.org/3/glossary.html" });

  test("--explain shows the guesses, and the words and sites that decided", async () => {
    const english = await run(["classify", "--explain", "--data", "asked"], { stdin: tip });
    expect(english).toMatchObject({ exit: 0, err: "" });
    expect(english.out).toMatch(/^파이썬 데코레이터 정리\n +\d+% {2}Python +█+\n/);
    expect(english.out).toMatch(/· ".*docs\.python\.org.*" speak for Python/);
    const korean = await run(["classify", "--explain", "--data", "asked", "--lang", "ko"], { stdin: tip });
    expect(korean.out).toMatch(/· ".*파이썬.*" → 파이썬/);
  });

  test("--inbox shows three guesses for every tip that waits; --json all of them", async () => {
    const waiting = await inbox("asked");
    expect(waiting).toHaveLength(10);
    for (const row of waiting) {
      expect(Object.keys(row)).toEqual(["id", "title", "topic", "confidence", "candidates", "reasons"]);
    }
    const { out, err } = await run(["classify", "--inbox", "--data", "asked"]);
    expect(out).toMatch(/^[0-9a-z]{10} {2}음성 인식 모델 비교 .*\d+%, .*\d+%, .*\d+%$/m);
    expect(err).toContain("decide ID --topic");
    expect((await run(["classify", "--inbox", "--explain", "--data", "asked"])).out).toMatch(/^ {2}· /m);
  });
});

test("decisions teach at once: what is filed by hand files what is like it, until it is undone", async () => {
  await importAll("taught");
  const before = await inbox("taught");
  const idOf = (title: string | undefined) => before.find((row) => row.title === title)?.id;
  const file = (titles: readonly string[], topic: string) =>
    run(["decide", "--json", "--data", "taught"], {
      stdin: titles.map((title) => JSON.stringify({ id: idOf(title), topic })).join("\n"),
    });
  const speech = (list: typeof before) => list.filter(({ title }) => SPEECH.slice(3).includes(String(title)));
  const bees = (list: typeof before) => {
    const candidates = list.find(({ title }) => title === BEES[4])?.candidates as {
      topic: string;
      confidence: number;
    }[];
    return candidates.find(({ topic }) => topic === "양봉")?.confidence ?? 0;
  };

  expect(speech(before).map(({ topic }) => topic)).not.toContain("우리 스터디");
  expect(await file(SPEECH.slice(0, 3), "우리 스터디")).toMatchObject({ exit: 0 });
  expect(await file(BEES.slice(0, 1), "양봉")).toMatchObject({ exit: 0 });
  const after = await inbox("taught");
  expect(after).toHaveLength(6);
  expect(speech(after).map(({ topic }) => topic)).toEqual(["우리 스터디", "우리 스터디"]);

  await file(BEES.slice(1, 4), "양봉");
  expect(bees(await inbox("taught"))).toBeGreaterThan(bees(after));

  const undo = SPEECH.slice(0, 3).map((title) => JSON.stringify({ id: idOf(title), undo: true }));
  await run(["decide", "--data", "taught"], { stdin: undo.join("\n") });
  const undone = await inbox("taught");
  expect(undone.map(({ topic }) => topic)).not.toContain("우리 스터디");
});

describe("a model on a server", () => {
  let server: FakeServer;
  beforeAll(async () => {
    server = await openAiServer();
    write(
      "llm.yaml",
      `channels: { tips: inbox }\nmodels:\n  llm: { url: "${server.url}", model: fake, apiKeyEnv: OUR_KEY, price: { input: 1, output: 2 } }\n`,
    );
    write("gone.yaml", 'channels: { tips: inbox }\nmodels: { llm: { url: "http://127.0.0.1:9/v1", model: fake } }\n');
    await importAll("model");
  });
  afterAll(() => server.close());

  const env = { OUR_KEY: "sk-top-secret" };
  const ask = (...args: string[]) =>
    run(["classify", "--inbox", "--model", "llm", "--data", "model", "--config", "llm.yaml", ...args], { env });

  test("is asked only after the user has seen what it takes; its key is never shown", async () => {
    const plan = await ask();
    expect(plan.exit).toBe(0);
    expect(plan.out).toMatch(
      /^llm:fake: 10 tips .*\n {2}1 request, about [\d,]+ tokens in and 250 out\n {2}about 0\.\d+ at/,
    );
    expect(plan.err).toMatch(/Nothing is asked yet.*classify --inbox --model llm --yes/);
    expect(server.asked).toEqual([]);
    expect(JSON.parse((await ask("--json")).out)).toMatchObject({ model: "llm:fake", questions: 10, requests: 1 });

    const asked = await ask("--yes", "--explain");
    expect(asked.exit).toBe(0);
    expect(asked.err).toContain("10 answered, 0 not");
    expect(asked.out).toContain("the model llm:fake says");
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]?.headers.authorization).toBe("Bearer sk-top-secret");
    expect(plan.out + plan.err + asked.out + asked.err).not.toContain("sk-top-secret");

    const again = await ask("--yes");
    expect(again.err).toContain("10 more answered before, not asked again");
    expect(server.asked).toHaveLength(1);
  });

  test("that is not there leaves what the built-in classifier says: 1", async () => {
    const before = await rows(["classify", "--inbox", "--json", "--data", "model", "--config", "gone.yaml"]);
    const { exit, out, err } = await run([
      ...["classify", "--inbox", "--model", "llm", "--yes", "--json", "--data", "model", "--config", "gone.yaml"],
    ]);
    expect(exit).toBe(1);
    expect(err).toMatch(/127\.0\.0\.1:9 cannot be reached/);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(before);
  });
});
