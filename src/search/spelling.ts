import { assemble, disassembleCompleteCharacter } from "es-hangul";
import { stemOf } from "../text/search-tokens.ts";
import { type ReadWord, readWords } from "../text/search-words.ts";

/** Tells how many documents hold each of these words; a word that none holds may be missing. */
export type CountWords = (words: readonly string[]) => Promise<ReadonlyMap<string, number>>;

const LATIN = /^[a-z]{4,20}$/;
const HANGUL = /^[가-힣]{2,10}$/u;
/** Signs that mean more than words: such a query is left as it is. */
const SIGNS = /["“”:]|(?<!\S)[-−–]/u;
/** Most words that are looked into. */
const MOST = 6;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const VOWELS = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅡㅣ"];
const FINALS = ["", ..."ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㄲㅆ"];

/**
 * The query with each word that no tip holds replaced by the most frequent one that is a slip of a finger away; null where
 * there is nothing to replace, or nothing to replace it with.
 */
export async function respelled(query: string, count: CountWords): Promise<string | null> {
  if (SIGNS.test(query)) return null;
  const words = readWords(query)
    .filter((word, at, all) => !word.isPart && !all[at + 1]?.isPart)
    .map((word) => ({ word, stem: stemOf(word) }))
    .filter(({ stem }) => LATIN.test(stem) || HANGUL.test(stem))
    .slice(0, MOST);
  const known = await count(words.map(({ stem }) => stem));
  const wrong = words.filter(({ stem }) => !known.has(stem));
  if (wrong.length === 0) return null;
  const nearby = await count([...new Set(wrong.flatMap(({ stem }) => nearWords(stem)))]);
  let spelled = query;
  for (const { word, stem } of wrong.toReversed()) {
    const best = bestOf(nearWords(stem), nearby);
    if (best === null) return null;
    spelled = spelled.slice(0, word.start) + best + endingOf(word, stem) + spelled.slice(word.end);
  }
  return spelled;
}

function bestOf(words: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const word of words) {
    if ((counts.get(word) ?? 0) > (best === null ? 0 : (counts.get(best) ?? 0))) best = word;
  }
  return best;
}

/** The particle, or the plural, stays. */
function endingOf({ text }: ReadWord, stem: string): string {
  return text.startsWith(stem) ? text.slice(stem.length) : "";
}

/** Words one slip away, in a fixed order. The first letter is as a rule the one that was meant. */
export function nearWords(word: string): readonly string[] {
  const near = new Set(HANGUL.test(word) ? nearHangul(word) : nearLatin(word));
  near.delete(word);
  return [...near];
}

function* nearLatin(word: string): Generator<string> {
  for (let at = 0; at < word.length - 1; at++) {
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
  for (let at = 1; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail !== "") yield head + tail.slice(1);
    for (const letter of LETTERS) {
      yield head + letter + tail;
      if (tail !== "") yield head + letter + tail.slice(1);
    }
  }
}

function* nearHangul(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
    for (const syllable of nearSyllables(word.charAt(at), at > 0)) yield head + syllable + tail;
    if (word.length > 2 && at > 0) yield head + tail;
  }
}

function* nearSyllables(syllable: string, changesInitial: boolean): Generator<string> {
  const parts = disassembleCompleteCharacter(syllable);
  if (!parts) return;
  const { choseong, jungseong, jongseong } = parts;
  for (const vowel of VOWELS) yield assemble([choseong, ...vowel, ...jongseong]);
  for (const final of FINALS) yield assemble([choseong, ...jungseong, ...final]);
  if (changesInitial) for (const initial of INITIALS) yield assemble([initial, ...jungseong, ...jongseong]);
}
