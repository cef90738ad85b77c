import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["so:67037436", "https://stackoverflow.com/questions/67037436/matrixfree-linear-operators"],
  ["so:67037436", "https://stackoverflow.com/questions/67037436/other-words?noredirect=1#comment1_67037436"],
  ["so:67037436", "https://stackoverflow.com/q/67037436"],
  ["so:67037436", "https://stackoverflow.com/q/67037436/1234567"],
  ["so:67037436", "https://stackoverflow.com:443/questions/67037436"],
  ["so:65790242", "https://stackoverflow.com/questions/65789320/how-to-reshape/65790242#65790242"],
  ["so:65790242", "https://stackoverflow.com/a/65790242"],
  ["so:65790242", "https://stackoverflow.com/a/65790242/99"],
  ["se:tex/4321", "https://tex.stackexchange.com/q/4321"],
  ["se:tex/4321", "https://tex.stackexchange.com/questions/4321/slug"],
  ["se:ja.stackoverflow/4321", "https://ja.stackoverflow.com/questions/4321/slug"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["stack-exchange", key, key]);
});
