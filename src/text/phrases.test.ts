import { expect, test } from "vitest";
import { phrases } from "./phrases.ts";
import { plain } from "./tokens.ts";

test.each([
  ["object detection", "Object Detection with DETR", true],
  ["object detection", "object-detections", true],
  ["git", "digital", false],
  ["git", "Git을 배우자", true],
  ["객체 탐지", "객체탐지 모델", true],
  ["객체탐지", "객체 탐지 모델", true],
  ["음성", "한국어음성데이터", true],
  ["머지", "나머지 연산", false],
  ["머지", "나머지", false],
  ["통계", "보통 계산기", false],
  ["깃", "깃발을 들자", false],
  ["깃", "깃을 배우자", true],
  ["r", "R 언어", true],
  ["c++", "모던 C++ 입문", true],
])("%s in %s: %s", (phrase, text, expected) => {
  expect(found([phrase], text).length > 0).toBe(expected);
});

test("phrases that begin alike are told apart", () => {
  expect(found(["deep", "deep learning", "deep learning book"], "deep learning notes")).toEqual([0, 1]);
});

test("finds nothing in an empty text, and an empty phrase nowhere", () => {
  expect(found(["a", ""], "")).toEqual([]);
  expect(found([""], "a b")).toEqual([]);
});

function found(list: readonly string[], text: string): number[] {
  const hits: number[] = [];
  phrases(list).find(plain(text), (phrase) => hits.push(phrase));
  return hits.sort();
}
