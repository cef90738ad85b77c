import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { NO_BLOBS } from "../../../test/no-blobs.ts";
import { temporaryFolder } from "../../../test/slack-folder.ts";
import { DEFAULT_CONFIG } from "../../model/config.ts";
import type { Job } from "../../model/job.ts";
import { openSqliteStore } from "../../store/sqlite/open-sqlite-store.ts";
import type { Archive } from "../archive.ts";
import { type RunJobsOptions, runJobs } from "./run-jobs.ts";

const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

/** An archive with these jobs, by host. */
async function archiveWith(hosts: readonly string[]): Promise<Archive> {
  const store = await openSqliteStore(await temporaryFolder());
  const archive = { store, blobs: NO_BLOBS, config: DEFAULT_CONFIG, now: () => new Date() };
  opened.push(archive);
  const jobs = hosts.map((host, n) => ({ kind: "check", key: `k${n}`, url: `https://${host}/${n}`, host }) as const);
  await store.addJobs(jobs, archive.now().toISOString());
  return archive;
}

function options(fields: Partial<RunJobsOptions<string>>): RunJobsOptions<string> {
  return {
    kind: "check",
    concurrency: 8,
    perHost: () => 2,
    keys: null,
    random: () => 0.5,
    progress: () => {},
    work: async () => ({ outcome: { done: true } }),
    save: async () => {},
    ...fields,
  };
}

const SOON = { attempts: 3, first: 10, factor: 2, longest: 1000 };
const WAITS = { due: 500, lease: 500 };

test("every job is done once, within the limits of hosts and of all", async () => {
  const hosts = Array.from({ length: 120 }, (_, n) => `h${n < 60 ? 0 : n % 20}.example`);
  const archive = await archiveWith(hosts);
  const [running, most, seen] = [new Map<string, number>(), new Map<string, number>(), [] as string[]];
  const count = (host: string, by: number) => {
    running.set(host, (running.get(host) ?? 0) + by);
    most.set(host, Math.max(most.get(host) ?? 0, running.get(host) ?? 0));
  };
  const steps: number[] = [];
  const report = await runJobs(
    archive,
    options({
      progress: ({ done, total }) => {
        expect(total).toBe(120);
        steps.push(done);
      },
      work: async ({ key, host }) => {
        for (const each of [host, "all"]) count(each, 1);
        await pause(1);
        for (const each of [host, "all"]) count(each, -1);
        seen.push(key);
        return { outcome: { done: true } };
      },
    }),
  );
  expect(report).toEqual({ done: 120, later: 0, dead: 0, stopped: false });
  expect(new Set(seen).size).toBe(120);
  expect(seen).toHaveLength(120);
  expect(most.get("all")).toBe(8);
  most.delete("all");
  expect(Math.max(...most.values())).toBe(2);
  expect(steps.at(-1)).toBe(120);
  expect(await archive.store.countJobs()).toBe(0);
});

test("facts land with the end of their job; facts that cannot be written leave the job and the others' facts", async () => {
  const archive = await archiveWith(["a", "b", "c", "d"]);
  const report = await runJobs(
    archive,
    options({
      waits: { due: 0, lease: 500 },
      work: async ({ key }) => ({ outcome: { done: true }, found: key }),
      save: async (tx, keys) => {
        for (const key of keys) await tx.putSetting(key, "written");
        if (keys.includes("k1")) throw new Error("too large");
      },
    }),
  );
  expect(report).toMatchObject({ done: 3, later: 1 });
  const settings = await Promise.all(["k0", "k1", "k2", "k3"].map((key) => archive.store.setting(key)));
  expect(settings).toEqual(["written", null, "written", "written"]);
  for await (const jobs of archive.store.eachJob()) {
    expect(jobs).toMatchObject([{ key: "k1", problem: "what was found could not be written: too large" }]);
  }
});

test("a failed job is tried again in the same run where that is soon, and given up in the end", async () => {
  const archive = await archiveWith(["a", "b", "c"]);
  const attempts: string[] = [];
  const work = async ({ key, attempts: number }: Job) => {
    attempts.push(`${key} ${number}`);
    if (key === "k0") throw new Error("cannot be read");
    if (key === "k1" && number === 1) return { outcome: { done: false, why: "busy", after: null } } as const;
    if (key === "k2") return { outcome: { done: false, why: "forbidden", after: "never" } } as const;
    return { outcome: { done: true } } as const;
  };
  expect(await runJobs(archive, options({ work, patience: SOON, waits: WAITS }))).toEqual({
    done: 1,
    later: 0,
    dead: 2,
    stopped: false,
  });
  expect(attempts.sort()).toEqual(["k0 1", "k0 2", "k0 3", "k1 1", "k1 2", "k2 1"]);
  for await (const jobs of archive.store.eachJob()) {
    expect(jobs.map(({ dead, problem }) => [dead, problem])).toEqual([
      [true, "cannot be read"],
      [true, "forbidden"],
    ]);
  }
});

test("a job due later than a run waits is left for the next run", async () => {
  const archive = await archiveWith(["a"]);
  const work = async () => ({ outcome: { done: false, why: "busy", after: 60_000 } }) as const;
  expect(await runJobs(archive, options({ work }))).toMatchObject({ done: 0, later: 1, dead: 0 });
});

test("only the jobs of the keys asked for", async () => {
  const archive = await archiveWith(["a", "b", "c"]);
  expect(await runJobs(archive, options({ keys: new Set(["k1", "unknown"]) }))).toMatchObject({ done: 1 });
  expect(await archive.store.countJobs()).toBe(2);
});

test("once stopped, what is under way is finished and the rest is given back", async () => {
  const archive = await archiveWith(Array.from({ length: 40 }, (_, n) => `h${n}`));
  const stop = new AbortController();
  let begun = 0;
  const work = async () => {
    begun += 1;
    if (begun === 8) stop.abort();
    await pause(20);
    return { outcome: { done: true } } as const;
  };
  expect(await runJobs(archive, options({ work, signal: stop.signal }))).toMatchObject({ done: 8, stopped: true });
  for await (const jobs of archive.store.eachJob()) {
    expect(jobs).toHaveLength(32);
    expect(new Set(jobs.map(({ attempts, heldUntil }) => `${attempts} ${heldUntil}`))).toEqual(new Set(["0 null"]));
  }
});

test("a job that ends its process each time is given up", async () => {
  const archive = await archiveWith(["a", "b"]);
  const from = Date.now();
  for (const time of [1, 2, 3]) {
    const [now = "", until = ""] = [time, time + 1].map((each) => new Date(from + each).toISOString());
    const limits = { most: 1, perHost: () => 9, held: new Map(), keys: ["k0"] };
    expect(await archive.store.claimJobs({ kind: "check", holder: `p${time}`, now, until, ...limits })).toHaveLength(1);
  }
  expect(await runJobs(archive, options({ patience: SOON, waits: WAITS }))).toMatchObject({ done: 1, dead: 1 });
  for await (const jobs of archive.store.eachJob()) {
    expect(jobs).toMatchObject([{ key: "k0", problem: "the process ended 3 times in the middle of it" }]);
  }
});

test("a store that fails ends the run with its error", async () => {
  const archive = await archiveWith(["a"]);
  const { store } = archive;
  const broken = { ...store, transaction: () => Promise.reject(new Error("disk full")) };
  await expect(runJobs({ ...archive, store: broken }, options({}))).rejects.toThrow("disk full");
});
