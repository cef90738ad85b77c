import { inflateSync } from "fflate";
import type { Phrase, SearchCandidate } from "../model/search.ts";
import type { AskedIndex } from "./answer.ts";
import { phraseScore, rarity } from "./bm25.ts";
import { type Figures, readFigures } from "./figures.ts";
import { anyOf, followedBy, type Occurrences, weighed } from "./occurrences.ts";
import type { Card, PackedIndex, PackedParts } from "./packed-index.ts";
import { byTime } from "./rank.ts";
import { placeOf, readTermPart, type TermPart } from "./term-part.ts";

/** A packed index that can be asked. What a question needs is loaded once; what could not be loaded is tried again. */
export interface OpenPackedIndex extends AskedIndex {
  /** As `Searched.findTips`, to the digit. A candidate's `root` is its number. */
  readonly find: AskedIndex["find"];
  readonly card: (number: number) => Promise<Card>;
}

/** Gives the bytes of a file of the index as they are stored. */
export type LoadFile = (file: string) => Promise<Uint8Array>;

export function openPackedIndex(index: PackedIndex, load: LoadFile): OpenPackedIndex {
  const firsts = index.terms.map(([first]) => first);
  const parts = {
    terms: eachOnce(load, readTermPart),
    figures: eachOnce(load, readFigures),
    cards: eachOnce(load, (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as readonly Card[]),
  };

  async function termOccurrences(token: string, prefix: boolean): Promise<Occurrences> {
    const place = placeOf(firsts, token);
    const from = firsts[place] === token ? place : Math.max(0, place - 1);
    // No token holds the last character of the basic plane.
    const to = placeOf(firsts, prefix ? `${token}\uffff` : `${token}\0`);
    const touched: TermPart[] = await Promise.all(index.terms.slice(from, to).map(([, file]) => parts.terms(file)));
    return anyOf(touched.flatMap((part) => part.find(token, prefix)));
  }

  async function seek({ tokens, prefix }: Phrase): Promise<ReadonlyMap<number, number>> {
    const last = tokens.length - 1;
    const [first, ...next] = await Promise.all(
      tokens.map((token, at) => termOccurrences(token, prefix && at === last)),
    );
    const row = next.reduce((found, list, at) => followedBy(found, list, at + 1), first ?? new Float64Array());
    return weighed(row);
  }

  async function figuresOf(numbers: readonly number[]): Promise<(number: number) => Figures | undefined> {
    const { size, files } = index.figures;
    const wanted = [...new Set(numbers.map((number) => Math.floor(number / size)))];
    const loaded = new Map(
      await Promise.all(wanted.map(async (part) => [part, await parts.figures(files[part] ?? "")] as const)),
    );
    return (number) => loaded.get(Math.floor(number / size))?.[number % size];
  }

  return {
    async find(plan, most) {
      const { clauses, not, before, after, newestFirst } = plan;
      const [sought, excluded] = await Promise.all([
        Promise.all(clauses.map((clause) => Promise.all(clause.map(seek)))),
        Promise.all(not.map(seek)),
      ]);
      const held = sought.map((clause) => new Set(clause.flatMap((phrase) => [...phrase.keys()])));
      const numbers = [...(held[0] ?? [])].filter(
        (number) => held.every((clause) => clause.has(number)) && !excluded.some((phrase) => phrase.has(number)),
      );
      const figures = await figuresOf(numbers);
      const average = index.tokens / index.documents;
      const phrases = sought.flat().map((found) => ({ found, idf: rarity(found.size, index.documents) }));
      const candidates = numbers.flatMap((number): SearchCandidate[] => {
        const known = figures(number);
        if (!known) return [];
        const { firstSharedAt, lastSharedAt, reactions } = known;
        if (after !== null && lastSharedAt < after) return [];
        if (before !== null && (firstSharedAt === "" || firstSharedAt >= before)) return [];
        let score = 0;
        for (const { found, idf } of phrases) {
          score += idf * phraseScore(found.get(number) ?? 0, known.length / average);
        }
        return [{ root: String(number), number, score, lastSharedAt, reactions }];
      });
      const byScore = (a: SearchCandidate, b: SearchCandidate) =>
        (b.score ?? 0) - (a.score ?? 0) || a.number - b.number;
      return candidates.sort(newestFirst ? byTime : byScore).slice(0, most);
    },
    async countWords(words) {
      const counted = words.map(async (word) => [word, weighed(await termOccurrences(word, false)).size] as const);
      return new Map((await Promise.all(counted)).filter(([, count]) => count > 0));
    },
    async card(number) {
      const card = (await parts.cards(fileOf(index.cards, number)))[number % index.cards.size];
      if (!card) throw new Error("the search index names a tip that it does not hold");
      return card;
    },
  };
}

function fileOf({ size, files }: PackedParts, number: number): string {
  return files[Math.floor(number / size)] ?? "";
}

function eachOnce<Part>(load: LoadFile, read: (bytes: Uint8Array) => Part): (file: string) => Promise<Part> {
  const loading = new Map<string, Promise<Part>>();
  return (file) => {
    const known = loading.get(file);
    if (known) return known;
    const part = load(file).then((bytes) => read(inflateSync(bytes)));
    loading.set(file, part);
    part.catch(() => loading.delete(file));
    return part;
  };
}
