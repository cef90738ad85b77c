import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import type { ImportSummary } from "../../src/run/import.ts";
import { type Files, zipBytes } from "../fixtures/sources.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = join(ROOT, "dist/cli/main.js");

export interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
  /** Greatest resident size, in megabytes; 0 of a process that was killed. */
  readonly peak: number;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the process is killed. */
  readonly killAfter?: number;
  /** Looked at often: once it is true the process is killed. */
  readonly killWhen?: () => boolean;
}

let folder = "";

/** Builds what is stale, and gives the tests of a file a folder of their own. */
export function useCli(): void {
  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, "scripts/ready.mjs")], { stdio: "ignore" });
    folder = mkdtempSync(join(tmpdir(), "tipkeeper-hostile-"));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** A path in the folder of this file's tests. */
export function at(name: string): string {
  return join(folder, name);
}

/** Writes one file: text, bytes, or a value as JSON. */
export function write(name: string, contents: unknown): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  const isRaw = typeof contents === "string" || contents instanceof Uint8Array;
  writeFileSync(at(name), isRaw ? contents : JSON.stringify(contents));
}

export function writeTree(name: string, files: Files): void {
  for (const [file, contents] of Object.entries(files)) write(join(name, file), contents);
}

export function writeZip(name: string, files: Files): void {
  write(name, zipBytes(files));
}

/** Runs the built command line as a process of its own, in the folder; whatever happens, nobody sees a stack. */
export async function run(
  args: readonly string[],
  { stdin = "", env, killAfter, killWhen }: RunOptions = {},
): Promise<Ended> {
  const { DATABASE_URL: _none, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", join(ROOT, "bench/report-peak.mjs"), MAIN, ...args], {
    cwd: folder,
    env: { ...inherited, LC_ALL: "en_US.UTF-8", ...env },
    stdio: ["pipe", "pipe", "pipe", "ipc"],
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const watch = killWhen && setInterval(() => killWhen() && child.kill("SIGKILL"), 5);
  let out = "";
  let err = "";
  let peak = 0;
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  child.on("message", (kilobytes) => {
    peak = Math.round(Number(kilobytes) / 1024);
  });
  child.stdin?.on("error", () => {}); // the process may end before it has read everything
  child.stdin?.end(stdin);
  const exit = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  clearInterval(watch);
  expect(err).not.toMatch(/^\s+at |node:internal|should not have happened|Warning:/m);
  return { exit, out, err, peak };
}

/** The objects that a command prints with `--json`, one a line. */
export async function rows(args: readonly string[], options: RunOptions = {}): Promise<Record<string, unknown>[]> {
  const { exit, out, err } = await run(args, options);
  expect({ args, exit, err }).toEqual({ args, exit: 0, err: "" });
  return out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Imports with `--json`: the exit code, the counts and what was passed over. */
export async function importJson(paths: readonly string[], data: string, more: readonly string[] = []) {
  const { exit, out, err, peak } = await run(["import", ...paths, "--data", data, "--json", ...more]);
  const summary: Partial<ImportSummary> = out === "" ? {} : JSON.parse(out);
  const { skipped = [], ...counts } = summary;
  return { exit, err, peak, counts, skipped };
}

/** A message of an export; `at` in whole seconds. */
export function posted(seconds: number, text: string, more: object = {}) {
  return { type: "message", user: "U1", ts: `${1_700_000_000 + seconds}.000100`, text, ...more };
}

/** The lists of an export with one channel. */
export const LISTS = { "channels.json": [{ id: "C1", name: "tips" }], "users.json": [{ id: "U1", name: "mina" }] };
