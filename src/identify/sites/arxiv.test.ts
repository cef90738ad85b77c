import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["arxiv:2110.02178", "https://arxiv.org/abs/2110.02178"],
  ["arxiv:2110.02178", "http://www.arxiv.org/abs/2110.02178v2?context=cs"],
  ["arxiv:2110.02178", "https://arxiv.org/pdf/2110.02178.pdf#page=3"],
  ["arxiv:2110.02178", "https://arxiv.org/pdf/2110.02178v1"],
  ["arxiv:2110.02178", "https://export.arxiv.org/abs/2110.02178"],
  ["arxiv:2110.02178", "https://ar5iv.labs.arxiv.org/html/2110.02178"],
  ["arxiv:2110.02178", "https://ar5iv.org/abs/2110.02178"],
  ["arxiv:2110.02178", "https://www.alphaxiv.org/overview/2110.02178v2"],
  ["arxiv:2110.02178", "https://www.arxiv-vanity.com/papers/2110.02178/"],
  ["arxiv:2110.02178", "https://arxiv.org/abs/arXiv:2110.02178"],
  ["arxiv:2110.02178", "https://arxiv.org/ftp/arxiv/papers/2110/2110.02178.pdf"],
  ["arxiv:2110.02178", "https://scirate.com/arxiv/2110.02178"],
  ["arxiv:2110.02178", "https://arxiv.org/html/2110.02178v1"],
  ["arxiv:hep-th/9901001", "https://arxiv.org/abs/hep-th/9901001"],
  ["arxiv:hep-th/9901001", "http://xxx.lanl.gov/abs/hep-th/9901001v3"],
  ["arxiv:math/0309136", "https://arxiv.org/abs/math.GT/0309136"],
  ["arxiv:math/0309136", "https://arxiv.org/pdf/math/0309136.pdf"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["arxiv", key, key]);
});
