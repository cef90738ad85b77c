import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://discourse.example.org/t/56809", "https://discourse.example.org/t/a-post-mortem/56809"],
  ["https://discourse.example.org/t/56809", "https://discourse.example.org/t/a-post-mortem/56809/63?u=ann"],
  ["https://discourse.example.org/t/56809?page=2", "https://discourse.example.org/t/a-post-mortem/56809?page=2"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["discourse", key, key]);
});
