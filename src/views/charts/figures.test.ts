import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { siteInputOf, siteTip } from "../../../test/site/tips.ts";
import { arrangeSite } from "../site.ts";
import { figuresOf, growth } from "./figures.ts";

/** A tip shared at these times, the first of them its own. */
function tipAt(...times: readonly string[]) {
  const url = `https://${times.join("-").replaceAll(/[^\d-]/g, "")}.example/`;
  const made = siteTip({ title: url, url, times: times.length });
  const shares = made.shares.map((share, at) => ({ ...share, ts: `${Date.parse(times[at] ?? "") / 1000}.000100` }));
  return { ...made, shares, firstSharedAt: times[0] ?? null };
}

function figures(...tips: readonly ReturnType<typeof tipAt>[]) {
  return figuresOf(arrangeSite(siteInputOf(tips)));
}

describe("stretches of time", () => {
  test("a young archive is told by weeks, none left out", () => {
    const { unit, stretches, all } = figures(tipAt("2021-08-31T15:00:00Z"), tipAt("2021-09-20T03:00:00Z"));
    expect(unit).toBe("week");
    expect(stretches).toEqual(["2021-08-30", "2021-09-06", "2021-09-13", "2021-09-20"]);
    expect(all).toEqual([1, 0, 0, 1]);
  });

  test("one of more than half a year by months, a long one by years", () => {
    const months = figures(tipAt("2020-11-02T03:00:00Z"), tipAt("2021-06-20T03:00:00Z"));
    expect(months.stretches).toEqual(
      [11, 12, 1, 2, 3, 4, 5, 6].map((month) => `${month > 6 ? 2020 : 2021}-${String(month).padStart(2, "0")}`),
    );
    const years = figures(tipAt("2009-11-02T03:00:00Z"), tipAt("2021-06-20T03:00:00Z"));
    expect([years.unit, years.stretches.length, years.stretches[0]]).toEqual(["year", 13, "2009"]);
  });

  test("none where no tip has a time", () => {
    const { stretches, recommendations } = figures({ ...tipAt(), shares: [], firstSharedAt: null });
    expect([stretches, recommendations]).toEqual([[], 0]);
  });
});

test("days and hours are those on the clock of the place", () => {
  const { week, days } = figures(tipAt("2021-09-06T15:30:00Z", "2021-09-07T16:30:00Z"));
  expect(week[1]?.[0]).toBe(1);
  expect(week[2]?.[1]).toBe(1);
  expect([...days]).toEqual([
    ["2021-09-07", 1],
    ["2021-09-08", 1],
  ]);
});

test("no tip and no recommendation is lost or counted twice, whatever the times", () => {
  const time = fc.date({ min: new Date("1971-01-01"), max: new Date("2199-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.array(time, { minLength: 1, maxLength: 3 }), { selector: String, maxLength: 12 }),
      (all) => {
        const tips = all.map((times) => tipAt(...times.map((one) => one.toISOString())));
        const unique = [...new Map(tips.map((tip) => [tip.id, tip])).values()];
        const { all: counts, topics, week, days, recommendations } = figures(...unique);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(counts)).toBe(unique.length);
        expect(sum(topics.flatMap(({ counts }) => counts))).toBe(unique.length);
        expect(sum(week.flat())).toBe(recommendations);
        expect(sum([...days.values()])).toBe(recommendations);
      },
    ),
    { numRuns: 60 },
  );
});

test("growth adds up", () => {
  expect(growth([1, 0, 2])).toEqual([1, 1, 3]);
});
