import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://coursera.org/learn/machine-learning", "https://www.coursera.org/learn/machine-learning"],
  [
    "https://coursera.org/learn/machine-learning",
    "https://www.coursera.org/learn/machine-learning?specialization=deep-learning&utm_source=gg",
  ],
  [
    "https://coursera.org/learn/machine-learning/lecture/abc",
    "https://www.coursera.org/learn/machine-learning/lecture/abc",
  ],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["coursera", key, key]);
});
