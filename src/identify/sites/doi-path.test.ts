import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  "https://publisher.example.org/doi/10.1234/Tips.2021.5",
  "https://www.publisher.example.org/doi/abs/10.1234/tips.2021.5",
  "https://publisher.example.org/doi/pdf/10.1234/tips.2021.5?download=true",
])("%s is the article", (url) => {
  expect(trace(url)).toEqual(["doi-path", "doi:10.1234/tips.2021.5", "doi:10.1234/tips.2021.5"]);
});

test("a supplement is a page of its own", () => {
  expect(trace("https://publisher.example.org/doi/suppl/10.1234/tips.2021.5")[0]).toBe("page");
});
