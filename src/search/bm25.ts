import { SEARCH_COLUMNS, SEARCH_WEIGHTS } from "../model/search.ts";

/** As SQLite's `bm25()` has them: https://sqlite.org/fts5.html#the_bm25_function */
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

/** What an occurrence weighs, by the number of its column. */
export const COLUMN_WEIGHTS = SEARCH_COLUMNS.map((column) => SEARCH_WEIGHTS[column]);

/** How much a phrase tells that `found` of `total` documents hold. */
export function rarity(found: number, total: number): number {
  const idf = Math.log((total - found + 0.5) / (found + 0.5));
  return idf <= 0 ? LEAST_IDF : idf;
}

/**
 * What one phrase adds to a document's score.
 *
 * @param frequency its occurrences, each by its column's weight
 * @param length tokens of the document, as a share of the average
 */
export function phraseScore(frequency: number, length: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * length));
}
