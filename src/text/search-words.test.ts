import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWords } from "./search-words.ts";

const texts = (text: string) => readWords(text).map((word) => word.text);

describe("words of a text", () => {
  test.each([
    ["spaces and signs part them", "그래프, 시각화(2021)!", ["그래프", "시각화", "2021"]],
    ["Hangul and Latin are words apart", "딥러닝model", ["딥러닝", "model"]],
    ["a particle behind a Latin word is no word", "왜 CE를 쓸까?", ["왜", "ce", "쓸까"]],
    ["camelCase is its parts", "useEffect JSONDecoder", ["use", "effect", "json", "decoder"]],
    ["languages with signs", "C++는 C#과 F# 그리고 C", ["cpp", "csharp", "fsharp", "그리고", "c"]],
    ["full width and ligatures are plain", "ＧＰＵ ﬁne", ["gpu", "fine"]],
    ["decomposed Hangul is composed", "시각화".normalize("NFD"), ["시각화"]],
    ["nothing but signs", "— … ※ \ud800", []],
    ["each emoji", "불꽃🔥🔥 ❤️ 👩‍💻", ["불꽃", "🔥", "🔥", "❤", "👩", "💻"]],
    [".NET, and a net", ".NET은 net, 그리고 asp.net", ["dotnet", "net", "그리고", "asp", "net"]],
    ["an apostrophe keeps parts together", "don't", ["don", "t"]],
    ["Han and kana", "人工知能은 カタカナ", ["人工知能은", "カタカナ"]],
  ])("%s", (_, text, words) => {
    expect(texts(text)).toEqual(words);
  });

  test("parts of one word are told from neighbours", () => {
    const parts = readWords("scikit-learn torch.nn 두 useState").map(({ isPart }) => isPart);
    expect(parts).toEqual([false, true, false, true, false, false, true]);
  });

  test("places are those of the text as it was given", () => {
    const text = "🙂 ＧＰＵ와 메모리".normalize("NFD");
    for (const { text: word, start, end } of readWords(text)) {
      expect(text.slice(start, end).normalize("NFKC").toLowerCase()).toBe(word);
    }
  });

  test("words come in order, do not overlap, and hold no ASCII but small letters and digits, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let done = 0;
        for (const { text: word, start, end } of readWords(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(word).toMatch(/^(?:[a-z0-9]|[^\p{ASCII}\s])+$/u);
          done = end;
        }
      }),
    );
  });
});
