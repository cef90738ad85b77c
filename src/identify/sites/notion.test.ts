import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  [
    "notion:0123456789abcdef0123456789abcdef",
    "https://www.notion.so/team/Reading-list-0123456789abcdef0123456789abcdef?pvs=4",
  ],
  ["notion:0123456789abcdef0123456789abcdef", "https://team.notion.site/Reading-0123456789abcdef0123456789abcdef"],
  ["notion:0123456789abcdef0123456789abcdef", "https://www.notion.so/01234567-89ab-cdef-0123-456789abcdef"],
  [
    "notion:0123456789abcdef0123456789abcdef",
    "https://www.notion.so/team/ffffffffffffffffffffffffffffffff?p=0123456789abcdef0123456789abcdef",
  ],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["notion", key, key]);
});
