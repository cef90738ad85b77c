import { describe, expect, test } from "vitest";
import { datesIn, timeOf } from "./dates.ts";

describe("the clock on the wall", () => {
  test.each([
    ["ko", null, { date: "2021-09-07", weekday: 1, hour: 0 }],
    ["en", null, { date: "2021-09-06", weekday: 0, hour: 15 }],
    ["en", "America/New_York", { date: "2021-09-06", weekday: 0, hour: 11 }],
    ["ko", "Asia/Kathmandu", { date: "2021-09-06", weekday: 0, hour: 20 }],
  ] as const)("%s, %s", (language, zone, expected) => {
    expect(datesIn(language, zone).moment("2021-09-06T15:00:00.000Z")).toEqual(expected);
  });

  test("a month is the month there", () => {
    expect(datesIn("ko").month("2021-08-31T15:00:00Z")).toBe("2021-09");
    expect(datesIn("ko", "UTC").month("2021-08-31T15:00:00Z")).toBe("2021-08");
  });
});

test("weekdays begin on Monday, in the language's own words", () => {
  expect(Array.from({ length: 7 }, (_, day) => datesIn("ko").weekday(day)).join("")).toBe("월화수목금토일");
  expect(datesIn("en").weekday(6)).toBe("Sun");
});

test.each(["", "abc", "-1", "1e12", "NaN"])("%j is no time", (ts) => {
  expect(timeOf(ts)).toBeNull();
});
