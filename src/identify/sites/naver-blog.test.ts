import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["naver-blog:gi_balja/223421350581", "https://blog.naver.com/gi_balja/223421350581"],
  ["naver-blog:gi_balja/223421350581", "https://m.blog.naver.com/gi_balja/223421350581?referrerCode=1"],
  ["naver-blog:gi_balja/223421350581", "https://blog.naver.com/PostView.naver?blogId=gi_balja&logNo=223421350581"],
  [
    "naver-blog:gi_balja/223421350581",
    "http://m.blog.naver.com/PostView.nhn?blogId=gi_balja&amp;logNo=223421350581&categoryNo=0",
  ],
  ["naver-blog:gi_balja/223421350581", "https://blog.naver.com/gi_balja?Redirect=Log&logNo=223421350581"],
  ["naver-blog:gi_balja/223421350581", "http://gi_balja.blog.me/223421350581"],
  ["naver-blog:gi_balja", "https://blog.naver.com/gi_balja"],
  ["naver-blog:gi_balja", "https://blog.naver.com/PostList.naver?blogId=gi_balja"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["naver-blog", key, key]);
});
