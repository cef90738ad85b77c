import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Check, type CheckStretch, joinStretch, stretchOf } from "./check.ts";

function check(at: string, fields: Partial<Check> = {}): Check {
  const nothing = { failure: null, why: "", movedTo: null, content: null };
  return { key: "k", url: "https://x/", at, result: "alive", status: 200, ...nothing, ...fields };
}

function seen(...checks: readonly Check[]): readonly CheckStretch[] {
  return checks.reduce<readonly CheckStretch[]>((all, each) => joinStretch(all, stretchOf(each)), []);
}

describe("joining observations", () => {
  test("equal ones in a row are one, with the days on which they were made", () => {
    const stretches = seen(
      check("2026-01-01T08:00:00.000Z"),
      check("2026-01-01T20:00:00.000Z"),
      check("2026-01-15T08:00:00.000Z"),
    );
    expect(stretches).toMatchObject([
      { since: "2026-01-01T08:00:00.000Z", at: "2026-01-15T08:00:00.000Z", days: 2, result: "alive" },
    ]);
  });

  test.each<[string, Partial<Check>]>([
    ["result", { result: "dead", status: 404 }],
    ["status", { status: 206 }],
    ["new address", { movedTo: "https://y/" }],
    ["reason of failure", { result: "dead", status: null, failure: "dns" }],
  ])("another %s begins another stretch", (_, fields) => {
    expect(seen(check("2026-01-01"), check("2026-01-02", fields), check("2026-01-03"))).toHaveLength(3);
  });

  test("headers alone say nothing against what the page said, nor for it", () => {
    const [stretch, ...others] = seen(
      check("2026-01-01", { content: "aaaa" }),
      check("2026-01-02"),
      check("2026-01-03", { content: "aaaa" }),
      check("2026-01-04"),
    );
    expect(others).toEqual([]);
    expect(stretch).toMatchObject({ content: "aaaa", readAt: "2026-01-03" });
    expect(seen(check("2026-01-01", { content: "aaaa" }), check("2026-01-02", { content: "bbbb" }))).toHaveLength(2);
  });

  const result = fc.constantFrom<Check["result"]>("alive", "dead", "unknown");
  const history = fc
    .array(fc.record({ day: fc.integer({ min: 0, max: 60 }), result }), { minLength: 1, maxLength: 20 })
    .map((all) => [...new Map(all.map((one) => [one.day, one])).values()].sort((a, b) => a.day - b.day))
    .map((all) => all.map(({ day, result }) => check(new Date(Date.UTC(2026, 0, 1 + day)).toISOString(), { result })));

  test("putting the same observations, or the same stretches, again changes nothing", () => {
    fc.assert(
      fc.property(history, (checks) => {
        const once = seen(...checks);
        expect(checks.reduce((all, each) => joinStretch(all, stretchOf(each)), once)).toEqual(once);
        expect(once.reduce<readonly CheckStretch[]>((all, each) => joinStretch(all, each), once)).toEqual(once);
        expect(once.reduce<readonly CheckStretch[]>((all, each) => joinStretch(all, each), [])).toEqual(once);
      }),
    );
  });

  test("days and times are those of all observations, and no two neighbours say the same", () => {
    fc.assert(
      fc.property(history, (checks) => {
        const stretches = seen(...checks);
        expect(stretches.reduce((sum, { days }) => sum + days, 0)).toBe(checks.length);
        expect(stretches.at(-1)?.at).toBe(checks.at(-1)?.at);
        stretches.slice(1).forEach((stretch, before) => {
          expect(stretch.result).not.toBe(stretches[before]?.result);
        });
      }),
    );
  });
});
