import fc from "fast-check";
import { expect, test } from "vitest";
import { isLike, likeness } from "../../model/content-fingerprint.ts";
import { fingerprint } from "./fingerprint.ts";

/** Words that mean nothing; the same number, the same words. */
function words(seed: number, count = 400): string[] {
  return Array.from({ length: count }, (_, at) => `w${((seed * 7919 + at * at * 31 + at) % 99_991).toString(36)}`);
}

test("a page is like itself, whatever the case, the marks, the numbers in it", () => {
  const text = words(1).join(" ");
  const dated = `${text.toUpperCase().replaceAll(" ", ", ")} 2026 17 42`;
  expect(likeness(fingerprint(text), fingerprint(dated))).toBe(1);
});

test("the more is changed, the less two pages are alike", () => {
  const [original, other] = [words(1), words(2)];
  const mixed = (part: number) => original.map((word, at) => (at < original.length * part ? (other[at] ?? "") : word));
  const alike = [0, 0.2, 0.5, 1].map((part) =>
    likeness(fingerprint(original.join(" ")), fingerprint(mixed(part).join(" "))),
  );
  expect(alike[0]).toBe(1);
  expect(alike[1]).toBeGreaterThan(0.45);
  expect(alike[2]).toBeLessThan(alike[1] ?? 0);
  expect(alike[3]).toBeLessThan(0.1);
});

test("Korean pages are told apart", () => {
  const korean = (seed: number) =>
    words(seed, 80).map((_, at) => `${String.fromCharCode(0xac00 + ((seed * 997 + at * 131) % 11_172))}는`);
  expect(isLike(fingerprint(korean(1).join(" ")), fingerprint(korean(1).join(" ")))).toBe(true);
  expect(isLike(fingerprint(korean(1).join(" ")), fingerprint(korean(2).join(" ")))).toBe(false);
});

test("what says too little has none, and is like nothing that says more", () => {
  expect(fingerprint("not found")).toBe("");
  expect(isLike("", fingerprint(words(1).join(" ")))).toBe(false);
});

test("any text has one of the same length, or none", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      expect([0, 128]).toContain(fingerprint(text).length);
    }),
  );
  for (const count of [14, 20, 50, 5000]) expect(fingerprint(words(3, count).join(" "))).toHaveLength(128);
});
