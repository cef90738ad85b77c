import { describe, expect, test } from "vitest";
import { isoDate, parseQuery } from "./parse-query.ts";

const words = (text: string, not = false) => ({ kind: "words", text, not });
const field = (name: string, value: string, not = false) => ({ kind: "field", field: name, value, not });

describe("a query", () => {
  test.each([
    ["그래프 시각화", [words("그래프 시각화")]],
    ['"음성 데이터" 논문', [{ kind: "quote", text: "음성 데이터", not: false }, words("논문")]],
    ["“curly quotes”", [{ kind: "quote", text: "curly quotes", not: false }]],
    ['a "never closed', [words("a"), { kind: "quote", text: "never closed", not: false }]],
    ["gpu -cuda", [words("gpu"), words("cuda", true)]],
    ['-"two words"', [{ kind: "quote", text: "two words", not: true }]],
    ['topic:"Computer Vision" SITE:arxiv.org', [field("topic", "Computer Vision"), field("site", "arxiv.org")]],
    ["-site:medium.com", [field("site", "medium.com", true)]],
    ["after:2021-3 before:2022", [field("after", "2021-3"), field("before", "2022")]],
    ["has:notes has:cats", [field("has", "notes"), words("has:cats")]],
    ["after:soon", [words("after:soon")]],
    ["그래프 topic:", [words("그래프")]],
    ["topic: NLP -by: 미나", [field("topic", "NLP"), field("by", "미나", true)]],
    ["주제:NLP 사이트:github.com", [field("topic", "NLP"), field("site", "github.com")]],
    ["공유:미나 채널:꿀팁", [field("by", "미나"), field("in", "꿀팁")]],
    ["이후:2021-3 이전:2022 있음:메모", [field("after", "2021-3"), field("before", "2022"), field("has", "메모")]],
    ["주제:nlp".normalize("NFD"), [field("topic", "nlp")]],
    ["topic：NLP", [field("topic", "NLP")]],
    ["https://arxiv.org/abs/1 re:view", [words("https://arxiv.org/abs/1 re:view")]],
    ['"" -', [words("-")]],
    ["   ", []],
  ])("%s", (query, parts) => {
    expect(parseQuery(query)).toEqual(parts);
  });

  test("what comes behind many parts is left out", () => {
    expect(parseQuery('"a" '.repeat(100))).toHaveLength(32);
  });

  test("a month has two digits", () => {
    expect([isoDate("2021-3"), isoDate("2021.03.9"), isoDate("2021")]).toEqual(["2021-03", "2021-03-09", "2021"]);
  });
});
