import type { Phrase } from "../model/search.ts";
import { formBeginnings } from "../text/search-stems.ts";
import { gramsOf, stemOf } from "../text/search-tokens.ts";
import type { ReadWord } from "../text/search-words.ts";

/** Letters with a number behind: `python3`. */
const NUMBERED = /^([a-z]{2,})(\d+)$/;
const NUMBER = /^\d+$/;

/** How one word of a query may stand in a tip. */
export function wordPhrases(word: ReadWord): Phrase[] {
  return word.isHangul ? hangulPhrases(stemOf(word)) : latinPhrases(word.text);
}

/** What begins with the word holds its pairs of syllables too; to ask for both would cost a fifth of the time more. */
function hangulPhrases(stem: string): Phrase[] {
  return [exact(stem), stem.length > 1 ? { tokens: gramsOf(stem), prefix: false } : prefix(stem)];
}

/** A word of one or two letters is looked for as itself: `CE` does not mean `celery`. */
function latinPhrases(text: string): Phrase[] {
  const stem = stemOf({ text, isHangul: false });
  const [, letters, number] = NUMBERED.exec(text) ?? [];
  const apart: Phrase[] = letters && number ? [{ tokens: [letters, number], prefix: false }] : [];
  return stem.length > 2 ? [exact(stem), prefix(stem), ...apart] : [exact(stem), ...apart];
}

/** A word in parts, as one and next to each other: `scikit-learn`. Numbers only next to each other: `3.9` is not `39`. */
export function compoundPhrases(text: string, parts: readonly string[]): Phrase[] {
  const row = inRow(parts);
  return parts.every((part) => NUMBER.test(part)) ? [row] : [...latinPhrases(text), row];
}

/** `메모리 누수` also as `메모리누수`, `web workers` as `webworkers`, and next to each other. */
export function togetherPhrases(before: ReadWord, word: ReadWord): Phrase[] {
  const stem = stemOf(word);
  if (word.isHangul) return [{ tokens: gramsOf(before.text + stem), prefix: false }];
  const row = inRow([before.text, stem]);
  return NUMBER.test(before.text + stem) ? [row] : [prefix(before.text + stem), row];
}

/**
 * What a word may be meant as where it is not found itself: other forms of it, and what it may be made of
 * (`최대우도` of `최대우도법`, `road map` of `roadmap`).
 */
export function looserPhrases(word: ReadWord, isAlone: boolean): Phrase[] {
  const stem = stemOf(word);
  if (word.isHangul) return stem.length > 3 ? partsOf(stem) : [];
  // One or two letters begin too many words, unless they are all there is: somebody is typing.
  if (isAlone && stem.length < 3) return [prefix(stem)];
  return /^[a-z]+$/u.test(stem) ? [...formBeginnings(word.text).map(prefix), ...splits(stem)] : [];
}

/** A version or a name in parts may be known without its last part, or without its `v`. */
export function looserCompound(parts: readonly string[]): Phrase[] {
  const shorter: Phrase[] = parts.length > 2 ? [{ tokens: parts.slice(0, -1), prefix: false }] : [];
  const [first = "", ...rest] = parts;
  if (/^v\d+$/.test(first)) shorter.push({ tokens: [first.slice(1), ...rest], prefix: true });
  return shorter;
}

/** The word without its last or first syllables, and its halves. */
function partsOf(stem: string): Phrase[] {
  const cuts = [stem.slice(0, -1), stem.slice(1), stem.slice(0, 2), stem.slice(-2)];
  if (stem.length > 4) cuts.push(stem.slice(0, -2), stem.slice(2));
  return [...new Set(cuts)].map((cut) => ({ tokens: gramsOf(cut), prefix: false }));
}

function splits(word: string): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 3; at <= Math.min(word.length - 3, 12); at++) {
    found.push({ tokens: [word.slice(0, at), word.slice(at)], prefix: true });
  }
  return found;
}

/** Next to each other. One or two letters at the end begin too many words. */
function inRow(tokens: readonly string[]): Phrase {
  return { tokens, prefix: (tokens.at(-1)?.length ?? 0) > 2 };
}

function exact(token: string): Phrase {
  return { tokens: [token], prefix: false };
}

/** The token, and whatever goes on from it. */
export function prefix(token: string): Phrase {
  return { tokens: [token], prefix: true };
}
