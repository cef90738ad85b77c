import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["hn:26540953", "https://news.ycombinator.com/item?id=26540953"],
  ["hn:26540953", "http://news.ycombinator.com/item?id=26540953#26541000"],
  ["hn:26540953?p=2", "https://news.ycombinator.com/item?id=26540953&p=2"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["hacker-news", key, key]);
});
