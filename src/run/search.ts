import type { SearchCandidate, SearchPlan } from "../model/search.ts";
import type { Tip } from "../model/tip.ts";
import { linkTexts, noteTexts } from "../search/document.ts";
import { excerptOf } from "../search/excerpt.ts";
import { findMarks, type Mark } from "../search/marks.ts";
import { createMemoryIndex } from "../search/memory-index.ts";
import { otherLayout } from "../search/other-layout.ts";
import { parseQuery } from "../search/parse-query.ts";
import { planQuery, type QueryPlan } from "../search/plan.ts";
import { candidatesFor, isEnough, type Ranked, rank } from "../search/rank.ts";
import { readSynonyms } from "../search/synonyms.ts";
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

/** `search` with what is to be marked, and with what the reader may have meant. */
export async function searchTips(archive: Archive, query: string, limit: number): Promise<SearchResult> {
  await indexStale(archive);
  const own = await ask(archive, query, limit);
  if (own?.isWhole) return { hits: await hitsOf(archive, own), didYouMean: null };
  const other = otherLayout(query);
  const meant = other === null ? null : await ask(archive, other, limit);
  if (meant?.isWhole) return { hits: await hitsOf(archive, meant), didYouMean: other };
  return { hits: own ? await hitsOf(archive, own) : [], didYouMean: null };
}

interface Answer {
  readonly plan: QueryPlan;
  readonly ranked: readonly Ranked[];
  /** Whether a tip answers the whole query. */
  readonly isWhole: boolean;
}

async function ask(archive: Archive, query: string, limit: number): Promise<Answer | null> {
  const plan = planQuery(parseQuery(query), readSynonyms(archive.config.synonyms));
  if (!plan) return null;
  const most = candidatesFor(limit);
  const strict = await find(archive, plan.strict, most);
  const stages = [strict];
  for (const [asked, loose] of plan.loose.entries()) {
    if (isEnough(stages.at(-1)?.length ?? 0, limit, asked)) break;
    stages.push(await find(archive, loose, most));
  }
  return { plan, ranked: rank(stages, limit), isWhole: strict.length > 0 };
}

/** What the store's index finds; where its order is a rough one, in the order of our own. */
async function find(archive: Archive, plan: SearchPlan, most: number): Promise<readonly SearchCandidate[]> {
  const { store } = archive;
  const candidates = await store.findTips(plan, most);
  if (candidates.every(({ score }) => score !== null)) return candidates;
  const tips = await tipsOf(
    store,
    candidates.map(({ root }) => root),
  );
  const index = createMemoryIndex({ rarity: false });
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

async function hitsOf(archive: Archive, { plan, ranked }: Answer): Promise<MarkedHit[]> {
  const tips = await tipsOf(
    archive.store,
    ranked.map(({ root }) => root),
  );
  const scores = new Map(ranked.map(({ root, score }) => [root, score]));
  const { phrases } = plan;
  const titleMarks = new Map(tips.map(({ root, tip }) => [root, findMarks(tip.title, phrases)]));
  const unexplained = tips.flatMap(({ root, tip }) =>
    titleMarks.get(root)?.length || noteTexts(tip).some((text) => findMarks(text, phrases).length > 0) ? [] : [tip],
  );
  const talk =
    unexplained.length > 0 ? await talkOf(archive.store, unexplained, await loadSurroundings(archive)) : null;
  return tips.map(({ root, tip }) => {
    const texts = [...noteTexts(tip), ...(talk?.get(tip.id) ?? [])];
    const excerpt = excerptOf(talk?.has(tip.id) ? [...texts, ...linkTexts(tip)] : texts, phrases);
    return {
      id: tip.id,
      title: tip.title,
      topic: tip.topic,
      score: scores.get(root) ?? 0,
      excerpt: excerpt.text,
      titleMarks: titleMarks.get(root) ?? [],
      excerptMarks: excerpt.marks,
    };
  });
}
