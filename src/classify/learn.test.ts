import { describe, expect, test } from "vitest";
import { learn } from "./learn.ts";
import { readingOf } from "./reading.ts";

const read = (title: string) => readingOf({ title, urls: [], words: "" });
const UNKNOWN: ReadonlySet<string> = new Set();
const [PYTHON, BEES, REST] = [0, 1, 2] as const;

function own(examples: readonly (readonly [title: string, topic: number])[], title: string): Record<number, number> {
  const lesson = learn(
    3,
    examples.map(([text, topic]) => ({ reading: read(text), topic })),
  );
  return Object.fromEntries(lesson(read(title), UNKNOWN).own);
}

const hives = (count: number) =>
  Array.from({ length: count }, (_, at) => [`꿀벌 ${"가나다라마바사아자차"[at]}`, BEES] as const);

describe("a topic's own words", () => {
  test("speak louder the more consistently they recur, up to a bound", () => {
    const loudness = [2, 4, 8].map((count) => own(hives(count), "꿀벌")[BEES] ?? 0);
    expect(loudness).toEqual(loudness.toSorted((a, b) => a - b));
    expect(loudness[0]).toBeGreaterThan(0);
    const everything = Array.from({ length: 400 }, () => ["꿀벌 벌통 여왕벌 밀랍 채밀", BEES] as const);
    expect(own(everything, "꿀벌 벌통 여왕벌 밀랍 채밀")[BEES]).toBeLessThanOrEqual(4.5);
  });

  test.each([
    ["what occurred once", [["꿀벌 이야기", PYTHON] as const]],
    ["what two topics hold equally", [...hives(4), ...hives(4).map(([title]) => [title, REST] as const)]],
    ["what is as frequent elsewhere, in a topic larger than the rest", [...hives(6), ["꿀벌 하나", REST] as const]],
  ])("are not %s", (_, examples) => {
    expect(own(examples, "꿀벌")).toEqual({});
  });

  test("are forgotten with the examples that taught them", () => {
    const start = [["파이썬 기초", PYTHON] as const];
    expect(own([...start, ...hives(5)], "꿀벌")).not.toEqual({});
    expect(own(start, "꿀벌")).toEqual({});
  });
});

test("words that a shipped subject was found by lean less: its route has learnt from the example already", () => {
  const others = Array.from({ length: 6 }, () => ["파이썬 기초", PYTHON] as const);
  const examples = [...hives(6), ...others].map(([title, topic]) => ({ reading: read(title), topic }));
  const known = new Set(["꿀벌"]);
  const lean = (words: ReadonlySet<string>) => learn(3, examples)(read("꿀벌"), words).scores[BEES] ?? 0;
  expect(lean(known)).toBeGreaterThan(0);
  expect(lean(known)).toBeLessThan(lean(UNKNOWN) * 0.6);
});
