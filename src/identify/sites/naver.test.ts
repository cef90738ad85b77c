import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://cafe.naver.com/graphs/123", "https://m.cafe.naver.com/graphs/123"],
  ["https://tv.naver.com/v/4321", "https://m.tv.naver.com/v/4321"],
  [
    "https://post.naver.com/viewer/postView.naver?memberNo=2&volumeNo=1",
    "https://m.post.naver.com/viewer/postView.nhn?volumeNo=1&memberNo=2",
  ],
  ["https://book.naver.com/bookdb/book_detail.naver?bid=1", "http://book.naver.com/bookdb/book_detail.nhn?bid=1"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["naver", key, key]);
});

test("other numbers are other pages", () => {
  expect(trace("https://book.naver.com/bookdb/book_detail.nhn?bid=2")[1]).toContain("bid=2");
});
