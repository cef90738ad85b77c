import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["openreview:rJlPdcY38B", "https://openreview.net/forum?id=rJlPdcY38B"],
  ["openreview:rJlPdcY38B", "https://openreview.net/pdf?id=rJlPdcY38B"],
  ["openreview:rJlPdcY38B", "https://www.openreview.net/forum?id=rJlPdcY38B&noteId=abc"],
  ["openreview:rJlPdcY38B", "https://openreview.net/attachment?id=rJlPdcY38B&name=pdf"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["openreview", key, key]);
});
