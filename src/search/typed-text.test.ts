import { expect, test } from "vitest";
import { typedText } from "./typed-text.ts";

test.each([
  ["ㅅㄱㅎ", ["ㅅㄱㅎ"], ""],
  ["ㄳㄱ 그래프", ["ㄱㅅㄱ"], "그래프"],
  ["시각ㅎ", [], "시각"],
  ["https://www.a.example/b?utm_source=x&id=3&fbclid=y", [], "a.example/b&id=3"],
  ["b?ref=x", [], "b?ref=x"],
])("%s", (text, initials, rest) => {
  const typed = typedText(text);
  expect([typed.initials, typed.rest.trim()]).toEqual([initials, rest]);
});
