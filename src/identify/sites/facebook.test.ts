import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["fb:groups/viz/1234567", "https://www.facebook.com/groups/viz/posts/1234567/"],
  ["fb:groups/viz/1234567", "https://m.facebook.com/groups/viz/permalink/1234567/?ref=share&mibextid=x"],
  ["fb:100/200300", "https://m.facebook.com/story.php?story_fbid=200300&id=100"],
  ["fb:100/200300", "https://www.facebook.com/permalink.php?story_fbid=200300&id=100"],
  ["https://facebook.com/viz", "https://ko-kr.facebook.com/viz/"],
  ["https://facebook.com/viz", "https://www.facebook.com/viz"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["facebook", key, key]);
});

test("the developers' site is another", () => {
  expect(trace("https://developers.facebook.com/a/posts/12345")[1]).toBe(
    "https://developers.facebook.com/a/posts/12345",
  );
});
