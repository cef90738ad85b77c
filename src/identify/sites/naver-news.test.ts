import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["naver-news:001/0012345678", "https://n.news.naver.com/article/001/0012345678"],
  ["naver-news:001/0012345678", "https://n.news.naver.com/mnews/article/001/0012345678?sid=105"],
  ["naver-news:001/0012345678", "https://news.naver.com/main/read.naver?mode=LSD&oid=001&aid=0012345678"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["naver-news", key, key]);
});
