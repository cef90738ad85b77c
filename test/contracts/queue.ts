import { describe, expect, test } from "vitest";
import type { Job, NewJob } from "../../src/model/job.ts";
import type { Claim, Queue } from "../../src/store/queue.ts";

/** A queue whose writes can be made one: nothing of a failed transaction lands. */
export interface QueueUnderTest extends Queue {
  transaction<T>(work: (tx: Queue) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens a queue that is empty, a second time the same one when given the same name. */
export type OpenQueue = (name: string) => Promise<QueueUnderTest>;

let queues = 0;
const newName = () => `queue-${++queues}`;

const T0 = "2026-01-01T00:00:00.000Z";
const T1 = "2026-01-01T00:01:00.000Z";
const T2 = "2026-01-01T00:02:00.000Z";

function job(key: string, host = "a.example"): NewJob {
  return { kind: "check", key, url: `https://${host}/${key}`, host };
}

function claim(fields: Partial<Claim> = {}): Claim {
  const held = new Map<string, number>();
  return { kind: "check", holder: "p1", now: T0, until: T1, most: 99, perHost: () => 99, held, keys: null, ...fields };
}

const keysOf = (jobs: readonly Job[]) => jobs.map(({ key }) => key);

async function all(pages: AsyncIterable<readonly Job[]>): Promise<Job[]> {
  const list: Job[] = [];
  for await (const page of pages) list.push(...page);
  return list;
}

/** What every queue must do. */
export function queueContract(open: OpenQueue): void {
  const withQueue = async (work: (queue: QueueUnderTest) => Promise<void>) => {
    const queue = await open(newName());
    try {
      await work(queue);
    } finally {
      await queue.close();
    }
  };

  test("of one kind and key there is one job, given up or not", () =>
    withQueue(async (queue) => {
      expect(await queue.addJobs([job("a"), job("b"), job("a")], T0)).toBe(2);
      expect(await queue.addJobs([job("a"), { ...job("a"), kind: "enrich" }], T1)).toBe(1);
      const [a] = await queue.claimJobs(claim({ most: 1 }));
      await queue.endJobs("p1", new Map([[a as Job, { next: "dead", problem: "no" }]]));
      expect(await queue.addJobs([job("a")], T1)).toBe(0);
      expect(await queue.countJobs()).toBe(3);
    }));

  test("text comes back as it went in", () =>
    withQueue(async (queue) => {
      const odd = { kind: "check", key: "k\0 가\ud800'\"", url: "https://x/\0", host: "가.example" } as const;
      await queue.addJobs([odd], T0);
      const [taken] = await queue.claimJobs(claim());
      expect(taken).toMatchObject(odd);
      await queue.endJobs("p1", new Map([[taken as Job, { next: "again", dueAt: T1, problem: "bad\0byte" }]]));
      expect(await all(queue.eachJob())).toEqual([
        { ...odd, attempts: 1, dueAt: T1, problem: "bad\0byte", dead: false, heldUntil: null },
      ]);
    }));

  test("hosts take turns, and of each no more are taken than wanted", () =>
    withQueue(async (queue) => {
      await queue.addJobs(
        [1, 2, 3, 4].map((n) => job(`a${n}`, "a.example")),
        T0,
      );
      await queue.addJobs([job("b1", "b.example"), job("c1", "c.example")], T0);
      expect(keysOf(await queue.claimJobs(claim({ most: 3 })))).toEqual(["a1", "b1", "c1"]);
      const held = new Map([["a.example", 1]]);
      expect(keysOf(await queue.claimJobs(claim({ held, perHost: () => 3 })))).toEqual(["a2", "a3"]);
      expect(await queue.claimJobs(claim({ held: new Map([["a.example", 3]]), perHost: () => 3 }))).toEqual([]);
    }));

  test("a host with many jobs does not keep a later one waiting", () =>
    withQueue(async (queue) => {
      await queue.addJobs(
        Array.from({ length: 1000 }, (_, n) => job(`a${n}`, "a.example")),
        T0,
      );
      await queue.claimJobs(claim({ most: 600 }));
      await queue.addJobs([job("late", "b.example")], T0);
      expect(keysOf(await queue.claimJobs(claim({ most: 2 })))).toContain("late");
    }));

  test("a host that another process asks is left to it until it has ended", () =>
    withQueue(async (queue) => {
      await queue.addJobs([job("a"), job("b"), job("c", "c.example")], T0);
      const [a] = await queue.claimJobs(claim({ most: 1 }));
      expect(keysOf(await queue.claimJobs(claim({ holder: "p2" })))).toEqual(["c"]);
      await queue.endJobs("p1", new Map([[a as Job, { next: "none" }]]));
      expect(keysOf(await queue.claimJobs(claim({ holder: "p2" })))).toEqual(["b"]);
    }));

  test("only the jobs of the keys asked for", () =>
    withQueue(async (queue) => {
      await queue.addJobs([job("a"), job("b"), job("c")], T0);
      expect(await queue.nextJobAt("check", ["none"])).toBeNull();
      expect(await queue.nextJobAt("check", ["c"])).toBe(T0);
      expect(keysOf(await queue.claimJobs(claim({ keys: ["c", "none", "a"] })))).toEqual(["a", "c"]);
    }));

  test("a job is taken over when its time has run out, and what the late process says of it counts no more", () =>
    withQueue(async (queue) => {
      await queue.addJobs([job("a")], T0);
      const [first] = await queue.claimJobs(claim());
      expect(await queue.claimJobs(claim({ holder: "p2" }))).toEqual([]);
      expect(await queue.nextJobAt("check", null)).toBe(T1);
      const [second] = await queue.claimJobs(claim({ holder: "p2", now: T1, until: T2 }));
      expect([first?.attempts, second?.attempts]).toEqual([1, 2]);
      expect(await queue.endJobs("p1", new Map([[first as Job, { next: "none" }]]))).toEqual(new Set());
      expect(await queue.endJobs("p2", new Map([[second as Job, { next: "none" }]]))).toEqual(new Set([second]));
      expect(await queue.countJobs()).toBe(0);
      expect(await queue.endJobs("p2", new Map([[second as Job, { next: "none" }]]))).toEqual(new Set());
    }));

  test("a process that gives signs of life keeps its jobs", () =>
    withQueue(async (queue) => {
      await queue.addJobs([job("a")], T0);
      await queue.claimJobs(claim());
      await queue.renewJobs("p1", T2);
      expect(await queue.claimJobs(claim({ holder: "p2", now: T1 }))).toEqual([]);
      expect(keysOf(await queue.claimJobs(claim({ holder: "p2", now: T2 })))).toEqual(["a"]);
    }));

  test("a job given back was not begun", () =>
    withQueue(async (queue) => {
      await queue.addJobs([job("a")], T0);
      const taken = await queue.claimJobs(claim());
      await queue.releaseJobs("another", taken);
      expect(await queue.claimJobs(claim({ holder: "p2" }))).toEqual([]);
      await queue.releaseJobs("p1", taken);
      expect(await queue.claimJobs(claim({ holder: "p2" }))).toMatchObject([{ key: "a", attempts: 1 }]);
    }));

  test("a failed job waits for its time, one given up until somebody asks", () =>
    withQueue(async (queue) => {
      await queue.addJobs([job("a"), job("b")], T0);
      const [a, b] = (await queue.claimJobs(claim())) as [Job, Job];
      const ends = new Map<Job, Parameters<Queue["endJobs"]>[1] extends ReadonlyMap<Job, infer End> ? End : never>([
        [a, { next: "again", dueAt: T1, problem: "busy" }],
        [b, { next: "dead", problem: "no such host" }],
      ]);
      await queue.endJobs("p1", ends);
      expect(await queue.claimJobs(claim())).toEqual([]);
      expect(await queue.nextJobAt("check", null)).toBe(T1);
      expect(await all(queue.eachJob({ dead: true }))).toMatchObject([{ key: "b", problem: "no such host" }]);
      expect(await queue.retryJobs({ kind: "enrich" }, T0)).toBe(0);
      expect(await queue.retryJobs({ kind: "check", keys: ["a", "b"] }, T0)).toBe(1);
      expect(await queue.claimJobs(claim())).toMatchObject([{ key: "b", attempts: 1, problem: "no such host" }]);
      expect(await queue.claimJobs(claim({ now: T1 }))).toMatchObject([{ key: "a", attempts: 2, problem: "busy" }]);
    }));

  test("an end inside a failed transaction has not happened", () =>
    withQueue(async (queue) => {
      await queue.addJobs([job("a")], T0);
      const [a] = await queue.claimJobs(claim());
      const failing = queue.transaction(async (tx) => {
        expect((await tx.endJobs("p1", new Map([[a as Job, { next: "none" }]]))).size).toBe(1);
        throw new Error("on purpose");
      });
      await expect(failing).rejects.toThrow("on purpose");
      expect(await queue.countJobs({ kind: "check" })).toBe(1);
      expect((await queue.endJobs("p1", new Map([[a as Job, { next: "none" }]]))).size).toBe(1);
    }));

  test("every job comes once in the list, kinds apart, and can be taken out", () =>
    withQueue(async (queue) => {
      const many = Array.from({ length: 1203 }, (_, n) => job(`k${String(n).padStart(4, "0")}`));
      await queue.addJobs([...many, { ...job("k0001"), kind: "preserve" }], T0);
      expect(keysOf(await all(queue.eachJob({ kind: "check" })))).toEqual(many.map(({ key }) => key));
      await queue.dropJobs("check", ["k0000", "k0001", "none"]);
      expect(await queue.countJobs({ kind: "check" })).toBe(1201);
      expect(await queue.countJobs({ kind: "preserve" })).toBe(1);
    }));

  describe("two openers", () => {
    test("no job is taken twice", async () => {
      const name = newName();
      const queues = [await open(name), await open(name)];
      await queues[0]?.addJobs(
        Array.from({ length: 90 }, (_, n) => job(`k${n}`, `h${n}.example`)),
        T0,
      );
      const taken = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          queues.map((queue, at) => queue.claimJobs(claim({ holder: `p${at}`, most: n }))),
        ).flat(),
      );
      const keys = taken.flat().map(({ key }) => key);
      expect(keys).toHaveLength(90);
      expect(new Set(keys).size).toBe(90);
      for (const queue of queues) await queue.close();
    });
  });
}
