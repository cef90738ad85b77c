import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Classification } from "./classifier.ts";
import { weighOpinion } from "./weigh-opinion.ts";

const TOPICS = 13;
const opinion = (topic: string, confidence = 1) => ({ model: "llm:test", topic, confidence });

function classified(...confidences: readonly number[]): Classification {
  const candidates = confidences.map((confidence, place) => ({ topic: "ABCDE"[place] ?? "", confidence }));
  const [best] = candidates;
  return { topic: best?.topic ?? null, confidence: best?.confidence ?? 0, candidates, reasons: ["a word"] };
}

describe("an opinion", () => {
  test("of the same mind makes surer, and says so", () => {
    const { topic, confidence, reasons } = weighOpinion(classified(0.6, 0.2, 0.1), opinion("A"), TOPICS);
    expect(topic).toBe("A");
    expect(confidence).toBeGreaterThan(0.8);
    expect(reasons).toEqual(["a word", "the model llm:test says A"]);
  });

  test("of another mind makes unsure: neither is published without a curator", () => {
    const { confidence, candidates } = weighOpinion(classified(0.9, 0.05, 0.02), opinion("B"), TOPICS);
    expect(confidence).toBeLessThan(0.8);
    expect(candidates[1]?.confidence).toBeGreaterThan(0.3);
  });

  test("decides nothing alone, however sure it is: the inbox shows it as a guess", () => {
    const unsure = classified(0.3, 0.2, 0.15, 0.1, 0.05);
    const { topic, confidence } = weighOpinion(unsure, opinion("Z", 1), TOPICS);
    expect(confidence).toBeLessThan(0.8);
    expect(["A", "Z"]).toContain(topic);
  });

  test.each([0, 0.05, Number.MIN_VALUE])("that is sure of %d counts for nothing", (confidence) => {
    expect(weighOpinion(classified(0.6, 0.2), opinion("B", confidence), TOPICS)).toEqual(classified(0.6, 0.2));
  });

  test("where there are no topics, or one, changes nothing", () => {
    expect(weighOpinion(classified(), opinion("A"), 0)).toEqual(classified());
    expect(weighOpinion(classified(1), opinion("A"), 1)).toEqual(classified(1));
  });
});

test("confidences stay probabilities, best first, as many as before, and the topic leads", () => {
  const parts = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(
      parts,
      fc.constantFrom("A", "B", "E", "Z"),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, topic, sure) => {
        const sum = list.reduce((total, one) => total + one, 0) * 1.1;
        const before = classified(...list.map((one) => one / sum).sort((a, b) => b - a));
        const after = weighOpinion(before, opinion(topic, sure), TOPICS);
        const confidences = after.candidates.map(({ confidence }) => confidence);
        expect(after.candidates).toHaveLength(before.candidates.length);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        expect(confidences.reduce((total, one) => total + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(after.candidates[0]).toEqual({ topic: after.topic, confidence: after.confidence });
      },
    ),
  );
});
