import type { Phrase } from "../model/search.ts";
import { gramsOf, stemOf } from "../text/search-tokens.ts";
import { readWords } from "../text/search-words.ts";

/** For each way to say something, without its spaces, the other ways. */
export type Synonyms = ReadonlyMap<string, readonly Phrase[]>;

/** Most words that one entry of the table may have. */
const LONGEST = 4;

/** Groups of words that mean the same, as the curator writes them: `[[GPU, 그래픽 카드], [deep learning, 딥러닝]]`. */
export function readSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const table = new Map<string, Phrase[]>();
  for (const group of groups) {
    for (const word of group) {
      const key = keyOf(word);
      if (key === "") continue;
      const others = group.filter((other) => keyOf(other) !== key).flatMap(phrasesOf);
      table.set(key, [...(table.get(key) ?? []), ...others]);
    }
  }
  return table;
}

/** A word of a query, or a compound in one, with the phrases that it is found by. */
interface Unit {
  readonly clause: Phrase[];
  readonly key: string;
}

/** Lets each word, or some words in a row, be found by their synonyms too (`pick`: of which phrases they become some). */
export function withSynonyms<Of extends Unit>(
  units: readonly Of[],
  synonyms: Synonyms,
  pick: (unit: Of) => Phrase[] = ({ clause }) => clause,
): void {
  if (synonyms.size === 0) return;
  for (let from = 0; from < units.length; from++) {
    let key = "";
    for (let to = from; to < Math.min(units.length, from + LONGEST); to++) {
      key += units[to]?.key ?? "";
      const others = synonyms.get(key);
      // Every clause of the row: (a or s) and (b or s) is (a and b) or s.
      if (others) for (const unit of units.slice(from, to + 1)) pick(unit).push(...others);
    }
  }
}

function keyOf(text: string): string {
  return readWords(text).map(stemOf).join("");
}

function phrasesOf(text: string): Phrase[] {
  const words = readWords(text);
  const stems = words.map(stemOf);
  if (stems.length === 0) return [];
  if (words.every(({ isHangul }) => isHangul)) {
    const hangul = [...words.slice(0, -1).map((word) => word.text), ...stems.slice(-1)].join("");
    const grams = gramsOf(hangul);
    const word: Phrase = { tokens: [hangul], prefix: true };
    return grams.length > 0 ? [word, { tokens: grams, prefix: false }] : [word];
  }
  const row = [...words.slice(0, -1).map((word) => word.text), ...stems.slice(-1)];
  return [{ tokens: row, prefix: (row.at(-1)?.length ?? 0) > 2 }];
}
