import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["slack:C012AB3CD/1627906148.010676", "https://team.slack.com/archives/C012AB3CD/p1627906148010676"],
  [
    "slack:C012AB3CD/1627906148.010676",
    "https://team.slack.com/archives/C012AB3CD/p1627906148010676?thread_ts=1627900000.000100&cid=C012AB3CD",
  ],
  ["slack:C012AB3CD", "https://team.slack.com/archives/C012AB3CD"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["slack-permalink", key, key]);
});
