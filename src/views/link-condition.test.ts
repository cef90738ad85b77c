import { expect, test } from "vitest";
import { NO_SITE, siteTip } from "../../test/site/tips.ts";
import type { LinkHealth } from "../model/link-health.ts";
import { datesIn } from "./dates.ts";
import { LinkCondition } from "./link-condition.tsx";
import { LinkHealthChart } from "./link-health-chart.tsx";
import type { Place } from "./place.ts";
import { wordsIn } from "./words/words.ts";

const HEALTH: LinkHealth = {
  key: "k",
  state: "alive",
  result: "alive",
  why: "",
  since: "2026-01-01T00:00:00.000Z",
  checkedAt: "2026-01-15T00:00:00.000Z",
  movedTo: null,
  drifted: false,
  copy: null,
};

function shown(fields: Partial<LinkHealth>, language: "ko" | "en" = "en"): string {
  const site = {
    words: wordsIn(language),
    dates: datesIn(language),
    tips: [siteTip({ title: "a", url: "https://a/" })],
  };
  const at = { site: { ...site, config: NO_SITE } } as unknown as Place;
  return String(LinkCondition({ at, health: { ...HEALTH, ...fields } }) ?? "");
}

test.each<[string, Partial<LinkHealth>, string]>([
  ["a dead one", { state: "dead" }, "This page is gone"],
  ["a failing one", { state: "failing" }, "Not found lately"],
  ["a moved one", { state: "moved", movedTo: "https://new.example/a" }, "Moved to new.example"],
  ["one for members", { state: "closed" }, "For members only"],
  ["one that says something else", { drifted: true }, "Says something else by now"],
])("a link's condition is told in words, with the day: %s", (_, fields, words) => {
  expect(shown(fields)).toContain(words);
  expect(shown(fields)).toContain("15 January 2026");
});

test("nothing is said of a link that is well, or of which nothing is known", () => {
  expect(shown({})).toBe("");
  expect(shown({ state: "unsure" })).toBe("");
});

test("a dead link shows its copy, a living one none", () => {
  const copy = "https://web.archive.org/web/20200102030405/https://a.example/";
  expect(shown({ state: "dead", copy }, "ko")).toContain(`<a href="${copy}" rel="noopener">archive.org 사본 읽기</a>`);
  expect(shown({ state: "closed", copy })).not.toContain(copy);
});

test("an address that opens no page is no link", () => {
  expect(shown({ state: "dead", copy: "javascript:alert(1)" })).not.toContain("javascript:");
  expect(shown({ state: "moved", movedTo: "javascript:alert(1)" })).not.toContain("javascript:");
});

test("links by month are a picture and a table with the same figures", () => {
  const none = { alive: 0, moved: 0, failing: 0, dead: 0, closed: 0, unsure: 0 };
  const months = [
    { month: "2026-01", links: { ...none, alive: 3 } },
    { month: "2026-02", links: { ...none, alive: 2, dead: 1 } },
  ];
  const chart = String(LinkHealthChart({ months, words: wordsIn("en"), dates: datesIn("en") }));
  expect(chart.match(/<rect /g)).toHaveLength(3);
  expect(chart).toContain("<title>February 2026: Dead, 1 link</title>");
  expect(chart).toContain('<th scope="row">February 2026</th><td>2</td><td>1</td>');
  expect(chart).not.toContain("Moved");
  expect(LinkHealthChart({ months: [], words: wordsIn("en"), dates: datesIn("en") })).toBeNull();
});
