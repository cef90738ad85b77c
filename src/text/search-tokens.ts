import { getChoseong } from "es-hangul";
import { withoutParticle, withoutPlural } from "./search-stems.ts";
import { type ReadWord, readWords } from "./search-words.ts";

/** Stands before a pair of syllables, so that it is never taken for a word: no word holds it. */
export const GRAM_MARK = "·";

/** Longest token and longest run of initials, in characters. */
const LONGEST = 64;
const INITIALS = 10;

/** The tokens of one text. */
export interface SearchTokens {
  /** Words in their order, then what else they are found by: stems, and `camelCase` or `e-mail` as one word. */
  readonly words: readonly string[];
  /** Pairs of neighbouring Hangul syllables, over the spaces between Hangul words. */
  readonly grams: readonly string[];
}

/** Tokens of a text: the same for SQLite, PostgreSQL and the browser. */
export function searchTokens(text: string): SearchTokens {
  const read = readWords(text);
  const words: string[] = [];
  const further: string[] = [];
  const grams: string[] = [];
  let hangul = "";
  for (const word of read) {
    words.push(word.text.slice(0, LONGEST));
    const stem = stemOf(word);
    if (stem !== word.text) further.push(stem.slice(0, LONGEST));
    if (word.isHangul) hangul += word.text;
    else {
      pushGrams(grams, hangul);
      hangul = "";
    }
  }
  pushGrams(grams, hangul);
  for (const { text } of compounds(read)) if (text.length <= LONGEST) further.push(text, ...pluralStem(text));
  return { words: further.length > 0 ? [...words, ...further] : words, grams };
}

/** The word as it is looked for: a Korean one without its particle, an English one without its plural. */
export function stemOf({ text, isHangul }: Pick<ReadWord, "text" | "isHangul">): string {
  return isHangul ? withoutParticle(text) : withoutPlural(text);
}

/** The pairs of a run of syllables, as tokens: `시각화` is `·시각 ·각화`. */
export function gramsOf(hangul: string): string[] {
  const grams: string[] = [];
  pushGrams(grams, hangul);
  return grams;
}

function pushGrams(grams: string[], hangul: string): void {
  for (let at = 0; at + 1 < hangul.length; at++) grams.push(GRAM_MARK + hangul.slice(at, at + 2));
}

/** Words that are parts of one, as one: `useEffect`, `scikit-learn`, `2110.02178`; with the places of their parts. */
export function compounds(words: readonly ReadWord[]): { text: string; from: number; to: number }[] {
  const found: { text: string; from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from++) {
    let to = from + 1;
    while (words[to]?.isPart) to++;
    if (to - from < 2) continue;
    const text = words
      .slice(from, to)
      .map((word) => word.text)
      .join("");
    found.push({ text, from, to });
    from = to - 1;
  }
  return found;
}

function pluralStem(text: string): readonly string[] {
  const stem = withoutPlural(text);
  return stem === text ? [] : [stem];
}

/**
 * Initial consonants by which a text is found: from each Hangul word on, over the words that follow it (`객체 탐지` by
 * `ㄱㅊㅌㅈ` and by `ㅌㅈ`).
 */
export function initialTokens(text: string): string[] {
  const tokens: string[] = [];
  let run: string[] = [];
  const flush = () => {
    for (let from = 0; from < run.length; from++) {
      let token = "";
      for (let to = from; to < run.length && token.length < INITIALS; to++) token += run[to];
      if (token !== "") tokens.push(token.slice(0, INITIALS));
    }
    run = [];
  };
  for (const word of readWords(text)) {
    if (word.isHangul) run.push(initialsOf(word.text));
    else flush();
  }
  flush();
  return tokens;
}

const initials = new Map<string, string>();

/** The initial consonants of syllables. Each is taken apart once: titles are many, syllables in use some thousand. */
export function initialsOf(hangul: string): string {
  let found = "";
  for (const syllable of hangul) {
    let initial = initials.get(syllable);
    if (initial === undefined) {
      initial = getChoseong(syllable);
      initials.set(syllable, initial);
    }
    found += initial;
  }
  return found;
}
