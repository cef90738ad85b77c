import { expect, test } from "vitest";
import { gatherRequests } from "./gather-requests.ts";

test("what is asked for within a while goes out together, each with its own answer", async () => {
  const batches: number[][] = [];
  const gathered = gatherRequests<number, number>(5, async (items) => {
    batches.push([...items]);
    return items.map((item) => item * 2);
  });
  expect(await Promise.all([1, 2, 3].map(gathered.ask))).toEqual([2, 4, 6]);
  expect(await gathered.ask(4)).toBe(8);
  expect(batches).toEqual([[1, 2, 3], [4]]);
});

test("a failure reaches all who asked, and the next ones are asked for again", async () => {
  let fails = true;
  const gathered = gatherRequests<number, number>(1, async (items) => {
    if (fails) throw new Error("on purpose");
    return items;
  });
  const both = await Promise.allSettled([gathered.ask(1), gathered.ask(2)]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  fails = false;
  expect(await gathered.ask(3)).toBe(3);
});
