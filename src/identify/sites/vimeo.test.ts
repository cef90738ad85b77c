import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["vimeo:56063074", "https://vimeo.com/56063074"],
  ["vimeo:56063074", "https://player.vimeo.com/video/56063074?title=0"],
  ["vimeo:56063074", "https://vimeo.com/channels/staffpicks/56063074"],
  ["vimeo:56063074", "https://vimeo.com/groups/viz/videos/56063074#t=30s"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["vimeo", key, key]);
});
