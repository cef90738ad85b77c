import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  [
    "gdrive:1d5OqyfjVNiQCokVXgEdy9K1RTl",
    "https://docs.google.com/presentation/d/1d5OqyfjVNiQCokVXgEdy9K1RTl/edit?usp=drivesdk#slide=id.p",
  ],
  ["gdrive:1d5OqyfjVNiQCokVXgEdy9K1RTl", "https://docs.google.com/presentation/u/1/d/1d5OqyfjVNiQCokVXgEdy9K1RTl/view"],
  ["gdrive:1d5OqyfjVNiQCokVXgEdy9K1RTl", "https://drive.google.com/open?id=1d5OqyfjVNiQCokVXgEdy9K1RTl"],
  [
    "gdrive:1d5OqyfjVNiQCokVXgEdy9K1RTl",
    "https://drive.google.com/file/d/1d5OqyfjVNiQCokVXgEdy9K1RTl/view?usp=sharing",
  ],
  ["gdrive:164TCl1YUwgDQ6f3gynMq", "https://drive.google.com/drive/u/0/folders/164TCl1YUwgDQ6f3gynMq"],
  ["gdrive:164TCl1YUwgDQ6f3gynMq", "https://drive.google.com/drive/folders/164TCl1YUwgDQ6f3gynMq?usp=sharing"],
  ["gdrive:e/1FAIpQLSdBR3hal7RdXn", "https://docs.google.com/forms/d/e/1FAIpQLSdBR3hal7RdXn/viewform?usp=sf_link"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["google-docs", key, key]);
});
