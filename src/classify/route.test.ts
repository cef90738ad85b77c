import { expect, test } from "vitest";
import { type Held, route } from "./route.ts";
import type { Subject } from "./subject.ts";

const subject = (id: string): Subject => ({ id, parent: null, ko: "", en: "" });
const SUBJECTS = [subject("charts"), subject("python"), subject("hives")];
const [CHARTS, PYTHON, HIVES] = [0, 1, 2] as const;
const [VIZ, CODE, REST] = [0, 1, 2] as const;
/** Two subjects have a topic of their name, the third goes to the catch-all. */
const attachment = { topicsOf: [[VIZ], [CODE], []], catchAll: [REST], unknown: [] };

const held = (weights: readonly (readonly [number, number])[], topic: number): Held => ({
  weights: new Map(weights),
  rest: 1 - weights.reduce((sum, [, weight]) => sum + weight, 0),
  topic,
});
const routes = (examples: readonly Held[]) => route(3, attachment, SUBJECTS, examples).of;

test("where nothing is filed a subject goes to the topic named after it, else to the catch-all", () => {
  const [charts, python, hives] = routes([]);
  expect([charts?.[VIZ], python?.[CODE]]).toEqual([1, 1]);
  expect(hives?.indexOf(Math.max(...(hives ?? [])))).toBe(REST);
});

test("a subject without a topic of its name follows what curators file", () => {
  const few = routes(Array.from({ length: 4 }, () => held([[HIVES, 0.8]], CODE)));
  expect(few[HIVES]?.[CODE]).toBeGreaterThan(0.5);
});

test("an example that one subject explains teaches nothing about the other that it mentions", () => {
  const charts = Array.from({ length: 40 }, () =>
    held(
      [
        [CHARTS, 0.5],
        [PYTHON, 0.4],
      ],
      VIZ,
    ),
  );
  expect(routes(charts)[PYTHON]?.[CODE]).toBeGreaterThan(0.95);
});

test("the order of the examples does not matter", () => {
  const examples = [held([[HIVES, 0.8]], CODE), held([[HIVES, 0.6]], VIZ), held([[PYTHON, 0.5]], VIZ)];
  const forth = routes(examples).flat();
  for (const [at, share] of routes(examples.toReversed()).flat().entries())
    expect(share).toBeCloseTo(forth[at] ?? 0, 12);
});
