import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  "https://www.sciencedirect.com/science/article/pii/S0893608014002135",
  "https://www.sciencedirect.com/science/article/abs/pii/S0893608014002135?via%3Dihub",
  "http://www.sciencedirect.com/science/article/pii/S0893608014002135/pdfft?md5=0&pid=1-s2.0-main.pdf",
])("%s is the article's page", (url) => {
  expect(trace(url)).toEqual(["sciencedirect", "pii:S0893608014002135", "pii:S0893608014002135"]);
});

test("a journal is another page", () => {
  expect(trace("https://www.sciencedirect.com/journal/neural-networks")[0]).toBe("page");
});
