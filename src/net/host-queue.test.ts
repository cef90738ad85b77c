import { expect, test } from "vitest";
import { openHostQueue } from "./host-queue.ts";

/** Lets what has been promised happen. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 5));

test("so many go at a time to one host, and so many in all", async () => {
  const queue = openHostQueue({ concurrency: 3, perHost: 2, delay: 0 });
  const went: string[] = [];
  const leave: (() => void)[] = [];
  for (const host of ["a", "a", "a", "b", "c"]) {
    void queue.enter(host).then((done) => {
      went.push(host);
      leave.push(done);
    });
  }
  await moment();
  expect(went).toEqual(["a", "a", "b"]);
  leave[0]?.();
  leave[0]?.();
  await moment();
  expect(went).toEqual(["a", "a", "b", "a"]);
  leave[1]?.();
  await moment();
  expect(went).toEqual(["a", "a", "b", "a", "c"]);
});

test("a host with a long queue does not keep the others waiting", async () => {
  const queue = openHostQueue({ concurrency: 1, perHost: 1, delay: 0 });
  const went: string[] = [];
  const work = ["a", "a", "a", "a", "b", "c"].map(async (host) => {
    const leave = await queue.enter(host);
    went.push(host);
    await moment();
    leave();
  });
  await Promise.all(work);
  expect(went).toEqual(["a", "a", "b", "c", "a", "a"]);
});

test("two requests to a host are as far apart as said, and others go in between", async () => {
  const queue = openHostQueue({ concurrency: 9, perHost: 9, delay: 60 });
  const start = performance.now();
  const at: Record<string, number[]> = { a: [], b: [] };
  await Promise.all(
    ["a", "a", "a", "b"].map(async (host) => {
      (await queue.enter(host))();
      at[host]?.push(performance.now() - start);
    }),
  );
  const [first = 0, second = 0, third = 0] = at.a ?? [];
  expect(second - first).toBeGreaterThanOrEqual(55);
  expect(third - second).toBeGreaterThanOrEqual(55);
  expect(at.b?.[0]).toBeLessThan(50);
});

test("a host that wants rest gets it, also from those that wait already", async () => {
  const queue = openHostQueue({ concurrency: 1, perHost: 1, delay: 0 });
  const leave = await queue.enter("a");
  const next = queue.enter("a").then(() => performance.now());
  const start = performance.now();
  queue.rest("a", 80);
  leave();
  expect((await next) - start).toBeGreaterThanOrEqual(75);
});

test("who gives up no longer waits, and takes nobody's turn", async () => {
  const queue = openHostQueue({ concurrency: 1, perHost: 1, delay: 0 });
  const leave = await queue.enter("a");
  const gone = new AbortController();
  const impatient = queue.enter("a", gone.signal);
  const patient = queue.enter("a");
  gone.abort();
  await expect(impatient).rejects.toMatchObject({ failure: "aborted" });
  leave();
  (await patient)();
  await expect(queue.enter("a", AbortSignal.abort())).rejects.toMatchObject({ failure: "aborted" });
});
