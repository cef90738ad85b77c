import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["gist:b1caa4c3a185629299ec234d2314e190", "https://gist.github.com/tkrotoff/b1caa4c3a185629299ec234d2314e190"],
  ["gist:b1caa4c3a185629299ec234d2314e190", "https://gist.github.com/b1caa4c3a185629299ec234d2314e190#file-a-md"],
  ["gist:b1caa4c3a185629299ec234d2314e190", "https://gist.github.com/b1caa4c3a185629299ec234d2314e190.js"],
  ["gist:1234567", "https://gist.github.com/1234567"],
  ["gist:1234567", "https://gist.github.com/someone/1234567"],
  ["gist:1234567/b1caa4c", "https://gist.github.com/someone/1234567/b1caa4c"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["gist", key, key]);
});
