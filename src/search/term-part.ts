import { byteReader } from "./bytes.ts";
import { type Occurrences, readOccurrences } from "./occurrences.ts";

/** Some terms of a packed index, in order, with where they stand. */
export interface TermPart {
  /** Where the term stands, or each term that begins so. */
  readonly find: (term: string, prefix: boolean) => readonly Occurrences[];
}

/** Reads what `pack.ts` writes. */
export function readTermPart(bytes: Uint8Array): TermPart {
  const reader = byteReader(bytes);
  const terms: string[] = [];
  const lengths: number[] = [];
  let before = "";
  for (let left = reader.number(); left > 0; left--) {
    before = before.slice(0, reader.number()) + reader.text();
    terms.push(before);
    lengths.push(reader.number());
  }
  const occurrences = lengths.map((length) => reader.bytes(length));

  return {
    find(term, prefix) {
      const found: Occurrences[] = [];
      for (let at = placeOf(terms, term); at < terms.length; at++) {
        const isFound = prefix ? terms[at]?.startsWith(term) : terms[at] === term;
        if (!isFound) break;
        found.push(readOccurrences(occurrences[at] ?? new Uint8Array()));
      }
      return found;
    },
  };
}

/** The first place whose text is not before `text`. */
export function placeOf(ordered: readonly string[], text: string): number {
  let low = 0;
  for (let high = ordered.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
