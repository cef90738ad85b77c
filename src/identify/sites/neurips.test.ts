import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["nips:865", "http://papers.nips.cc/paper/865-a-paper-of-old"],
  ["nips:865", "https://papers.nips.cc/paper/865-a-paper-of-old.pdf"],
  ["nips:865", "https://proceedings.neurips.cc/paper/865-a-paper-of-old.pdf"],
  [
    "nips:2017/3f5ee243547dee91fbd053c1c4a845aa",
    "https://papers.nips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html",
  ],
  [
    "nips:2017/3f5ee243547dee91fbd053c1c4a845aa",
    "https://proceedings.neurips.cc/paper_files/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf",
  ],
  [
    "nips:2022/3f5ee243547dee91fbd053c1c4a845aa",
    "https://proceedings.neurips.cc/paper_files/paper/2022/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract-Conference.html",
  ],
  [
    "nips:2022/3f5ee243547dee91fbd053c1c4a845aa",
    "https://proceedings.neurips.cc/paper_files/paper/2022/file/3f5ee243547dee91fbd053c1c4a845aa-Paper-Conference.pdf",
  ],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["neurips", key, key]);
});
