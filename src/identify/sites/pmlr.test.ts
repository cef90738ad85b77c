import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["pmlr:v97/tan19a", "http://proceedings.mlr.press/v97/tan19a.html"],
  ["pmlr:v97/tan19a", "https://proceedings.mlr.press/v97/tan19a/tan19a.pdf"],
  ["pmlr:v97/tan19a", "https://proceedings.mlr.press/v97/tan19a"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["pmlr", key, key]);
});
