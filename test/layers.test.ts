import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SCRIPT = fileURLToPath(new URL("../scripts/check-layers.mjs", import.meta.url));

/** What the check says of a project that holds this one file. */
function check(path: string, text: string): string {
  const root = mkdtempSync(join(tmpdir(), "tipkeeper-layers-"));
  mkdirSync(join(root, "src", path, ".."), { recursive: true });
  mkdirSync(join(root, "scripts"));
  writeFileSync(join(root, "src", path), text);
  cpSync(SCRIPT, join(root, "scripts/check-layers.mjs"));
  return spawnSync(process.execPath, [join(root, "scripts/check-layers.mjs")], { encoding: "utf8" }).stderr.trim();
}

test.each([
  [
    "judge/a.ts",
    'import { b } from "../classify/b.ts";',
    "src/judge/a.ts:1 judge may not import classify (only model, text)",
  ],
  ["model/a.ts", 'export * from "../text/b.ts";', "src/model/a.ts:1 model may not import text (only nothing of ours)"],
  ["text/a.ts", '\nimport "node:fs";', "src/text/a.ts:2 text is pure and may not import node:fs: hand it in from run"],
  ["store/a.ts", 'const b = await import("../run/b.ts");', "src/store/a.ts:1 store may not import run (only model)"],
  [
    "other/a.ts",
    'import { b } from "./b.ts";',
    "src/other/a.ts:1 belongs to no layer: name src/other in scripts/check-layers.mjs",
  ],
])("%s with %s is refused", (path, text, why) => {
  expect(check(path, text)).toBe(why);
});

test.each([
  ["run/a.ts", 'import { b } from "../judge/b.ts";'],
  ["collect/a.ts", 'import { b } from "node:fs";'],
  ["judge/a.test.ts", 'import { b } from "../classify/b.ts";'],
])("%s may hold %s", (path, text) => {
  expect(check(path, text)).toBe("");
});
