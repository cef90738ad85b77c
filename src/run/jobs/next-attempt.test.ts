import fc from "fast-check";
import { expect, test } from "vitest";
import { nextAttempt, PATIENCE } from "./next-attempt.ts";

const now = new Date("2026-01-01T00:00:00Z");
const rules = { now, random: 0.5, patience: PATIENCE };
const failed = { done: false, why: "busy", after: null } as const;

test("what is done leaves nothing", () => {
  expect(nextAttempt({ done: true }, { ...rules, attempts: 3 })).toEqual({ next: "none" });
});

test.each([
  [1, "2026-01-01T00:00:05.000Z"],
  [2, "2026-01-01T00:00:20.000Z"],
  [3, "2026-01-01T00:01:20.000Z"],
  [5, "2026-01-01T00:21:20.000Z"],
])("after failure %i the pause grows", (attempts, dueAt) => {
  expect(nextAttempt(failed, { ...rules, attempts })).toEqual({ next: "again", dueAt, problem: "busy" });
});

test("a server that asks for patience gets it, a shorter wish changes nothing", () => {
  const after = (after: number) => nextAttempt({ ...failed, after }, { ...rules, attempts: 1 });
  expect(after(60_000)).toMatchObject({ dueAt: "2026-01-01T00:01:00.000Z" });
  expect(after(10)).toMatchObject({ dueAt: "2026-01-01T00:00:05.000Z" });
});

test("it is given up after the last attempt, or at once where none will succeed", () => {
  expect(nextAttempt(failed, { ...rules, attempts: PATIENCE.attempts })).toEqual({ next: "dead", problem: "busy" });
  expect(nextAttempt({ ...failed, after: "never" }, { ...rules, attempts: 1 })).toMatchObject({ next: "dead" });
});

test("the pause stays within half and one and a half times the usual one, and its longest", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, random) => {
      const patience = { ...PATIENCE, attempts: 99 };
      const end = nextAttempt(failed, { now, random, patience, attempts });
      const pause = end.next === "again" ? Date.parse(end.dueAt) - now.getTime() : Number.NaN;
      const usual = Math.min(PATIENCE.first * PATIENCE.factor ** (attempts - 1), PATIENCE.longest);
      expect(pause).toBeGreaterThanOrEqual(Math.floor(usual * 0.5));
      expect(pause).toBeLessThanOrEqual(usual * 1.5);
    }),
  );
});
