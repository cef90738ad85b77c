import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeExport } from "./cli-sample.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = join(ROOT, "dist/cli/main.js");
const { DATABASE_URL: _none, ...ENV } = process.env;

let folder: string;

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, "scripts/ready.mjs")], { stdio: "ignore" });
  folder = mkdtempSync(join(tmpdir(), "tipkeeper-e2e-site-"));
  writeExport(join(folder, "export"));
  expect(run("import", "export").status).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, env: ENV, encoding: "utf8" });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("the child's output is not piped");
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("the child said nothing");
}

test("publish --to site writes a folder, the second time nothing", () => {
  const first = run("publish", "--to", "site", "--out", "site", "--json", "--quiet");
  expect(first.stderr).toBe("");
  expect(JSON.parse(first.stdout)).toMatchObject({ format: "site", path: "site", written: true });
  expect(existsSync(join(folder, "site/index.html"))).toBe(true);
  const { stdout } = run("publish", "--to", "site", "--out", "site", "--json", "--quiet");
  expect(JSON.parse(stdout)).toMatchObject({ written: false, added: 0, changed: 0, removed: 0 });
});

test("serve says where it is, answers, and stops on Ctrl-C", async () => {
  const child = spawn(process.execPath, [MAIN, "serve", "--port", "0", "--json", "--quiet"], { cwd: folder, env: ENV });
  const ended = new Promise((resolve) => child.once("close", resolve));
  try {
    const { url } = JSON.parse(await firstLine(child)) as { url: string };
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await (await fetch(`${url}/api/topics`)).json()).toMatchObject({ topics: expect.any(Array) });
  } finally {
    child.kill("SIGINT");
  }
  expect(await ended).toBe(130);
});

test.each([
  [["serve", "--port", "70000"], /0 to 65535|0부터 65535/],
  [["serve", "--data", "nowhere"], /nowhere/],
  [["publish", "--to", "site"], /--out/],
  [["publish", "--to", "feeds", "--out", "feeds"], /site\.url/],
])("%j says what is wrong", (args, why) => {
  const { status, stderr } = run(...args);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(why);
  expect(stderr).not.toMatch(/^\s+at /m);
});
