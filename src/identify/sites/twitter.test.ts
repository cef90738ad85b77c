import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["tweet:1352429784115122179", "https://twitter.com/cassidoo/status/1352429784115122179"],
  ["tweet:1352429784115122179", "https://mobile.twitter.com/cassidoo/status/1352429784115122179?s=20"],
  ["tweet:1352429784115122179", "https://x.com/cassidoo/status/1352429784115122179/photo/1"],
  ["tweet:1352429784115122179", "https://twitter.com/i/web/status/1352429784115122179"],
  ["tweet:1352429784115122179", "https://vxtwitter.com/cassidoo/status/1352429784115122179"],
  ["tweet:1352429784115122179", "https://nitter.net/cassidoo/status/1352429784115122179#m"],
  ["tweet:1352429784115122179", "https://nitter.poast.org/cassidoo/status/1352429784115122179"],
  ["tweet:1352429784115122179", "https://twitter.com/#!/cassidoo/status/1352429784115122179"],
  ["x:cassidoo", "https://twitter.com/Cassidoo"],
  ["x:cassidoo", "https://x.com/cassidoo/"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["twitter", key, key]);
});
