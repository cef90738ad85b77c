import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, padEnd, padStart, truncate } from "./display-width.ts";

test.each([
  ["", 0],
  ["tips", 4],
  ["é", 1],
  ["e\u0301", 1],
  ["슬랙 팁", 7],
  ["ㅋㅋ", 4],
  ["\u1112\u1161\u11ab", 2], // decomposed Hangul, as macOS names files
  ["日本", 4],
  ["Ａ", 2],
  ["👍", 2],
  ["👩‍💻", 2],
  ["❤️", 2],
  ["a\u200bb", 2],
])("%j takes %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("padding counts columns, not characters", () => {
  expect(padEnd("팁", 4)).toBe("팁  ");
  expect(padStart("팁", 4)).toBe("  팁");
  expect(padEnd("긴 글", 2)).toBe("긴 글");
});

test("truncating never cuts a wide character in half", () => {
  expect(truncate("슬랙 팁 아카이빙", 8)).toBe("슬랙 팁…");
  expect(truncate("슬랙", 4)).toBe("슬랙");
});

test("what is truncated fits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});
