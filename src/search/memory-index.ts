import {
  type Phrase,
  SEARCH_CANDIDATES,
  type SearchCandidate,
  type SearchDocument,
  type SearchPlan,
} from "../model/search.ts";
import { COLUMN_WEIGHTS, phraseScore, rarity } from "./bm25.ts";
import { byTime } from "./rank.ts";
import { createVocabulary, type TermRange } from "./vocabulary.ts";

/** An index without a database: it ranks what a database found roughly. */
export interface MemoryIndex {
  /** Adds tips, in the order of the store's index where results must equal its results also among equals. */
  readonly add: (documents: readonly SearchDocument[]) => void;
  /** The tips that answer the plan, best first; of equals, the one added first. */
  readonly find: (plan: SearchPlan, most?: number) => readonly SearchCandidate[];
}

/** Between two columns in a document's terms: no phrase goes over it. */
const END = -1;

interface Held {
  readonly document: Omit<SearchDocument, "columns">;
  /** The numbers of its terms, column by column, `END` behind each. */
  readonly terms: Int32Array;
  readonly length: number;
}

/** A phrase with its terms looked up, and the documents that hold it, in order. */
interface Sought {
  readonly ranges: readonly TermRange[];
  readonly found: readonly number[];
  readonly idf: number;
}

/**
 * An empty index. It computes what SQLite's FTS5 computes, so that both give the same results.
 *
 * @param byRarity whether rare phrases weigh more; not among a few documents that were found by these very phrases
 */
export function createMemoryIndex({ byRarity = true }: { readonly byRarity?: boolean } = {}): MemoryIndex {
  const vocabulary = createVocabulary();
  const held: Held[] = [];
  /** For each term the documents that hold it, in order. */
  const postings: number[][] = [];
  let tokens = 0;

  function add(documents: readonly SearchDocument[]): void {
    for (const { columns, ...document } of documents) {
      const terms: number[] = [];
      for (const column of columns) {
        for (const token of column === "" ? [] : column.split(" ")) terms.push(vocabulary.number(token));
        terms.push(END);
      }
      const place = held.length;
      for (const term of new Set(terms)) {
        if (term === END) continue;
        const posting = postings[term];
        if (posting) posting.push(place);
        else postings[term] = [place];
      }
      const length = terms.length - columns.length;
      tokens += length;
      held.push({ document, terms: Int32Array.from(terms), length });
    }
  }

  function seek({ tokens: wanted, prefix }: Phrase): Sought {
    const ranges = wanted.map((token, at) => vocabulary.range(token, prefix && at === wanted.length - 1));
    let found = documentsOf(ranges[0]);
    for (const range of ranges.slice(1)) found = inBoth(found, documentsOf(range));
    if (ranges.length > 1) found = found.filter((place) => frequencyIn(held[place], ranges) !== null);
    return { ranges, found, idf: byRarity ? rarity(found.length, held.length) : 1 };
  }

  function documentsOf(range: TermRange | undefined): readonly number[] {
    return inOrder((range ? vocabulary.terms(range) : []).map((term) => postings[term] ?? []));
  }

  /** The weighted occurrences of the phrase in the document; null when there is none. */
  function frequencyIn(document: Held | undefined, ranges: readonly TermRange[]): number | null {
    if (!document) return null;
    const { terms } = document;
    let frequency = 0;
    let occurs = false;
    let column = 0;
    for (let at = 0; at < terms.length; at++) {
      if (terms[at] === END) column++;
      else if (ranges.every((range, offset) => vocabulary.has(range, terms[at + offset] ?? END))) {
        frequency += COLUMN_WEIGHTS[column] ?? 0;
        occurs = true;
      }
    }
    return occurs ? frequency : null;
  }

  function find(plan: SearchPlan, most = SEARCH_CANDIDATES): readonly SearchCandidate[] {
    const { clauses, not, before, after, newestFirst } = plan;
    const sought = clauses.map((clause) => clause.map(seek));
    const excluded = new Set(not.flatMap((phrase) => seek(phrase).found));
    const places = sought
      .map((clause): readonly number[] => inOrder(clause.map(({ found }) => found)))
      .reduce((a, b) => inBoth(a, b))
      .filter((place) => {
        const { firstSharedAt = "", lastSharedAt = "" } = held[place]?.document ?? {};
        if (excluded.has(place) || (after !== null && lastSharedAt < after)) return false;
        return before === null || (firstSharedAt !== "" && firstSharedAt < before);
      });
    const average = tokens / held.length;
    const phrases = sought.flat();
    const ranked = places.flatMap((place) => {
      const document = held[place];
      if (!document) return [];
      let score = 0;
      for (const { ranges, idf } of phrases) {
        score += idf * phraseScore(frequencyIn(document, ranges) ?? 0, document.length / average);
      }
      const { root, lastSharedAt, reactions } = document.document;
      return [{ root, number: place, score, lastSharedAt, reactions }];
    });
    return ranked.sort(newestFirst ? byTime : (a, b) => b.score - a.score).slice(0, most);
  }

  return { add, find };
}

/** What stands in any of several lists in order. */
function inOrder(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** What stands in both of two lists in order. */
function inBoth(a: readonly number[], b: readonly number[]): readonly number[] {
  const both: number[] = [];
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    const [one = 0, two = 0] = [a[at], b[other]];
    if (one === two) both.push(one);
    if (one <= two) at++;
    if (two <= one) other++;
  }
  return both;
}
