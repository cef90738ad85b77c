import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeExport } from "./cli-sample.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = join(ROOT, "dist/cli/main.js");

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, "scripts/ready.mjs")], { stdio: "ignore" });
  folder = mkdtempSync(join(tmpdir(), "tipkeeper-e2e-"));
  writeExport(join(folder, "export"));
  writeFileSync(join(folder, "post.md"), POST);
  writeFileSync(join(folder, "other.md"), POST);
  writeFileSync(join(folder, "photo.png"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { DATABASE_URL: _none, ...inherited } = process.env;
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { ...inherited, LC_ALL: "en_US.UTF-8", ...env },
  });
}

function end(child: ChildProcess): Promise<Ended> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  return new Promise((resolve) => child.on("close", (exit) => resolve({ exit, out, err })));
}

function run(args: readonly string[], stdin = "", env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = start(args, env);
  child.stdin?.end(stdin);
  return end(child);
}

async function rows(args: readonly string[], stdin = ""): Promise<Record<string, unknown>[]> {
  const { exit, out, err } = await run(args, stdin);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  return out
    .trimEnd()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const POST = `---
layout: post
title: 우리 팁
---

#### Python

- [가상 환경 정리](https://docs.python.org/3/library/venv.html)

#### 논문

- [Attention 논문](https://arxiv.org/abs/1706.03762)
    - 번역이 필요 없는 글
`;

describe("the whole flow", () => {
  beforeAll(async () => {
    expect(await run(["import", "post.md", "export", "--json"])).toMatchObject({ exit: 0, err: "" });
  });

  test("import --json prints one object of counts; a second import adds nothing", async () => {
    const [summary, ...others] = await rows(["import", "--json", "export"]);
    expect(others).toEqual([]);
    expect(Object.keys(summary ?? {})).toEqual([
      "messages",
      "newMessages",
      "shares",
      "links",
      "tips",
      "repeats",
      "chatter",
      "skipped",
    ]);
    expect(summary).toMatchObject({ messages: 6, newMessages: 0, shares: 5, repeats: 1, skipped: [] });
  });

  test("tips --json has the shape that the design gives it, whatever the state", async () => {
    const tips = await rows(["tips", "--all", "--json"]);
    expect(tips.length).toBeGreaterThanOrEqual(4);
    for (const tip of tips) {
      expect(Object.keys(tip)).toEqual([
        "id",
        "title",
        "topic",
        "state",
        "confidence",
        "reasons",
        "links",
        "notes",
        "shares",
        "firstSharedAt",
        "lastSharedAt",
        "reactions",
      ]);
    }
    const paper = tips.find(({ title }) => title === "Attention 논문");
    expect(paper).toMatchObject({
      topic: "논문",
      state: "published",
      links: [{ url: "https://arxiv.org/abs/1706.03762", key: "arxiv:1706.03762", label: null }],
      notes: [{ text: "번역이 필요 없는 글", notes: [] }],
      shares: [{ channel: "C01", channelName: "꿀팁", user: "U01", url: "https://arxiv.org/pdf/1706.03762v5.pdf" }],
    });
  });

  test("tips for people are grouped by topic and aligned by columns", async () => {
    const { exit, out } = await run(["tips"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Python \(\d+\)\n {2}[0-9a-z]{10} {2}가상 환경 정리 .*docs\.python\.org$/m);
    expect(out).not.toContain("\u001b");
    expect((await run(["tips", "--topic", "논문"])).out).toMatch(/^논문 /);
    expect((await run(["tips", "--lang", "ko", "--topic", "없는 주제"])).err).toBe("해당하는 팁이 없습니다\n");
  });

  test("shares --json has a row for each link, chatter too", async () => {
    const shares = await rows(["shares", "--json"]);
    expect(shares).toHaveLength(5);
    for (const share of shares) {
      expect(Object.keys(share)).toEqual([
        "channel",
        "channelName",
        "ts",
        "user",
        "url",
        "key",
        "tipId",
        "state",
        "reasons",
      ]);
    }
    expect((await run(["shares"])).out).toContain("#꿀팁");
  });

  test("topics come in the archive's order", async () => {
    expect((await rows(["topics", "--json"])).map(({ name }) => name).slice(0, 2)).toEqual(["Python", "논문"]);
    expect((await run(["topics"])).out).toMatch(/^Python /);
  });

  test("search finds by title, in batches too", async () => {
    const hits = await rows(["search", "가상", "환경", "--json"]);
    expect(hits.map(({ title }) => title)).toEqual(["가상 환경 정리"]);
    expect(Object.keys(hits[0] ?? {})).toEqual(["id", "title", "topic", "score", "excerpt"]);
    const batch = await rows(["search", "--batch"], "가상 환경\nno such words\n");
    expect(batch).toMatchObject([
      { query: "가상 환경", hits },
      { query: "no such words", hits: [] },
    ]);
    expect(batch.every(({ ms }) => typeof ms === "number")).toBe(true);
    expect(await run(["search", "zzzz"])).toEqual({ exit: 0, out: "", err: "nothing found\n" });
  });

  test("classify files by the archive's own topics, and reports bad lines by number", async () => {
    const { exit, out, err } = await run(
      ["classify"],
      '{"title":"Python venv"}\nnonsense\n{"title":3}\n[]\n{"title":"BERT 논문"}\n',
    );
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(Object.keys(lines[0])).toEqual(["topic", "confidence", "candidates", "reasons"]);
    expect(exit).toBe(1);
    expect(err).toMatch(/line 2: is no JSON.*\n.*line 3: title: expected text.*\n.*line 4: expected/);
  });

  test("decide publishes what waits, undo takes it back, and says what cannot be decided", async () => {
    const shares = await rows(["shares", "--json"]);
    const id = String(shares.find(({ url }) => url === "https://realpython.com/async-io-python/")?.tipId);
    const [outcome] = await rows(["decide", id, "--topic", "Python", "--title", "비동기 입문", "--publish", "--json"]);
    expect(outcome).toMatchObject({
      id,
      ok: true,
      tip: { id, title: "비동기 입문", topic: "Python", state: "published" },
    });
    expect((await run(["decide", id, "--undo"])).exit).toBe(0);
    expect((await run(["decide", id, "--publish"])).out).toContain("비동기 입문");
    expect(await run(["decide", "0000000000", "--hide"])).toMatchObject({ exit: 1, out: "" });
    const many = `{"id":"${id}","note":"좋은 글"}\n{"id":"${id}","titel":"typo"}\n`;
    const { exit, out, err } = await run(["decide", "--json"], many);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      tip: { notes: expect.arrayContaining([{ text: "좋은 글", notes: [] }]) },
    });
    expect(err).toContain("line 2:");
    expect(err).toContain("titel");
  });

  test("publish writes into the post that was imported: lines are only added", async () => {
    const { exit, out } = await run(["publish", "--to", "jekyll", "--out", "post.md", "--json"]);
    expect({ exit, ...JSON.parse(out) }).toMatchObject({ exit: 0, format: "jekyll", written: true });
    const lines = readFileSync(join(folder, "post.md"), "utf8").split("\n");
    let place = -1;
    for (const line of POST.split("\n")) {
      place = lines.indexOf(line, place + 1);
      expect(place, line).toBeGreaterThanOrEqual(0);
    }
    // The title was taken back, the topic stands.
    expect(lines).toContain("- [파이썬 비동기 입문](https://realpython.com/async-io-python/)");
    expect((await run(["publish", "--to", "jekyll", "--out", "post.md"])).out).toContain("post.md says so already");
  });

  test("backup and restore give the same archive, rebuild too", async () => {
    expect((await run(["backup", "a.gz"])).exit).toBe(0);
    expect((await run(["restore", "a.gz", "--data", "copy"])).exit).toBe(0);
    const tips = await rows(["tips", "--all", "--json"]);
    expect(await rows(["tips", "--all", "--json", "--data", "copy"])).toEqual(tips);
    expect((await run(["backup", "b.gz", "--data", "copy"])).exit).toBe(0);
    expect(readFileSync(join(folder, "b.gz")).equals(readFileSync(join(folder, "a.gz")))).toBe(true);
    expect((await run(["rebuild"])).out).toMatch(/^rebuilt: /);
    expect(await rows(["tips", "--all", "--json"])).toEqual(tips);
  });

  test("the doctor finds no problem", async () => {
    const findings = await rows(["doctor", "--json"]);
    expect(findings.map(({ level }) => level)).not.toContain("problem");
    for (const finding of findings) expect(Object.keys(finding)).toEqual(["level", "what", "mend"]);
  });
});

