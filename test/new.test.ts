import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const KINDS = [
  ["site", "open-sample", "src/identify/sites.ts", "openSample"],
  ["source", "open-pages", "src/enrich/sources.ts", "openPages"],
  ["format", "sample-list", "src/publish/publishers.ts", "sampleList"],
  ["command", "stats", "src/cli/commands.ts", "stats"],
] as const;

let copy = "";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "tipkeeper-new-"));
  for (const path of [
    "src",
    "scripts/new.mjs",
    "scripts/build-browser.mjs",
    "test/build-browser.ts",
    "test/contracts/source.ts",
    "test/page-server.ts",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "vitest.config.ts",
  ])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  for (const [kind, name] of KINDS) expect(run("scripts/new.mjs", kind, name)).toMatchObject({ status: 0 });
});

test.each(KINDS)("a new %s (%s) is in %s", (_kind, name, list, id) => {
  const text = readFileSync(join(copy, list), "utf8");
  expect(text).toContain(`/${name}.ts";`);
  expect(text.slice(text.indexOf("export const"))).toContain(id);
});

test("what is new has the right types", () => {
  const { said } = run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--noEmit");
  expect(said).toBe("");
});

test("what is new passes its own tests", () => {
  const vitest = run("node_modules/vitest/vitest.mjs", "run", ...KINDS.map(([, name]) => `${name}.test.ts`));
  expect(vitest).toMatchObject({ status: 0 });
});

test("a name that is taken or no name is refused, and nothing is written", () => {
  expect(run("scripts/new.mjs", "command", "stats")).toEqual({
    status: 2,
    said: `${join("src/cli/commands", "stats.ts")} is there already\n`,
  });
  expect(run("scripts/new.mjs", "site", "../x").status).toBe(2);
  expect(run("scripts/new.mjs", "constructor", "x").status).toBe(2);
});
