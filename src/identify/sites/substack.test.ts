import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test("a post is the same in its newsletter and in the app", () => {
  const key = "https://weekly.substack.com/p/graphs";
  expect(trace("https://open.substack.com/pub/weekly/p/graphs?r=1abc&utm_medium=ios")).toEqual(["substack", key, key]);
  expect(trace("https://weekly.substack.com/p/graphs?r=1abc")[1]).toBe(key);
});

test("the comments are a page of their own", () => {
  expect(trace("https://weekly.substack.com/p/graphs/comments")[1]).toBe(
    "https://weekly.substack.com/p/graphs/comments",
  );
});
