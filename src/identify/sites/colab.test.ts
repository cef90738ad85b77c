import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  [
    "https://colab.research.google.com/drive/1AbC",
    "https://colab.research.google.com/drive/1AbC?usp=sharing#scrollTo=x1",
  ],
  ["https://colab.research.google.com/drive/1AbC", "https://colab.research.google.com/drive/1AbC?authuser=1"],
  [
    "https://colab.research.google.com/github/a/B/blob/main/c.ipynb",
    "https://colab.research.google.com/github/a/B/blob/main/c.ipynb",
  ],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["colab", key, key]);
});
