import { convertHangulToQwerty, convertQwertyToHangul } from "es-hangul";

/** Words alone: what stands in quotes, behind a minus or a field's name is meant as it is. */
const LATIN = /(?<!\S)[a-z]{2,}(?!\S)/giu;
const KEYBOARD_HANGUL = /(?<!\S)[가-힣ㄱ-ㅎㅏ-ㅣ]+(?!\S)/gu;
/** What is left of a word that was not typed on the other layout: consonants and vowels that make no syllable. */
const LOOSE_LETTERS = /[ㄱ-ㅎㅏ-ㅣ]/u;

/**
 * The query as it reads when the keyboard was set to the other language: `vkdlTjs` is `파이썬`, `ㅔㅛ쇄ㅜ` is `python`. Null
 * where that is no word.
 */
export function otherLayout(query: string): string | null {
  const asHangul = query.replace(LATIN, (word) => {
    const hangul = convertQwertyToHangul(word);
    if (!LOOSE_LETTERS.test(hangul)) return hangul;
    // Capital letters that no Korean key has are a shift held too long.
    const small = convertQwertyToHangul(word.toLowerCase());
    return LOOSE_LETTERS.test(small) ? word : small;
  });
  if (asHangul !== query) return asHangul;
  const asLatin = query.replace(KEYBOARD_HANGUL, (word) => convertHangulToQwerty(word).toLowerCase());
  return asLatin === query ? null : asLatin;
}
