import { expect, test } from "vitest";
import { retryAfter } from "./retry-after.ts";

const NOW = new Date("2026-01-01T00:00:00Z");

test.each([
  [undefined, null],
  ["", null],
  ["soon", null],
  ["0", 0],
  [" 3 ", 3000],
  ["99999999999999999999", 30_000],
  ["Thu, 01 Jan 2026 00:00:05 GMT", 5000],
  ["Fri, 02 Jan 2026 00:00:00 GMT", 30_000],
  ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
])("%j is %j milliseconds", (header, ms) => {
  expect(retryAfter(header, 30, NOW)).toBe(ms);
});
