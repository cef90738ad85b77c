import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  [
    "medium:a59cda4c0e53",
    "https://medium.com/@cscalfani/goodbye-object-oriented-programming-a59cda4c0e53?source=friends_link&sk=2314f76f",
  ],
  ["medium:a59cda4c0e53", "https://cscalfani.medium.com/goodbye-object-oriented-programming-a59cda4c0e53"],
  ["medium:a59cda4c0e53", "https://medium.com/p/a59cda4c0e53"],
  ["medium:a59cda4c0e53", "https://towardsdatascience.com/goodbye-a59cda4c0e53"],
  ["medium:a59cda4c0e53", "https://freedium.cfd/a59cda4c0e53"],
  ["medium:a59cda4c0e53", "https://readmedium.com/en/https:/medium.com/@cscalfani/goodbye-a59cda4c0e53"],
  ["medium:a59cda4c0e53", "https://scribe.rip/@cscalfani/goodbye-a59cda4c0e53"],
  ["medium:a59cda4c0e53", "https://freedium.cfd/https://medium.com/@cscalfani/goodbye-a59cda4c0e53"],
  ["medium:a59cda4c0e53", "https://medium.com/%40cscalfani/%EC%95%88%EB%85%95-a59cda4c0e53"],
  ["https://link.medium.com/AbCdEf123", "https://link.medium.com/AbCdEf123"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["medium", key, key]);
});
