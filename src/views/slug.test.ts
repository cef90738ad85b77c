import fc from "fast-check";
import { expect, test } from "vitest";
import { slugs } from "./slug.ts";

test.each([
  ["AI Math", "ai-math"],
  ["시각화", "시각화"],
  ["  Papers: 읽기 ", "papers-읽기"],
  ["../../etc/passwd", "etc-passwd"],
])("%s is %s in an address", (name, slug) => {
  expect(slugs([name]).get(name)).toBe(slug);
});

test("of names that come out alike the first keeps the plain one", () => {
  const found = slugs(["C", "C++", "c#"]);
  expect(found.get("C")).toBe("c");
  expect(new Set(found.values()).size).toBe(3);
});

test("every name has a slug of its own that stays in its folder and fits a file system", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 300 }), { maxLength: 20 }), (names) => {
      const found = [...slugs(names).values()];
      expect(new Set(found).size).toBe(names.length);
      for (const slug of found) {
        expect(slug).toMatch(/^[\p{L}\p{N}]/u);
        expect(slug).not.toMatch(/[/\\.]/);
        expect(Buffer.byteLength(slug)).toBeLessThan(250);
      }
    }),
  );
});