describe("what cannot be read", () => {
  test("a file of no known kind: 2, and the list of kinds", async () => {
    const { exit, out, err } = await run(["import", "photo.png", "--data", "other"]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(/photo\.png.*slack-export.*bookmarks/s);
  });

  test("a path that is not there: 2 alone, 1 beside others, which are imported", async () => {
    const alone = await run(["import", "gone.zip", "--data", "other"]);
    expect(alone.exit).toBe(2);
    expect(alone.err).toContain("gone.zip");
    const beside = await run(["import", "gone.zip", "other.md", "--data", "other", "--json"]);
    expect(beside.exit).toBe(1);
    expect(beside.err).toContain("gone.zip");
    expect(JSON.parse(beside.out)).toMatchObject({ tips: 2, skipped: [{ where: "gone.zip" }] });
  });

  test("a damaged day file: 1, its place is named and the rest is imported", async () => {
    writeExport(join(folder, "damaged"));
    writeFileSync(join(folder, "damaged/꿀팁/2024-03-02.json"), '[{"type":"message","user":"U01","ts":');
    const { exit, out, err } = await run(["import", "damaged", "--data", "damaged-data", "--json"]);
    expect(exit).toBe(1);
    expect(err).toContain("2024-03-02.json");
    expect(JSON.parse(out)).toMatchObject({ messages: 6 });
  });

  test("an unknown format: 2, and the formats", async () => {
    await run(["import", "post.md", "--data", "formats"]);
    const { exit, err } = await run(["publish", "--to", "pdf", "--out", "x.pdf", "--data", "formats"]);
    expect(exit).toBe(2);
    expect(err).toMatch(/jekyll.*markdown.*jsonl.*bookmarks/s);
  });

  test("no problem shows a stack trace", async () => {
    mkdirSync(join(folder, "as-file"));
    const { exit, err } = await run(["backup", "as-file", "--data", "nowhere"]);
    expect(exit).toBe(2);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test("a reader that has seen enough ends the program quietly", async () => {
  const child = start(["identify"]);
  child.stdin?.on("error", () => {});
  child.stdin?.end("https://example.org/a-page\n".repeat(200_000));
  child.stdout?.once("data", () => child.stdout?.destroy());
  let err = "";
  child.stderr?.on("data", (text) => {
    err += text;
  });
  const exit = await new Promise((resolve) => child.on("exit", resolve));
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
});

test.skipIf(process.platform === "win32")("Ctrl-C says that the next run goes on", async () => {
  const child = start(["restore", "/dev/stdin", "--data", "stopped"], { LC_ALL: "ko_KR.UTF-8" });
  const ended = end(child);
  while (!existsSync(join(folder, "stopped"))) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await ended).toEqual({
    exit: 130,
    out: "",
    err: "멈췄습니다. 지금까지 한 일은 남아 있으니, 같은 명령을 다시 실행하면 이어서 합니다.\n",
  });
});

test("the demo runs twice, in its own folder only", async () => {
  const first = await run(["demo"]);
  expect(first).toMatchObject({ exit: 0, err: "" });
  for (const file of ["_posts/2021-09-01-tips.md", "tips.md", "tips.jsonl"]) {
    expect(first.out).toContain(join("tipkeeper-demo", file));
    expect(statSync(join(folder, "tipkeeper-demo", file)).size).toBeGreaterThan(0);
  }
  expect(await run(["demo"])).toEqual(first);
  const { exit, err } = await run(["demo", "--out", "export"]);
  expect(exit).toBe(2);
  expect(err).toContain("was not made by the demo");
  expect((await run(["demo", "--lang", "ko"])).out).toMatch(/검토함/);
});
