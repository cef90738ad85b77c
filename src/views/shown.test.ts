import { expect, test } from "vitest";
import { hostOf, shortened, shown, webAddress } from "./shown.ts";

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "//host.example/",
  "https://",
  "mailto:a@b.example",
  "file:///etc",
])("%s opens nothing", (url) => {
  expect(webAddress(url)).toBeNull();
  expect(hostOf(url)).toBeNull();
});

test("an address that only looks like another host's opens nothing", () => {
  expect(webAddress("https://github.com@evil.example/")).toBeNull();
});

test("quotes in an address are encoded", () => {
  expect(webAddress('https://a.example/"onclick="x')).toBe("https://a.example/%22onclick=%22x");
});

test("marks that turn the writing, and controls, are left out", () => {
  expect(shown("a\u202egnp.exe\u0000\ud800")).toBe("agnp.exe\ufffd");
});

test("a shortened text is cut between characters", () => {
  expect(shortened("👩‍💻".repeat(3), 4)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  expect(shortened("a  b\nc", 10)).toBe("a b c");
});
