import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://slideshare.net/ann/deck-of-tips", "https://www.slideshare.net/ann/deck-of-tips"],
  ["https://slideshare.net/ann/deck-of-tips", "https://www.slideshare.net/ann/deck-of-tips?qid=1&v=&b=&from_search=1"],
  ["https://slideshare.net/ann/deck-of-tips", "https://de.slideshare.net/ann/deck-of-tips/12"],
  ["https://slideshare.net/ann/deck-of-tips", "https://www.slideshare.net/mobile/ann/deck-of-tips"],
  ["https://slideshare.net/slideshow/deck/25012345", "https://www.slideshare.net/slideshow/deck/25012345"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["slideshare", key, key]);
});
