import { SEARCH_COLUMNS } from "../model/search.ts";
import { COLUMN_WEIGHTS } from "./bm25.ts";
import { byteReader, pushNumber } from "./bytes.ts";

/**
 * Where a term stands, in order: document, column and place of an occurrence in one number, so that the next place of
 * the same column is the next number.
 */
export type Occurrences = Float64Array<ArrayBuffer>;

/** Places in a column, and columns, that a number has room for. */
const PLACES = 2 ** 20;
const COLUMNS = 16;
const A_DOCUMENT = PLACES * COLUMNS;

/** Where one term stands, on its way into bytes. A plain record: an archive has hundreds of thousands of terms. */
export interface Written {
  last: number;
  readonly bytes: number[];
}

export function noOccurrences(): Written {
  return { last: -1, bytes: [] };
}

/** Documents, their columns and places have to come in order. */
export function addOccurrences(written: Written, document: number, column: number, places: readonly number[]): void {
  const { bytes } = written;
  pushNumber(bytes, document - written.last);
  written.last = document;
  pushNumber(bytes, (places.length - 1) * SEARCH_COLUMNS.length + column);
  let before = 0;
  for (const place of places) {
    pushNumber(bytes, place - before);
    before = place;
  }
}

export function readOccurrences(bytes: Uint8Array): Occurrences {
  const reader = byteReader(bytes);
  const found: number[] = [];
  let document = -1;
  while (!reader.isDone()) {
    document += reader.number();
    const head = reader.number();
    const column = head % SEARCH_COLUMNS.length;
    const start = document * A_DOCUMENT + column * PLACES;
    let place = 0;
    for (let left = Math.floor(head / SEARCH_COLUMNS.length); left >= 0; left--) {
      place += reader.number();
      found.push(start + place);
    }
  }
  return Float64Array.from(found);
}

/** Where any of several terms stands. */
export function anyOf(lists: readonly Occurrences[]): Occurrences {
  if (lists.length === 1 && lists[0]) return lists[0];
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

/** Where `first` stands with `next` so many places behind it. */
export function followedBy(first: Occurrences, next: Occurrences, distance: number): Occurrences {
  return first.filter(within(next, distance));
}

function within(list: Occurrences, distance: number): (occurrence: number) => boolean {
  let at = 0;
  return (occurrence) => {
    const wanted = occurrence + distance;
    while (at < list.length && (list[at] ?? 0) < wanted) at++;
    return list[at] === wanted;
  };
}

/** The documents in which these stand, in order, each with its occurrences by their columns' weights. */
export function weighed(occurrences: Occurrences): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>();
  let document = -1;
  let frequency = 0;
  for (const occurrence of occurrences) {
    const next = Math.floor(occurrence / A_DOCUMENT);
    if (next !== document) {
      if (document >= 0) frequencies.set(document, frequency);
      document = next;
      frequency = 0;
    }
    frequency += COLUMN_WEIGHTS[Math.floor(occurrence / PLACES) % COLUMNS] ?? 0;
  }
  if (document >= 0) frequencies.set(document, frequency);
  return frequencies;
}
