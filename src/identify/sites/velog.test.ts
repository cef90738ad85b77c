import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://velog.io/@a/%EA%B0%80", "https://velog.io/@a/가"],
  ["https://velog.io/@a/%EA%B0%80", "https://velog.io/@a/%EA%B0%80?from=1"],
  ["https://velog.io/@a/%EA%B0%80", "https://velog.io/%40a/%E1%84%80%E1%85%A1"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["velog", key, key]);
});
