import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  [
    "cvf:Kim_A_Study_of_Tips_CVPR_2021",
    "https://openaccess.thecvf.com/content/CVPR2021/html/Kim_A_Study_of_Tips_CVPR_2021_paper.html",
  ],
  [
    "cvf:Kim_A_Study_of_Tips_CVPR_2021",
    "https://openaccess.thecvf.com/content/CVPR2021/papers/Kim_A_Study_of_Tips_CVPR_2021_paper.pdf",
  ],
  [
    "cvf:Lee_Old_Form_CVPR_2019",
    "http://openaccess.thecvf.com/content_CVPR_2019/papers/Lee_Old_Form_CVPR_2019_paper.pdf",
  ],
  [
    "cvf:Lee_Old_Form_CVPR_2019",
    "http://openaccess.thecvf.com/content_CVPR_2019/html/Lee_Old_Form_CVPR_2019_paper.html",
  ],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["cvf", key, key]);
});
