import { describe, expect, test } from "vitest";
import type { Topic } from "../model/topic.ts";
import type { Classifier, Example } from "./classifier.ts";
import { evaluate } from "./evaluate.ts";

const topics: readonly Topic[] = ["A", "B", "Empty"].map((name, order) => ({
  name,
  order,
  parent: null,
  keywords: [],
}));

function example(title: string, topic: string, url = `https://example.org/${title}`): Example {
  return { topic, input: { title, urls: [url], words: "" } };
}

/** Files by the title's first letter, as sure as the title says behind it: `b.7` is filed under B with .7. */
function byLetter(): Classifier {
  return {
    classify({ title }) {
      const topic = title.slice(0, 1).toUpperCase();
      const confidence = Number(title.slice(1, 3));
      return {
        topic,
        confidence,
        candidates: [
          { topic, confidence },
          { topic: "B", confidence: 0 },
        ],
        reasons: [],
      };
    },
  };
}

describe("an evaluation", () => {
  const examples = [example("a.9", "A"), example("a.8x", "A"), example("a.9y", "B"), example("b.3", "B")];

  test("counts what is right, by topic and among the sure", async () => {
    const result = await evaluate(topics, examples, byLetter, 0.8);
    expect(result).toMatchObject({
      tips: 4,
      heldOut: 1,
      accuracy: 3 / 4,
      top3: 1,
      sure: { at: 0.8, share: 3 / 4, precision: 2 / 3 },
      confusion: [
        [2, 0, 0],
        [1, 1, 0],
        [0, 0, 0],
      ],
    });
    expect(result.topics).toEqual([
      { topic: "A", held: 2, said: 3, right: 2, f1: 4 / 5 },
      { topic: "B", held: 2, said: 1, right: 1, f1: 2 / 3 },
      { topic: "Empty", held: 0, said: 0, right: 0, f1: null },
    ]);
    expect(result.macroF1).toBeCloseTo((4 / 5 + 2 / 3) / 2);
    expect(result.differences).toEqual([{ title: "a.9y", topic: "B", said: "A", confidence: 0.9 }]);
  });

  test("compares what was said with what was right, bin by bin", async () => {
    const { calibration } = await evaluate(topics, examples, byLetter, 0.8);
    expect(calibration).toEqual([
      { from: 0.3, to: 0.4, tips: 1, said: 0.3, right: 1 },
      { from: 0.8, to: 0.9, tips: 1, said: 0.8, right: 1 },
      { from: 0.9, to: 1, tips: 2, said: 0.9, right: 1 },
    ]);
  });

  test("never shows the classifier a page that it files, under any title", async () => {
    const twice = [...examples, example("another title", "A", "https://example.org/b.3")];
    const seen: (readonly Example[])[] = [];
    await evaluate(
      topics,
      twice,
      (_, others) => {
        seen.push(others);
        return byLetter();
      },
      0.8,
    );
    expect(seen.map((others) => others.length)).toEqual([4, 4, 4, 3]);
    expect(seen[3]?.map(({ input }) => input.urls[0])).not.toContain("https://example.org/b.3");
  });

  test("trains 200 times at most, however many tips there are, and files each once", async () => {
    const many = Array.from({ length: 1001 }, (_, n) => example(`a.5 ${n}`, "A"));
    let trainings = 0;
    const result = await evaluate(
      topics,
      many,
      (_, others) => {
        trainings += 1;
        expect(others.length).toBeGreaterThanOrEqual(995);
        return byLetter();
      },
      0.8,
    );
    expect(trainings).toBeLessThanOrEqual(200);
    expect(result).toMatchObject({ tips: 1001, heldOut: 6 });
  });

  test("of nothing has no figures", async () => {
    expect(await evaluate(topics, [example("a.9", "Gone")], byLetter, 0.8)).toMatchObject({
      tips: 0,
      accuracy: null,
      macroF1: null,
      top3: null,
      sure: { share: null, precision: null },
      calibration: [],
    });
  });
});
