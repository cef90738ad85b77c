import { expect, test } from "vitest";
import { linkedMessage } from "./slack-permalink.ts";

test.each([
  ["https://team.slack.com/archives/C012AB3CD/p1627906148010676", "C012AB3CD", "1627906148.010676", null],
  [
    "https://team.slack.com/archives/C012AB3CD/p1627906148010676?thread_ts=1627900000.000100&cid=C012AB3CD",
    "C012AB3CD",
    "1627906148.010676",
    "1627900000.000100",
  ],
  ["https://team.enterprise.slack.com/archives/C1A/p1627906148010676/", "C1A", "1627906148.010676", null],
  ["https://app.slack.com/client/T1/C1A/thread/C1A-1627900000.000100", "C1A", "1627900000.000100", null],
  ["https://team.slack.com/archives/C1A/p1627906148010676?thread_ts=%3Cscript%3E", "C1A", "1627906148.010676", null],
])("%s opens a message", (url, channel, ts, threadTs) => {
  expect(linkedMessage(url)).toEqual({ channel, ts, threadTs });
});

test.each([
  "https://team.slack.com/archives/C012AB3CD",
  "https://team.slack.com/archives/../../C1/p1627906148010676",
  "https://team.slack.com.evil.example/archives/C1A/p1627906148010676",
  "https://app.slack.com/client/T1/C1A/thread/C2B-1627900000.000100",
  "javascript:alert(1)",
  "https://example.com/https://team.slack.com/archives/C1A/p1627906148010676",
])("%s opens none", (url) => {
  expect(linkedMessage(url)).toBeNull();
});
