import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["gh:microsoft/lightgbm", "https://github.com/Microsoft/LightGBM"],
  ["gh:microsoft/lightgbm", "http://github.com/microsoft/LightGBM/"],
  ["gh:microsoft/lightgbm", "https://github.com/microsoft/LightGBM.git"],
  ["gh:microsoft/lightgbm", "https://github.com/microsoft/LightGBM#install"],
  ["gh:microsoft/lightgbm", "https://github.com/microsoft/LightGBM?tab=readme-ov-file#install"],
  ["gh:microsoft/lightgbm", "https://github.com/microsoft/LightGBM/tree/master"],
  ["gh:microsoft/lightgbm", "https://github.com/microsoft/LightGBM/blob/main/README.md#faq"],
  ["gh:microsoft/lightgbm", "https://www.github.com:443/microsoft/LightGBM"],
  ["gh:microsoft/lightgbm/tree/dev", "https://github.com/microsoft/LightGBM/tree/dev/"],
  ["gh:microsoft/lightgbm/tree/master/docs", "https://github.com/microsoft/LightGBM/tree/master/docs"],
  [
    "gh:microsoft/lightgbm/blob/master/src/Main.cpp",
    "https://github.com/microsoft/LightGBM/blob/master/src/Main.cpp#L10-L20",
  ],
  [
    "gh:microsoft/lightgbm/blob/master/src/Main.cpp",
    "https://raw.githubusercontent.com/microsoft/LightGBM/master/src/Main.cpp",
  ],
  ["gh:microsoft/lightgbm/blob/master/src/Main.cpp", "https://raw.github.com/microsoft/LightGBM/master/src/Main.cpp"],
  ["gh:microsoft/lightgbm/blob/master/src/Main.cpp", "https://github.com/microsoft/LightGBM/raw/master/src/Main.cpp"],
  ["gh:microsoft/lightgbm/blob/main/README.ko.md", "https://github.com/microsoft/LightGBM/blob/main/README.ko.md"],
  ["gh:microsoft/lightgbm/issues/9", "https://github.com/microsoft/LightGBM/issues/9#issuecomment-1"],
  ["gh:microsoft/lightgbm/pull/9", "https://github.com/microsoft/LightGBM/pull/9"],
  ["gh:microsoft/lightgbm/wiki", "https://github.com/microsoft/LightGBM/wiki"],
  ["gh:microsoft/lightgbm/wiki", "https://github.com/microsoft/LightGBM/wiki/Home"],
  ["gh:microsoft/lightgbm/issues?page=2&q=is:open", "https://github.com/microsoft/LightGBM/issues?q=is%3Aopen&page=2"],
  ["gh:microsoft", "https://github.com/Microsoft"],
  ["gh:microsoft?tab=repositories", "https://github.com/microsoft?tab=repositories"],
  ["https://github.com/topics/data-visualization?page=3", "https://github.com/topics/data-visualization?page=3"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["github", key, key]);
});
