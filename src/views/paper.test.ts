import { expect, test } from "vitest";
import { identify } from "../../src/identify/identify.ts";
import { paperOf } from "./paper.ts";

function paperAt(...urls: readonly string[]) {
  return paperOf({ links: urls.map((url) => ({ url, key: identify(url)?.key ?? url, label: null })) });
}

test.each([
  ["https://arxiv.org/abs/2110.02178", "arXiv", 2021],
  ["https://arxiv.org/abs/cs/0112017", "arXiv", 2001],
  ["https://arxiv.org/pdf/hep-th/9901001.pdf", "arXiv", 1999],
  [
    "https://openaccess.thecvf.com/content/ICCV2021/html/Liu_Swin_Transformer_Hierarchical_Vision_ICCV_2021_paper.html",
    "ICCV",
    2021,
  ],
  ["https://aclanthology.org/2020.acl-main.703/", "ACL", 2020],
  ["https://www.aclweb.org/anthology/P19-1001.pdf", "ACL", 2019],
  ["https://aclanthology.org/D19-5503", null, 2019],
  ["https://papers.nips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html", "NeurIPS", 2017],
  ["https://papers.nips.cc/paper/7181-attention-is-all-you-need", "NeurIPS", null],
  ["https://proceedings.mlr.press/v97/tan19a.html", "ICML", 2019],
  ["https://jmlr.org/papers/v21/20-074.html", "JMLR", 2020],
  ["https://openreview.net/forum?id=iUuzzTMUw9K", "OpenReview", null],
  ["https://doi.org/10.1038/nature14539", null, null],
])("%s appeared at %s in %s", (url, venue, year) => {
  expect(paperAt(url)).toEqual({ venue, year });
});

test("where it appeared counts more than the preprint, whichever is named first", () => {
  const page = "https://openaccess.thecvf.com/content/CVPR2022/html/A_Thing_CVPR_2022_paper.html";
  expect(paperAt("https://arxiv.org/abs/2110.02178", page)).toEqual({ venue: "CVPR", year: 2022 });
});

test("what is no paper's address is no paper", () => {
  expect(paperAt("https://github.com/a/b", "https://arxiv.org/list/cs.CV/recent")).toBeNull();
});
