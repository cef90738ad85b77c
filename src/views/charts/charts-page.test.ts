import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { hostileTip, NO_SITE, siteInputOf, siteTip } from "../../../test/site/tips.ts";
import { placeOf } from "../place.ts";
import { arrangeSite, type SiteInput } from "../site.ts";
import { chartsPage } from "./charts-page.tsx";

const TIPS = [
  siteTip({ title: "하나", url: "https://a.example/", times: 2, day: 1 }),
  siteTip({ title: "둘", url: "https://b.example/", topic: "Git", day: 15 }),
  hostileTip(),
];

function drawn(input: SiteInput) {
  const html = chartsPage(placeOf(arrangeSite(input), "charts.html"));
  return { html, document: parseHTML(html).document };
}

const { html, document } = drawn(siteInputOf(TIPS));

describe("the charts", () => {
  test("each has a drawing for wide and for narrow windows, with a title, a text, and a table beside it", () => {
    const charts = [...document.querySelectorAll(".chart:has(details)")];
    expect(
      charts.map((chart: { querySelector: (path: string) => { id: string } }) => chart.querySelector("h2").id),
    ).toEqual(["months", "growth", "week", "calendar"]);
    for (const chart of charts) {
      expect([...chart.querySelectorAll("svg")].map((svg) => svg.getAttribute("class"))).toEqual(["wide", "narrow"]);
      expect(chart.querySelectorAll("table tbody tr").length).toBeGreaterThan(0);
      for (const svg of chart.querySelectorAll("svg")) {
        for (const id of (svg.getAttribute("aria-labelledby") ?? "").split(" ")) {
          expect(svg.querySelector(`[id="${id}"]`)?.textContent).toMatch(/\S/);
        }
      }
    }
  });

  test("the tables say what the pictures show", () => {
    const row = (chart: string, name: string) => {
      const rows = [...document.querySelectorAll(`[aria-labelledby=${chart}] tbody tr`)];
      return rows.find((one) => one.querySelector("th")?.textContent.startsWith(name));
    };
    const cells = (chart: string, name: string) =>
      [...(row(chart, name)?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent);
    expect(cells("months", "2021년 9월 13일")).toEqual(["1", "0", "1", "0"]);
    expect(cells("calendar", "2021")[8]).toBe("4");
    expect(cells("week", "수").at(-1)).toBe("3");
    expect(cells("channels", "#꿀팁")).toEqual(["", "2"]);
  });

  test("have no style of their own, which the page's policy would refuse, and no id twice", () => {
    expect(document.querySelectorAll("style, [style]").length).toBe(0);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a hostile topic is text in them", () => {
    expect(document.querySelectorAll("script:not([src]):not([type]), img:not([src^=assets])").length).toBe(0);
    expect(document.querySelector(".wide")?.textContent).toContain('"><script');
    expect(html).not.toMatch(/\u202e/);
  });

  test("numbers keep to two places", () => {
    expect(html.match(/<rect[^>]*\d\.\d{3}/)).toBeNull();
  });
});

test("without times there are the rankings, without tips a word", () => {
  const untimed = drawn(siteInputOf(TIPS.map((tip) => ({ ...tip, shares: [], firstSharedAt: null }))));
  expect([...untimed.document.querySelectorAll("h2[id]")].map(({ id }: { id: string }) => id)).toEqual([
    "topics",
    "sites",
    "keys-title",
  ]);
  expect(drawn(siteInputOf([])).html).toContain("아직 팁이 없습니다");
});

test("the clock is the one that the config names, and English speaks English", () => {
  const english = drawn(siteInputOf(TIPS, { language: "en", site: { ...NO_SITE, timeZone: "Europe/Berlin" } }));
  expect(english.html).toContain("Times are those of Europe/Berlin");
  expect(english.document.querySelector("#week-wide-text")?.textContent).toMatch(/^Most: Wed 05:00, 3$/);
});
