import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://nbviewer.org/github/a/b/blob/main/c.ipynb", "https://nbviewer.jupyter.org/github/a/b/blob/main/c.ipynb"],
  ["https://nbviewer.org/github/a/b/blob/main/c.ipynb", "http://nbviewer.ipython.org/github/a/b/blob/main/c.ipynb"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["nbviewer", key, key]);
});
