import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { findMarks } from "./marks.ts";
import { parseQuery } from "./parse-query.ts";
import { planQuery } from "./plan.ts";

const phrasesOf = (query: string) => planQuery(parseQuery(query), new Map())?.phrases ?? [];
const marked = (text: string, query: string) =>
  findMarks(text, phrasesOf(query)).map(({ start, end }) => text.slice(start, end));

describe("marks", () => {
  test.each([
    ["그래프를 시각화하는 방법", "시각화에서", ["시각화"]],
    ["메모리 누수를 찾기", "메모리누수", ["메모리 누수"]],
    ["한국어음성데이터셋", "음성 데이터", ["음성데이터"]],
    ["useEffect 안내", "useEff", ["useEff"]],
    ["Graphs, graph", "graphs", ["Graph", "graph"]],
    ["객체 탐지 입문", "ㄱㅊㅌㅈ", ["객체 탐지"]],
    ["ＧＰＵ 메모리", "gpu", ["ＧＰＵ"]],
    ["시각화".normalize("NFD"), "시각", ["시각".normalize("NFD")]],
    ["아무것도 없다", "시각화", []],
  ])("%s, looked for by %s", (text, query, marks) => {
    expect(marked(text, query)).toEqual(marks);
  });
});

describe("an excerpt", () => {
  const long = `${"앞에 오는 말. ".repeat(30)}여기 메모리 누수를 찾는다. ${"뒤에 오는 말. ".repeat(30)}`;

  test("holds the hit, marked, between words", () => {
    const { text, marks } = excerptOf(["첫 글", long], phrasesOf("메모리누수"));
    expect(text).toMatch(/^…\S.*\S…$/u);
    expect(text.length).toBeLessThan(140);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["메모리 누수"]);
  });

  test("is how the first text begins where nothing is hit", () => {
    expect(excerptOf(["첫 글", "둘째"], phrasesOf("없음"))).toEqual({ text: "첫 글", marks: [] });
    expect(excerptOf([], phrasesOf("없음"))).toEqual({ text: "", marks: [] });
  });

  test("marks lie inside it, in order, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("가나", "나다", "graph", "🙂", "\n", "é".normalize("NFD"), "ㅋ"), { maxLength: 90 }),
        (parts) => {
          const { text, marks } = excerptOf([parts.join(" ")], phrasesOf("나다 graph"));
          let done = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(done);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toMatch(/^(?:나\s?다|graph)/u);
            done = end;
          }
          expect(done).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
