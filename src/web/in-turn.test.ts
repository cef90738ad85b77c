import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

test("so many run at once, in the order in which they came, also when one fails", async () => {
  const turn = inTurn(2);
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const work = (nth: number) =>
    turn(async () => {
      order.push(nth);
      most = Math.max(most, ++running);
      await setImmediate();
      running--;
      if (nth === 1) throw new Error("on purpose");
      return nth;
    });
  const all = await Promise.allSettled(Array.from({ length: 8 }, (_, nth) => work(nth)));
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(2);
  expect(all.map(({ status }) => status).filter((status) => status === "rejected")).toHaveLength(1);
  expect(await turn(async () => "again")).toBe("again");
});
