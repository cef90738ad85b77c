import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://gitlab.com/group/tool", "https://gitlab.com/Group/Tool"],
  ["https://gitlab.com/group/tool", "https://gitlab.com/group/tool.git"],
  ["https://gitlab.com/group/tool", "https://gitlab.com/group/tool/-/tree/master"],
  ["https://gitlab.com/group/tool/issues/4", "https://gitlab.com/group/tool/-/issues/4"],
  ["https://gitlab.com/group/tool/issues/4", "https://gitlab.com/group/tool/issues/4"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["gitlab", key, key]);
});
