import { isParticle } from "./search-stems.ts";

/** A word where a text holds it. */
export interface ReadWord {
  /** In lower case. */
  readonly text: string;
  /** Whether it is of a script that glues words together: Hangul, also Han and kana. */
  readonly isHangul: boolean;
  /** Whether it is the next part of the word before it: `Effect` of `useEffect`, `learn` of `scikit-learn`. */
  readonly isPart: boolean;
  /** Where it stands in the text as `readWords` was given it, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const NONE = 0;
const HANGUL = 1;
const LOWER = 2;
const UPPER = 3;
/** Each a word of its own. */
const EMOJI = 4;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const CONNECTORS = "-_.'’";
/** Characters that NFKC may change: where there is one, places have to be mapped. */
const COMPLEX = /[^\p{ASCII}가-힣]/u;

/**
 * The words of a text in order, in NFKC and lower case. A word ends where the script changes between Hangul and others,
 * and where `camelCase` begins its next part. A particle behind a word of another script (`CE를`) is left out; `C++`, `C#`
 * and `F#` are words.
 */
export function readWords(text: string): ReadWord[] {
  const { folded, placeOf } = foldText(text);
  const words = wordsOf(folded);
  if (folded === text) return words;
  return words.map((word) => ({ ...word, start: placeOf(word.start), end: placeOf(word.end) }));
}

function wordsOf(text: string): ReadWord[] {
  const words: ReadWord[] = [];
  let start = 0;
  let kind = NONE;
  let before = NONE;
  for (let at = 0; at <= text.length; ) {
    const next = at === text.length ? NONE : kindOf(text, at);
    const step = text.charCodeAt(at) >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (kind !== NONE && endsWord(kind, next, before, text, at)) {
      const end = signsBehind(text, start, at);
      push(words, text, signBefore(text, start, end), end, kind === HANGUL);
      start = at;
    } else if (kind === NONE) start = at;
    before = kind;
    kind = next;
    at += step;
  }
  return words;
}

function endsWord(kind: number, next: number, before: number, text: string, at: number): boolean {
  if (next === NONE || kind === EMOJI || next === EMOJI || (kind === HANGUL) !== (next === HANGUL)) return true;
  if (kind === LOWER && next === UPPER) return true;
  // `JSONDecoder`: the capital that a small letter follows begins the next part.
  return (
    kind === UPPER && before === UPPER && next === UPPER && kindOf(text, at + 1) === LOWER && isLetter(text, at + 1)
  );
}

/** `.NET`: the point is the word's where nothing stands before it. */
function signBefore(text: string, start: number, end: number): number {
  const isNet = text.charAt(start - 1) === "." && text.slice(start, end).toLowerCase() === "net";
  return isNet && (start < 2 || kindOf(text, start - 2) === NONE) ? start - 1 : start;
}

/** `C++`, `C#`: the signs are the word's. */
function signsBehind(text: string, start: number, end: number): number {
  if (end - start !== 1) return end;
  const letter = text.charAt(start).toLowerCase();
  if (letter === "c" && text.startsWith("++", end)) return end + 2;
  return (letter === "c" || letter === "f") && text.charAt(end) === "#" ? end + 1 : end;
}

function push(words: ReadWord[], text: string, start: number, end: number, isHangul: boolean): void {
  const last = words.at(-1);
  const touches = last?.end === start;
  const word = text.slice(start, end);
  if (isHangul && touches && last && !last.isHangul && isParticle(word)) return;
  const connected = last !== undefined && start - last.end === 1 && CONNECTORS.includes(text.charAt(last.end));
  const isPart = last !== undefined && !isHangul && !last.isHangul && (touches || connected);
  const spelled = word.toLowerCase().replace("++", "pp").replace("#", "sharp").replace(".", "dot");
  words.push({ text: spelled, isHangul, isPart, start, end });
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return LOWER;
    return code >= 65 && code <= 90 ? UPPER : NONE;
  }
  if ((code >= 0xac00 && code <= 0xd7a3) || isHanOrKana(code)) return HANGUL;
  // What only tells how the sign before it looks.
  if (code >= 0xfe00 && code <= 0xfe0f) return NONE;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!LETTER.test(character)) return PICTURE.test(character) ? EMOJI : NONE;
  return CAPITAL.test(character) ? UPPER : LOWER;
}

function isHanOrKana(code: number): boolean {
  if (code < 0x3041 || code > 0x9fff) return false;
  return code >= 0x4e00 || (code >= 0x3400 && code <= 0x4dbf) || (code <= 0x30ff && code !== 0x30a0 && code !== 0x30fb);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 48 || code > 57;
}

/** What composes with what stands before it: marks, and the vowels and finals of decomposed Hangul. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff\ud7b0-\ud7fb]*/gu;

/** A text in NFKC, and the place in it as it was of each place in NFKC. */
export interface FoldedText {
  readonly folded: string;
  readonly placeOf: (at: number) => number;
}

export function foldText(text: string): FoldedText {
  if (!COMPLEX.test(text)) return { folded: text, placeOf: (at) => at };
  let folded = "";
  const origin: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const normal = cluster.normalize("NFKC");
    for (let at = 0; at < normal.length; at++) origin.push(normal.length === cluster.length ? index + at : index);
    folded += normal;
  }
  return { folded, placeOf: (at) => origin[at] ?? text.length };
}
