import { expect, test } from "vitest";
import { page } from "../../test/page.ts";
import type { Page } from "../model/page.ts";
import type { Share, TitleSource } from "../model/share.ts";
import { pageTitle } from "./page-title.ts";

const share = (titleFrom: TitleSource, title: string, key = "a") => ({ key, title, titleFrom }) as Share;
const pages = (...list: readonly Page[]) => new Map(list.map((one) => [one.key, one]));
const exact = page({ key: "a", source: "arxiv", title: "Counting Boats" });
const plain = page({ key: "a", title: "Counting Boats" });

test.each<[string, Share, Page, string | null]>([
  ["an address gives way", share("address", "a.example"), plain, "Counting Boats"],
  ["a label stays", share("label", "The boat paper"), exact, null],
  ["people's words stay", share("words", "Boats, finally counted"), exact, null],
  ["a preview gives way to a source that knows the site", share("unfurl", "[1] Boats"), exact, "Counting Boats"],
  ["a preview loses what surrounds the title", share("unfurl", "Counting Boats | Boat Blog"), plain, "Counting Boats"],
  ["another preview stays: it has seen the page too", share("unfurl", "Boats, and how to count them"), plain, null],
  ["a page without a title changes nothing", share("address", "a.example"), page({ key: "a", title: null }), null],
  ["another page's title is none", share("address", "a.example"), page({ key: "b" }), null],
])("%s", (_, best, one, title) => {
  expect(pageTitle(best, "a", pages(one))).toBe(title);
});

test("of a tip with several links the first one's page names it", () => {
  const both = pages(page({ key: "a", title: "First" }), page({ key: "b", title: "Second" }));
  expect(pageTitle(share("address", "b.example", "b"), "a", both)).toBe("First");
});
