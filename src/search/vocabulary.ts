/** Terms that follow each other in order: places from `from` up to, not with, `to`. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** The terms of an index by number, and in order. A range holds until the next new term. */
export interface Vocabulary {
  readonly number: (term: string) => number;
  /** The term, or all terms that begin so. */
  readonly range: (term: string, prefix: boolean) => TermRange;
  readonly terms: (range: TermRange) => readonly number[];
  readonly has: (range: TermRange, number: number) => boolean;
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  let ordered: string[] = [];
  /** The place in `ordered` of each number, and the number at each place. */
  let places = new Int32Array();
  let numbered = new Int32Array();

  function order(): void {
    if (ordered.length === numbers.size) return;
    ordered = [...numbers.keys()].sort();
    places = new Int32Array(ordered.length);
    numbered = Int32Array.from(ordered, (term) => numbers.get(term) ?? 0);
    for (const [place, number] of numbered.entries()) places[number] = place;
  }

  /** The first place whose term is not before `term`. */
  function placeOf(term: string): number {
    let low = 0;
    for (let high = ordered.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ordered[middle] ?? "") < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    number(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    range(term, prefix) {
      order();
      const from = placeOf(term);
      // No token holds the last character of the basic plane.
      if (prefix) return { from, to: placeOf(`${term}\uffff`) };
      return { from, to: ordered[from] === term ? from + 1 : from };
    },
    terms: ({ from, to }) => Array.from(numbered.subarray(from, to)),
    has({ from, to }, number) {
      const place = places[number] ?? -1;
      return place >= from && place < to;
    },
  };
}
