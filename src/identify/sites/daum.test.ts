import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each(["https://v.daum.net/v/20230104050607890", "https://news.v.daum.net/v/20230104050607890?f=m"])(
  "%s is the article's page",
  (url) => {
    const key = "https://v.daum.net/v/20230104050607890";
    expect(trace(url)).toEqual(["daum", key, key]);
  },
);
