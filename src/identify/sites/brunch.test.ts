import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://brunch.co.kr/@@2xm/87", "https://brunch.co.kr/@@2xm/87"],
  ["https://brunch.co.kr/@@2xm/87", "https://m.brunch.co.kr/@@2xm/87/"],
  ["https://brunch.co.kr/@hee/132", "https://brunch.co.kr/@hee/132"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["brunch", key, key]);
});
