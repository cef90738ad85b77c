import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formBeginnings, withoutParticle, withoutPlural } from "./search-stems.ts";
import { gramsOf, initialTokens, searchTokens } from "./search-tokens.ts";

describe("tokens", () => {
  test("words in order, then stems and compounds", () => {
    expect(searchTokens("useEffect로 graphs를").words).toEqual(["use", "effect", "graphs", "graph", "useeffect"]);
    expect(searchTokens("시각화를 위한").words).toEqual(["시각화를", "위한", "시각화"]);
  });

  test("pairs of syllables go over spaces between Hangul words, not over other words", () => {
    expect(searchTokens("객체 탐지 GPU 추적").grams).toEqual(["·객체", "·체탐", "·탐지", "·추적"]);
  });

  test("written together or apart, the pairs of one are among those of the other", () => {
    const hangul = fc.string({ unit: fc.constantFrom(..."가나다라마바사"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(hangul, hangul, (one, two) => {
        expect(searchTokens(`${one} ${two}`).grams).toEqual(gramsOf(one + two));
      }),
    );
  });

  test("initial consonants, from each word on", () => {
    expect(initialTokens("객체 탐지를 GPU로 값")).toEqual(["ㄱㅊㅌㅈㄹ", "ㅌㅈㄹ", "ㄱ"]);
    expect(initialTokens("人工知能")).toEqual([]);
  });
});

describe("stems", () => {
  test.each([
    ["시각화에서", "시각화"],
    ["동기화하는", "동기화"],
    ["라이브러리를", "라이브러리"],
    ["클로저란", "클로저"],
    ["회의", "회의"],
    ["도로", "도로"],
    ["사람들이", "사람"],
    ["모델들", "모델"],
    ["효율적인", "효율"],
    ["서버로부터", "서버"],
    ["배포했습니다", "배포"],
    ["아들", "아들"],
  ])("%s is %s", (word, stem) => {
    expect(withoutParticle(word)).toBe(stem);
  });

  test.each([
    ["decorators", "decorator"],
    ["libraries", "library"],
    ["classes", "class"],
    ["class", "class"],
    ["pandas", "panda"],
    ["axis", "axis"],
    ["css", "css"],
    ["caches", "cach"],
  ])("%s is %s", (word, stem) => {
    expect(withoutPlural(word)).toBe(stem);
  });

  test.each([
    ["training", ["train"]],
    ["running", ["run"]],
    ["optimisation", ["optimiz", "optimisa", "optimise"]],
    ["matrices", ["matrix", "matrex"]],
    ["deployments", ["deploy"]],
    ["clearly", ["clear"]],
    ["seeing", []],
    ["graph", []],
    ["음성", []],
  ])("other forms of %s begin with %s", (word, beginnings) => {
    expect(formBeginnings(word)).toEqual(beginnings);
  });
});
