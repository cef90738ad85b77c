import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  [
    "linkedin:activity/7123456789012345678",
    "https://www.linkedin.com/posts/ann_data-tips-activity-7123456789012345678-AbCd?utm_source=share",
  ],
  [
    "linkedin:activity/7123456789012345678",
    "https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678/",
  ],
  [
    "linkedin:activity/7123456789012345678",
    "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7123456789012345678",
  ],
  ["https://linkedin.com/in/ann", "https://kr.linkedin.com/in/ann?originalSubdomain=kr"],
  ["https://linkedin.com/in/ann", "https://www.linkedin.com/in/ann/"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["linkedin", key, key]);
});
