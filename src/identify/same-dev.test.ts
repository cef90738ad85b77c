import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { identify } from "./identify.ts";

// ../shared stands beside the project where it is developed, and is no part of it.
const PAIRS = new URL("../../../shared/truth/same-dev.jsonl", import.meta.url);
const KOREAN = new URL("../../../shared/exports/korean-study.truth.jsonl", import.meta.url);

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

test.skipIf(!existsSync(PAIRS))(
  "tells one page from two in ../shared's pairs (skipped where ../shared is absent)",
  () => {
    const pairs = rows(PAIRS) as readonly Pair[];
    const wrong = pairs.filter(({ a, b, same }) => (identify(a)?.key === identify(b)?.key) !== same);
    expect(pairs.length).toBeGreaterThan(100);
    expect(wrong.filter(({ same }) => !same)).toEqual([]);
    expect(1 - wrong.length / pairs.length).toBeGreaterThanOrEqual(0.97);
  },
);

test.skipIf(!existsSync(KOREAN))(
  "gives the Korean export's repeats the key of their first (skipped where ../shared is absent)",
  () => {
    const shares = rows(KOREAN) as readonly { readonly url: string; readonly same_as?: string }[];
    const firsts = new Map<string, string>();
    for (const { url, same_as } of shares) {
      const key = identify(url)?.key ?? "";
      if (same_as === undefined) continue;
      expect(identify(same_as)?.key).toBe(key);
      expect(firsts.get(key) ?? same_as).toBe(same_as);
      firsts.set(key, same_as);
    }
    expect(firsts.size).toBeGreaterThan(0);
  },
);

function rows(file: URL): readonly unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}
