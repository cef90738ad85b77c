import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";

const WRITER = fileURLToPath(new URL("../store-writer.ts", import.meta.url));
const JOBS = fileURLToPath(new URL("../job-worker.ts", import.meta.url));
const LOADER = fileURLToPath(new URL("../run-typescript.mjs", import.meta.url));

/** What every store must do when several processes hold it; `newPlace` is an empty folder or database. */
export function processContract(newPlace: () => Promise<string>, open: (place: string) => Promise<Store>): void {
  test("processes that start at once make the tables once, and lose no row", async () => {
    const place = await newPlace();
    const ends = await Promise.all(["a", "b", "c"].map((name) => write(place, name, "40")));
    expect(ends).toEqual([END, END, END]);
    const store = await open(place);
    expect(await store.countMessages()).toBe(120);
    expect(await store.setting("n")).toBe("120");
    await store.close();
  }, 60_000);

  test("a process killed inside a transaction leaves nothing of it", async () => {
    const place = await newPlace();
    expect(await write(place, "a", "2")).toEqual(END);
    expect(await write(place, "b", "half")).toMatchObject({ signal: "SIGKILL" });
    const store = await open(place);
    expect(await store.countMessages()).toBe(2);
    await store.putSetting("after", "works");
    await store.close();
  }, 60_000);

  test("jobs of processes that are killed, and of two at once, are each done once", async () => {
    const place = await newPlace();
    const keys = Array.from({ length: 150 }, (_, n) => `job-${n}`);
    const filling = await open(place);
    const jobs = keys.map((key, n) => ({ kind: "preserve", key, url: "https://x", host: `h${n % 7}` }) as const);
    await filling.addJobs(jobs, new Date().toISOString());
    await filling.close();
    let killed = 0;
    for (const _ of [1, 2, 3, 4]) {
      const child = start([JOBS, place]);
      const store = await open(place);
      const before = await store.countJobs();
      // Killed once it has done some of them.
      while (before > 0 && (await store.countJobs()) === before && child.process.exitCode === null) await pause(5);
      await store.close();
      child.process.kill("SIGKILL");
      const { signal } = await child.ended;
      if (signal === "SIGKILL") killed += 1;
    }
    expect(killed).toBeGreaterThan(1);
    const ends = await Promise.all([1, 2].map(() => start([JOBS, place]).ended));
    expect(ends).toEqual([END, END]);
    const store = await open(place);
    expect(await store.countJobs()).toBe(0);
    const times = await Promise.all(keys.map((key) => store.setting(key)));
    expect(new Set(times)).toEqual(new Set(["1"]));
    await store.close();
  }, 60_000);

  test("opening it again and again changes nothing", async () => {
    const place = await newPlace();
    for (const time of ["1", "2", "3"]) {
      const store = await open(place);
      expect(await store.setting("time")).toBe(time === "1" ? null : String(Number(time) - 1));
      await store.putSetting("time", time);
      await store.close();
    }
  });
}

const END = { code: 0, signal: null, errors: "" };

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly errors: string;
}

function write(place: string, name: string, times: string): Promise<Ended> {
  return start([WRITER, place, name, times]).ended;
}

function start(args: readonly string[]): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, ["--import", LOADER, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, errors }));
  });
  return { process: child, ended };
}
