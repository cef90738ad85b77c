import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PostgresServer, startPostgres } from "../postgres.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = join(ROOT, "dist/cli/main.js");
const SAMPLE = [join(ROOT, "sample/export"), join(ROOT, "sample/_posts/2021-09-01-tips.md")];

let server: PostgresServer;
let folder: string;

beforeAll(async () => {
  execFileSync(process.execPath, [join(ROOT, "scripts/ready.mjs")], { stdio: "ignore" });
  const started = await startPostgres();
  if ("missing" in started) throw new Error(started.missing);
  server = started;
  folder = mkdtempSync(join(tmpdir(), "tipkeeper-e2e-postgres-"));
}, 120_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("PostgreSQL holds the same archive as one file: the same tips, the same backup", {
  timeout: 120_000,
}, async () => {
  const url = await server.newDatabase();
  const run = (args: readonly string[], database?: string) =>
    execFileSync(process.execPath, [MAIN, ...args, "--quiet"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: database ?? "", LC_ALL: "C" },
    });
  const outcome = (name: string, database?: string) => {
    run(["import", ...SAMPLE], database);
    run(["backup", `${name}.gz`], database);
    return {
      tips: run(["tips", "--all", "--json"], database),
      backup: readFileSync(join(folder, `${name}.gz`)).toString("hex"),
    };
  };
  const inPostgres = outcome("postgres", url);
  expect(inPostgres.tips.split("\n").length).toBeGreaterThan(50);
  expect(inPostgres).toEqual(outcome("sqlite"));
});
