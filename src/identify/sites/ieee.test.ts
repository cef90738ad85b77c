import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  "https://ieeexplore.ieee.org/document/7780459",
  "https://ieeexplore.ieee.org/document/7780459/",
  "https://ieeexplore.ieee.org/abstract/document/7780459",
  "https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=7780459",
  "http://ieeexplore.ieee.org/xpl/articleDetails.jsp?arnumber=07780459",
])("%s is the paper's page", (url) => {
  expect(trace(url)).toEqual(["ieee", "ieee:7780459", "ieee:7780459"]);
});

test.each([
  "https://ieeexplore.ieee.org/document/7780459/references",
  "https://ieeexplore.ieee.org/xpl/conhome/7776647/proceeding",
])("%s is another page", (url) => {
  expect(trace(url)[0]).toBe("page");
});
