import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://en.wikipedia.org/wiki/Dryas_iulia", "https://en.m.wikipedia.org/wiki/Dryas_iulia"],
  ["https://en.wikipedia.org/wiki/Dryas_iulia", "https://en.wikipedia.org/wiki/Dryas%20iulia#Range"],
  ["https://en.wikipedia.org/wiki/Dryas_iulia", "https://en.wikipedia.org/w/index.php?title=Dryas_iulia"],
  ["https://en.wikipedia.org/wiki/Dryas_iulia", "https://en.wikipedia.org/wiki/dryas_iulia?wprov=sfla1"],
  [
    "https://en.wikipedia.org/wiki/Monad_(category_theory)",
    "https://en.wikipedia.org/wiki/Monad_%28category_theory%29",
  ],
  ["https://ko.wikipedia.org/wiki/%EA%B0%80", "https://ko.m.wikipedia.org/wiki/가"],
  ["https://en.wikipedia.org/wiki/A?oldid=5", "https://en.wikipedia.org/w/index.php?title=A&oldid=5"],
  ["https://en.wikipedia.org/wiki/C++", "https://en.wikipedia.org/wiki/C%2B%2B"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["wikipedia", key, key]);
});
