import fc from "fast-check";
import { expect, test } from "vitest";
import { plain, splitCamelCase, stem, stems, words } from "./tokens.ts";

test.each([
  ["PyTorch를 배우자!", "pytorch 를 배우자"],
  ["C++ / C# / .NET", "cpp csharp dotnet"],
  ["https://a.net/x", "https a net x"],
  ["Ｆｕｌｌ　ｗｉｄｔｈ", "full width"],
  ["한글NFD", "한글 nfd"],
  ["하스켈Haskell입문", "하스켈 haskell 입문"],
  ["🎉 party 🎉", "party"],
  ["", ""],
])("%s is read as %s", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each([
  ["데이터를", "데이터"],
  ["모델에서는", "모델"],
  ["스케줄러", "스케줄러"],
  ["책은", "책은"],
  ["libraries", "library"],
  ["models", "model"],
  ["class", "class"],
  ["analysis", "analysis"],
  ["bus", "bus"],
])("the stem of %s is %s", (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test("a text's stems keep its order", () => {
  expect(stems("Transformers를 이용한 문서들의 요약")).toEqual(["transformer", "를", "이용", "문서", "요약"]);
});

test("camelCase comes apart", () => {
  expect(splitCamelCase("deepLearningBook")).toBe("deep Learning Book");
  expect(splitCamelCase("GitHub")).toBe("GitHub");
});

test("reading is idempotent, and words are never empty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const once = plain(text);
      expect(plain(once)).toBe(once);
      expect(words(text).every((word) => word !== "" && !word.includes(" "))).toBe(true);
    }),
  );
});
