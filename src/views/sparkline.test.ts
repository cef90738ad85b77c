import { expect, test } from "vitest";
import { siteInputOf, siteTip } from "../../test/site/tips.ts";
import { placeOf } from "./place.ts";
import { arrangeSite } from "./site.ts";
import { Sparkline } from "./sparkline.tsx";

/** The sparkline of a topic with tips on these days after the 1st of September 2021. */
function drawn(...days: readonly number[]): string {
  const tips = days.map((day, at) => siteTip({ title: `${at}`, url: `https://page${at}.example/`, day }));
  const site = arrangeSite(siteInputOf(tips));
  const [collection] = site.collections.topics;
  if (collection === undefined) throw new Error("no topic");
  return String(Sparkline({ at: placeOf(site, collection.path), collection }) ?? "");
}

test("has a bar for each month with tips, as high as they are many, and room for the others", () => {
  const svg = drawn(1, 2, 40, 120, 121, 122, 123);
  expect(svg).toContain('viewBox="0 0 24 24"');
  expect(svg).toContain('d="M0 24h4v-16h-4zM5 24h4v-8h-4zM15 24h4v-24h-4zM20 24h4v-8h-4z"');
  expect(svg).toContain("가장 많을 때: 2021년 12월");
});

test.each([
  ["few tips", [1, 40, 120]],
  ["few months", [1, 2, 3, 4, 5, 40]],
])("is left out for %s", (_why, days) => {
  expect(drawn(...days)).toBe("");
});
