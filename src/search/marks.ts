import type { Phrase } from "../model/search.ts";
import { compounds, GRAM_MARK, initialsOf, stemOf } from "../text/search-tokens.ts";
import { foldText, type ReadWord, readWords } from "../text/search-words.ts";

/** A part of a text, in UTF-16 units: from `start` up to, not with, `end`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

const INITIALS = /^[ㄱ-ㅎ]+$/u;

/** Where a text holds what was looked for, in order, nothing twice. Of `시각화를` only `시각화` is marked. */
export function findMarks(text: string, phrases: readonly Phrase[]): Mark[] {
  const { folded, placeOf } = foldText(text);
  const words = readWords(folded);
  const runs = hangulRuns(words);
  const found: Mark[] = [];
  for (const phrase of phrases) {
    const [first = ""] = phrase.tokens;
    if (first.startsWith(GRAM_MARK)) markGrams(found, runs, phrase);
    else if (INITIALS.test(first)) markInitials(found, runs, first);
    else markWords(found, words, phrase);
  }
  return merged(found).map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }));
}

/** Hangul words that only spaces and signs keep apart, as one, with the place of each syllable. */
interface Run {
  readonly text: string;
  readonly places: readonly number[];
}

function hangulRuns(words: readonly ReadWord[]): Run[] {
  const runs: { text: string; places: number[] }[] = [];
  let open = false;
  for (const { text, isHangul, start } of words) {
    if (isHangul) {
      if (!open) runs.push({ text: "", places: [] });
      const run = runs.at(-1);
      if (run) {
        run.text += text;
        for (let at = 0; at < text.length; at++) run.places.push(start + at);
      }
    }
    open = isHangul;
  }
  return runs;
}

function markGrams(found: Mark[], runs: readonly Run[], { tokens }: Phrase): void {
  const hangul = tokens.map((token, at) => token.slice(at === 0 ? 1 : 2)).join("");
  for (const { text, places } of runs) {
    for (let at = text.indexOf(hangul); at >= 0; at = text.indexOf(hangul, at + 1)) {
      found.push({ start: places[at] ?? 0, end: (places[at + hangul.length - 1] ?? 0) + 1 });
    }
  }
}

function markInitials(found: Mark[], runs: readonly Run[], wanted: string): void {
  for (const { text, places } of runs) {
    const initials = initialsOf(text);
    for (let at = initials.indexOf(wanted); at >= 0; at = initials.indexOf(wanted, at + 1)) {
      // As in the index: from the beginning of a word on.
      if (at > 0 && places[at] === (places[at - 1] ?? 0) + 1) continue;
      found.push({ start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 });
    }
  }
}

function markWords(found: Mark[], words: readonly ReadWord[], { tokens, prefix }: Phrase): void {
  const last = tokens.length - 1;
  const wanted = tokens[last] ?? "";
  for (let from = 0; from + last < words.length; from++) {
    const isRow = tokens.every((token, offset) => {
      const word = words[from + offset];
      return word !== undefined && (word.text === token || (offset === last && isHit(word, token, prefix)));
    });
    const [first, end] = [words[from], words[from + last]];
    if (isRow && first && end) found.push({ start: first.start, end: endOf(end, wanted) });
  }
  if (last > 0) return;
  for (const { text, from, to } of compounds(words)) {
    if (!isHit({ text, isHangul: false }, wanted, prefix)) continue;
    let rest = wanted.length;
    for (const word of words.slice(from, to)) {
      if (rest > 0) found.push({ start: word.start, end: Math.min(word.end, word.start + rest) });
      rest -= word.text.length;
    }
  }
}

function isHit(word: Pick<ReadWord, "text" | "isHangul">, token: string, prefix: boolean): boolean {
  return word.text === token || (prefix && word.text.startsWith(token)) || stemOf(word) === token;
}

/** A word that begins as what was looked for is marked so far, another form of it as a whole. */
function endOf({ text, start, end }: ReadWord, token: string): number {
  return text.startsWith(token) ? Math.min(end, start + token.length) : end;
}

function merged(marks: readonly Mark[]): Mark[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
