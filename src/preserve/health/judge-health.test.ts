import { describe, expect, test } from "vitest";
import { type Check, joinStretch, stretchOf } from "../../model/check.ts";
import { healthMonths } from "./health-months.ts";
import { judgeHealth } from "./judge-health.ts";
import { howToLook, isDue } from "./next-look.ts";

const DAY = 86_400_000;
const day = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * DAY).toISOString();

type Look = readonly [day: number, result: Check["result"], fields?: Partial<Check>];

function seen(...looks: readonly Look[]) {
  return looks.reduce<ReturnType<typeof joinStretch>>((all, [at, result, fields]) => {
    const nothing = { status: 200, failure: null, why: result, movedTo: null, content: null };
    return joinStretch(all, stretchOf({ key: "k", url: "https://x/", at: day(at), result, ...nothing, ...fields }));
  }, []);
}

const NO_HOST = { status: null, failure: "dns" } as const;
const SILENT = { status: null, failure: "timeout" } as const;

describe("one failure is no death", () => {
  test.each<[string, readonly Look[], string | undefined]>([
    ["never looked at", [], undefined],
    ["alive", [[0, "alive"]], "alive"],
    [
      "not found once",
      [
        [0, "alive"],
        [14, "dead"],
      ],
      "failing",
    ],
    [
      "not found three times in a day",
      [
        [0, "dead"],
        [0.1, "dead"],
        [0.2, "dead"],
      ],
      "failing",
    ],
    [
      "not found on three days",
      [
        [0, "dead"],
        [1, "dead"],
        [2, "dead"],
      ],
      "dead",
    ],
    [
      "gone for good, said on three days",
      [
        [0, "gone"],
        [1, "gone"],
        [2, "gone"],
      ],
      "dead",
    ],
    [
      "of different kinds on three days",
      [
        [0, "dead"],
        [1, "gone"],
        [2, "gone"],
      ],
      "dead",
    ],
    [
      "no host for three days",
      [
        [0, "dead", NO_HOST],
        [1, "dead", NO_HOST],
        [2, "dead", NO_HOST],
      ],
      "failing",
    ],
    [
      "no host for a week",
      [
        [0, "dead", NO_HOST],
        [3, "dead", NO_HOST],
        [7, "dead", NO_HOST],
      ],
      "dead",
    ],
    [
      "silent for a week",
      [
        [0, "dead", SILENT],
        [3, "dead", SILENT],
        [7, "dead", SILENT],
      ],
      "failing",
    ],
    [
      "silent for two weeks",
      [
        [0, "dead", SILENT],
        [7, "dead", SILENT],
        [14, "dead", SILENT],
      ],
      "dead",
    ],
    [
      "a sign of life between",
      [
        [0, "dead"],
        [1, "dead"],
        [2, "alive"],
        [3, "dead"],
      ],
      "failing",
    ],
    [
      "nothing learnt between",
      [
        [0, "dead"],
        [1, "unknown"],
        [2, "dead"],
        [3, "blocked"],
        [4, "dead"],
      ],
      "dead",
    ],
    [
      "risen",
      [
        [0, "dead"],
        [1, "dead"],
        [2, "dead"],
        [30, "alive"],
      ],
      "alive",
    ],
    [
      "only trouble of the server",
      [
        [0, "unknown"],
        [1, "unknown"],
        [9, "unknown"],
      ],
      "unsure",
    ],
    [
      "alive, then trouble of the server",
      [
        [0, "alive"],
        [1, "unknown"],
        [9, "unknown"],
      ],
      "alive",
    ],
    ["programs turned away", [[0, "blocked"]], "closed"],
    ["for members", [[0, "login"]], "closed"],
    ["moved", [[0, "moved", { movedTo: "https://y/" }]], "moved"],
    [
      "pages that never were, for a week",
      [
        [0, "soft-404"],
        [3, "soft-404"],
        [7, "soft-404"],
      ],
      "dead",
    ],
  ])("%s", (_, looks, state) => {
    expect(judgeHealth(seen(...looks))?.state).toBe(state);
  });
});

test("says since when, by what, and when it was last looked at", () => {
  const health = judgeHealth(seen([0, "alive"], [14, "dead"], [15, "gone"], [16, "gone"], [17, "unknown"]));
  expect(health).toMatchObject({ state: "dead", result: "gone", since: day(14), checkedAt: day(17) });
});

test("a page that says something else than at first has drifted", () => {
  const content = (letter: string) => ({ content: letter.repeat(128) });
  const drifts = (...looks: Look[]) => judgeHealth(seen(...looks))?.drifted;
  expect(drifts([0, "alive", content("a")], [28, "alive", content("b")])).toBe(true);
  expect(drifts([0, "alive", content("a")], [28, "alive", content("b")], [56, "alive", content("a")])).toBe(false);
  expect(drifts([0, "alive", content("a")], [28, "alive"])).toBe(false);
});

describe("when to look", () => {
  test.each<[string, readonly Look[], number, boolean]>([
    ["never looked at", [], 0, true],
    ["alive yesterday", [[0, "alive"]], 1, false],
    ["alive two weeks ago", [[0, "alive"]], 14, true],
    ["failing yesterday", [[0, "dead"]], 1, true],
    ["failing an hour ago", [[0, "dead"]], 0.04, false],
    [
      "dead for a week",
      [
        [0, "dead"],
        [1, "dead"],
        [2, "dead"],
      ],
      9,
      false,
    ],
    [
      "dead for a month",
      [
        [0, "dead"],
        [1, "dead"],
        [2, "dead"],
      ],
      32,
      true,
    ],
    ["unsure for two days", [[0, "unknown"]], 2, true],
    [
      "unsure for long",
      [
        [0, "unknown"],
        [2, "unknown"],
        [4, "unknown"],
        [6, "unknown"],
        [8, "unknown"],
      ],
      10,
      false,
    ],
  ])("%s", (_, looks, now, due) => {
    expect(isDue(seen(...looks), new Date(day(now)))).toBe(due);
  });

  test("a page is read at first, after trouble, and now and then", () => {
    const read = { content: "" };
    expect(howToLook([], new Date(day(0)))).toBe("may");
    expect(howToLook(seen([0, "dead"]), new Date(day(1)))).toBe("must");
    expect(howToLook(seen([0, "alive", read]), new Date(day(14)))).toBe("no");
    expect(howToLook(seen([0, "alive", read], [14, "alive"]), new Date(day(28)))).toBe("may");
  });
});

test("links by month, as they were known at its end", () => {
  const links = [
    seen([0, "alive"], [40, "alive"], [80, "alive"]),
    seen([5, "alive"], [33, "dead"], [34, "dead"], [35, "dead"]),
    seen([60, "moved", { movedTo: "https://y/" }]),
  ];
  const months = healthMonths(links, day(85)).map(({ month, links: { alive, dead, moved } }) => [
    month,
    alive,
    dead,
    moved,
  ]);
  expect(months).toEqual([
    ["2026-01", 2, 0, 0],
    ["2026-02", 1, 1, 0],
    ["2026-03", 1, 1, 1],
  ]);
  expect(healthMonths([], day(0))).toEqual([]);
});
