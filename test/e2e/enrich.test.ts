import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type WebServer, webServer } from "../web-server.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = join(ROOT, "dist/cli/main.js");
const PAGES = 30;

let server: WebServer;
let folder: string;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, "scripts/ready.mjs")], { stdio: "ignore" });
  server = await webServer((request, response) => {
    const { host = "" } = request.headers;
    const found = /^\/posts\/(\d+)$/.exec(request.url ?? "");
    if (host.startsWith("gone.")) response.writeHead(404).end();
    else if (!found) response.writeHead(404).end();
    // Slow enough for a kill to fall within the run.
    else
      setTimeout(
        () => response.writeHead(200, { "content-type": "text/html" }).end(`<title>Post ${found[1]} - ${host}</title>`),
        20,
      );
  });
  folder = mkdtempSync(join(tmpdir(), "tipkeeper-enrich-"));
  const lines = Array.from({ length: PAGES }, (_, n) => `- [Tip ${n}](https://blog${n % 6}.boats.dev/posts/${n})`);
  writeFileSync(join(folder, "tips.md"), `#### NLP\n${lines.join("\n")}\n- [Gone](https://gone.boats.dev/posts/1)\n`);
}, 120_000);

afterAll(() => server.close());

function start(...args: readonly string[]) {
  const { DATABASE_URL: _none, ...inherited } = process.env;
  const env = { ...inherited, LC_ALL: "ko_KR.UTF-8", TIPKEEPER_TEST_HOSTS: `*=${server.address}:${server.port}` };
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  const ended = new Promise<{ exit: number | null; out: string; err: string }>((resolve) =>
    child.on("close", (exit) => resolve({ exit, out, err })),
  );
  return { child, ended };
}

test("killed again and again, every page is read once in the end, and what is gone is told", async () => {
  expect(await start("import", "tips.md").ended).toMatchObject({ exit: 0 });
  for (const after of [900, 1500]) {
    const { child, ended } = start("enrich", "--quiet");
    setTimeout(() => child.kill("SIGKILL"), after);
    await ended;
  }
  let last = await start("enrich", "--json").ended;
  for (let turn = 0; turn < 5 && !last.out.includes('"planned":1,'); turn++)
    last = await start("enrich", "--json").ended;
  expect(JSON.parse(last.out)).toMatchObject({ planned: 1, later: 0, stopped: false });

  const { out } = await start("backup", "all.gz").ended.then(() => start("jobs", "--kind", "enrich", "--json").ended);
  const jobs = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(jobs).toMatchObject([
    { key: "https://gone.boats.dev/posts/1", state: "dead", problem: "gone.boats.dev answers 404" },
  ]);
}, 240_000);

test("what failed is told in the language of the user, and asked again only when somebody wants it", async () => {
  expect(await start("enrich").ended).toMatchObject({ exit: 0 });
  const { exit, out, err } = await start("enrich", "--again", "--only", "gone.boats.dev").ended;
  expect(exit).toBe(1);
  expect(out).toContain("링크 1개");
  expect(err).toContain("https://gone.boats.dev/posts/1: gone.boats.dev 응답: 404");
});
