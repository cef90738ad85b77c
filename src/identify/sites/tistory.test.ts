import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://tansfil.tistory.com/66", "https://tansfil.tistory.com/m/66"],
  ["https://tansfil.tistory.com/66", "https://tansfil.tistory.com/66?category=1"],
  ["https://tansfil.tistory.com", "https://tansfil.tistory.com/m"],
  ["https://tansfil.tistory.com", "http://tansfil.tistory.com/"],
  ["https://tansfil.tistory.com?category=2", "https://tansfil.tistory.com/?category=2"],
  ["https://tansfil.tistory.com?page=2", "https://tansfil.tistory.com/?page=2"],
  ["https://tansfil.tistory.com/entry/%EA%B0%80", "https://tansfil.tistory.com/m/entry/가"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["tistory", key, key]);
});
