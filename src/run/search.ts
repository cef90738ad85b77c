import type { Config } from "../model/config.ts";
import type { Phrase, SearchCandidate, SearchPlan } from "../model/search.ts";
import type { Tip } from "../model/tip.ts";
import { type AskedIndex, answer } from "../search/answer.ts";
import { linkTexts, noteTexts } from "../search/document.ts";
import { explain, isPlain } from "../search/explain.ts";
import { isPersonToken } from "../search/facets.ts";
import type { Mark } from "../search/marks.ts";
import { createMemoryIndex } from "../search/memory-index.ts";
import type { Ranked } from "../search/rank.ts";
import { readSynonyms, type Synonyms } from "../search/synonyms.ts";
import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { documentsOf, indexStale, loadSurroundings, talkOf } from "./search-index.ts";

/** One tip found. */
export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly topic: string | null;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** The words around the hits. */
  readonly excerpt: string;
}

/** A hit with the places of what was looked for, in UTF-16 units. */
export interface MarkedHit extends Hit {
  readonly titleMarks: readonly Mark[];
  readonly excerptMarks: readonly Mark[];
}

export interface SearchResult {
  readonly hits: readonly MarkedHit[];
  /** The query that these are the hits of, when another one was typed: on the other keyboard layout. */
  readonly didYouMean: string | null;
}

/** Published tips for the query, best first. */
export async function search(archive: Archive, query: string, limit: number): Promise<readonly Hit[]> {
  const { hits } = await searchTips(archive, query, limit);
  return hits.map(plainHit);
}

/** The hit without its marks: what `search --json` prints. */
export function plainHit({ id, title, topic, score, excerpt }: MarkedHit): Hit {
  return { id, title, topic, score, excerpt };
}

/**
 * `search` with what is to be marked, and with what the reader may have meant.
 *
 * @param audience for everybody `by:` finds only where the archive shows names: else it would tell whose tips are whose
 */
export async function searchTips(
  archive: Archive,
  query: string,
  limit: number,
  audience: "curator" | "everybody" = "curator",
): Promise<SearchResult> {
  await indexStale(archive);
  const isDiscreet = audience === "everybody" && !archive.config.showNames;
  const index: AskedIndex = {
    async find(plan, most) {
      const open = isDiscreet ? withoutPeople(plan) : plan;
      return open.clauses.some(({ length }) => length === 0) ? [] : findTips(archive, open, most);
    },
    countWords: (words) => archive.store.countWords(words),
  };
  const synonyms = synonymsOf(archive.config);
  const { phrases, ranked, didYouMean } = await answer(query, { index, synonyms, limit });
  return { hits: await hitsOf(archive, ranked, phrases), didYouMean };
}

function withoutPeople(plan: SearchPlan): SearchPlan {
  const isOpen = ({ tokens: [token = ""] }: Phrase) => !isPersonToken(token);
  return { ...plan, clauses: plan.clauses.map((clause) => clause.filter(isOpen)), not: plan.not.filter(isOpen) };
}

const read = new WeakMap<Config, Synonyms>();

/** The config's table, read once. */
function synonymsOf(config: Config): Synonyms {
  const synonyms = read.get(config) ?? readSynonyms(config.synonyms);
  read.set(config, synonyms);
  return synonyms;
}

/** What the store's index finds; where its order is a rough one, in the order of our own. */
async function findTips(archive: Archive, plan: SearchPlan, most: number): Promise<readonly SearchCandidate[]> {
  const { store } = archive;
  const candidates = await store.findTips(plan, most);
  if (plan.newestFirst || candidates.every(({ score }) => score !== null)) return candidates;
  const tips = await tipsOf(
    store,
    candidates.map(({ root }) => root),
  );
  const index = createMemoryIndex({ byRarity: false });
  index.add(await documentsOf(store, tips, await loadSurroundings(archive)));
  return index.find(plan, most);
}

async function tipsOf(store: Store, roots: readonly string[]): Promise<{ root: string; tip: Tip }[]> {
  const records = await store.tipsAt(roots);
  return roots.flatMap((root) => {
    const record = records.get(root);
    return record ? [{ root, tip: record.tip }] : [];
  });
}

async function hitsOf(archive: Archive, ranked: readonly Ranked[], phrases: readonly Phrase[]): Promise<MarkedHit[]> {
  const tips = await tipsOf(
    archive.store,
    ranked.map(({ root }) => root),
  );
  const scores = new Map(ranked.map(({ root, score }) => [root, score]));
  const puzzling = tips.flatMap(({ tip }) => {
    return isPlain({ title: tip.title, notes: noteTexts(tip) }, phrases) ? [] : [tip];
  });
  const talk = puzzling.length > 0 ? await talkOf(archive.store, puzzling, await loadSurroundings(archive)) : null;
  return tips.map(({ root, tip }) => {
    const { id, title, topic } = tip;
    const texts = { title, notes: noteTexts(tip), talk: talk?.get(id) ?? [], links: linkTexts(tip.links) };
    const { titleMarks, excerpt } = explain(texts, phrases);
    const score = scores.get(root) ?? 0;
    return { id, title, topic, score, excerpt: excerpt.text, titleMarks, excerptMarks: excerpt.marks };
  });
}
