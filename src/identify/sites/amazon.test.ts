import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["amazon:com/1526468921", "https://www.amazon.com/Data-Visualisation-Handbook/dp/1526468921/"],
  ["amazon:com/1526468921", "https://www.amazon.com/dp/1526468921?tag=x-20"],
  ["amazon:com/1526468921", "https://www.amazon.com/gp/product/1526468921/ref=abc"],
  ["amazon:com/1526468921", "https://smile.amazon.com/exec/obidos/ASIN/1526468921"],
  ["amazon:co.jp/1526468921", "https://www.amazon.co.jp/dp/1526468921"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["amazon", key, key]);
});
