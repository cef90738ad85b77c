import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["jmlr:v15/srivastava14a", "http://jmlr.org/papers/v15/srivastava14a.html"],
  ["jmlr:v15/srivastava14a", "https://www.jmlr.org/papers/volume15/srivastava14a/srivastava14a.pdf"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["jmlr", key, key]);
});
