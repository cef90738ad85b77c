import { expect, test } from "vitest";
import { isNoTitle, namesOfHost, withoutSiteName } from "./titles.ts";

test.each([
  ["404 Not Found", true],
  ["404", true],
  ["Error 503: Service Unavailable", true],
  ["Page not found · GitHub Pages", true],
  ["페이지를 찾을 수 없습니다", true],
  ["Just a moment...", true],
  ["Access Denied", true],
  ["Log in to Boats", true],
  ["Sign in · GitLab", true],
  ["로그인 | 배 이야기", true],
  ["Untitled", true],
  ["https://a.example/b", true],
  ["---", true],
  ["500 Lines or Less", false],
  ["404 Media", false],
  ["Login systems compared", false],
  ["Loading data with pandas", false],
  ["배", false],
])("%j is no title: %s", (title, expected) => {
  expect(isNoTitle(title)).toBe(expected);
});

test.each<[string, string, readonly (string | null)[], string]>([
  ["a bar", "Boats | Boat Blog", ["Boat Blog"], "Boats"],
  ["a dash", "Boats - Boat Blog", ["boat blog"], "Boats"],
  ["a long dash", "Boats — 배 이야기", ["배 이야기"], "Boats"],
  ["colons", "작은 배 :: 네이버 블로그", ["네이버 블로그"], "작은 배"],
  ["a colon before Naver", "작은 배 : 네이버 블로그", ["네이버 블로그"], "작은 배"],
  ["at the start", "Boat Blog: » Boats", [null], "Boat Blog: » Boats"],
  ["at the start with a bar", "Boat Blog | Boats", ["Boat Blog"], "Boats"],
  ["several", "Boats | by Ada Muster | Boat Blog | Medium", ["Medium", "Boat Blog", "Ada Muster"], "Boats"],
  ["a part that names nobody", "Boats - a history", ["Boat Blog"], "Boats - a history"],
  ["a hyphen within a word", "Boat-Blog", ["Blog"], "Boat-Blog"],
  ["never all of it", "Boat Blog | Boat Blog", ["Boat Blog"], "Boat Blog"],
  ["the host's name", "Boats - velog", namesOfHost("velog.io"), "Boats"],
])("a site's name goes: %s", (_, title, names, expected) => {
  expect(withoutSiteName(title, names)).toBe(expected);
});
