import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["yt:0lXUBVipXa8", "https://youtu.be/0lXUBVipXa8?t=700"],
  ["yt:0lXUBVipXa8", "https://youtu.be/0lXUBVipXa8?si=abc"],
  ["yt:0lXUBVipXa8", "https://www.youtube.com/watch?v=0lXUBVipXa8&list=PLiU7KJ5_df6aZbNfh&index=3"],
  ["yt:0lXUBVipXa8", "https://m.youtube.com/watch?v=0lXUBVipXa8&feature=youtu.be"],
  ["yt:0lXUBVipXa8", "https://www.youtube.com/embed/0lXUBVipXa8"],
  ["yt:0lXUBVipXa8", "https://www.youtube-nocookie.com/embed/0lXUBVipXa8?start=4"],
  ["yt:0lXUBVipXa8", "https://www.youtube.com/live/0lXUBVipXa8?si=x"],
  ["yt:0lXUBVipXa8", "https://youtube.com/shorts/0lXUBVipXa8"],
  ["yt:0lXUBVipXa8", "https://music.youtube.com/watch?v=0lXUBVipXa8"],
  ["yt:0lXUBVipXa8", "http://www.youtube.com/watch?time_continue=3&v=0lXUBVipXa8"],
  ["yt:0lXUBVipXa8", "https://www.youtube.com/attribution_link?a=b&u=%2Fwatch%3Fv%3D0lXUBVipXa8%26feature%3Dshare"],
  ["yt-list:PLiU7KJ5_df6a", "https://www.youtube.com/playlist?list=PLiU7KJ5_df6a"],
  ["yt-list:PLiU7KJ5_df6a", "https://youtube.com/playlist?list=PLiU7KJ5_df6a&si=1"],
  ["yt-list:PLiU7KJ5_df6a", "https://www.youtube.com/embed/videoseries?list=PLiU7KJ5_df6a"],
  ["https://youtube.com/@tips", "https://www.youtube.com/@tips/featured"],
  ["https://youtube.com/@tips", "https://www.youtube.com/@Tips"],
  ["https://youtube.com/@tips", "https://m.youtube.com/@tips"],
  ["https://youtube.com/@tips/videos", "https://www.youtube.com/@tips/videos"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["youtube", key, key]);
});
