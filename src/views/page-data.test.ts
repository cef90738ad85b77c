import { expect, test } from "vitest";
import { page } from "../../test/page.ts";
import { HOSTILE, siteInputOf, siteTip } from "../../test/site/tips.ts";
import type { Page } from "../model/page.ts";
import { placeOf } from "./place.ts";
import { arrangeSite } from "./site.ts";
import { tipPage } from "./tip.tsx";

const URL = "https://boats.example/1";

function drawn(one: Page | null, language: "ko" | "en" = "en"): string {
  const tip = siteTip({ title: "Boats", url: URL });
  const site = arrangeSite(siteInputOf([tip], { language, pageOf: (key) => (key === URL ? one : null) }));
  return tipPage(placeOf(site, `tips/${tip.id}.html`), site.tips[0] ?? tip, []);
}

const WHOLE = page({
  key: URL,
  description: "How boats are counted.",
  authors: ["Ada Muster", "Ben Beispiel"],
  venue: "Journal of Boats",
  published: "2021-03",
  minutes: 7,
  kind: "paper",
  language: "en",
  picture: "https://elsewhere.example/boat.png",
});

test("says what the page is, who wrote it, where, when, and how long it takes", () => {
  const html = drawn(WHOLE);
  for (const said of ["Paper", "Ada Muster, Ben Beispiel", "Journal of Boats", "March 2021", "7 min read"])
    expect(html).toContain(said);
  expect(html).toContain('<p lang="en">How boats are counted.</p>');
  expect(drawn(WHOLE, "ko")).toContain("2021년 3월");
});

test("no reader's browser asks another host for the picture", () => {
  expect(drawn(WHOLE)).not.toContain("elsewhere.example");
});

test("a page that has not been read, or says nothing, takes no place", () => {
  expect(drawn(null)).not.toContain("page-data");
  expect(drawn(page({ key: URL }))).not.toContain("page-data");
});

test("a description that only says the title again is left out, many authors are cut short", () => {
  const html = drawn({ ...WHOLE, description: "Boats", authors: Array.from({ length: 9 }, (_, n) => `Person ${n}`) });
  expect(html).not.toContain("<p lang");
  expect(html).toContain("Person 5 and others");
  expect(html).not.toContain("Person 6");
});

test("a hostile page draws nothing but words", () => {
  const html = drawn({ ...WHOLE, description: HOSTILE, authors: [HOSTILE], venue: HOSTILE, language: '"><script>' });
  expect(html).not.toMatch(/<script>alert|<img src=x|\u202e/);
});
