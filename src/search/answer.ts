import type { SearchCandidate, SearchPlan } from "../model/search.ts";
import { otherLayout } from "./other-layout.ts";
import { parseQuery } from "./parse-query.ts";
import { planQuery, type QueryPlan } from "./plan.ts";
import { candidatesFor, isEnough, type Ranked, rank } from "./rank.ts";
import type { Synonyms } from "./synonyms.ts";

/** An index that can be asked: the store's, or one in memory. */
export type FindTips = (plan: SearchPlan, most: number) => Promise<readonly SearchCandidate[]>;

/** What an index answers to a query as people type it. */
export interface Answer {
  readonly ranked: readonly Ranked[];
  /** What to mark; null for a query that asks for nothing. */
  readonly plan: QueryPlan | null;
  /** The query that was answered, when another one was typed. */
  readonly didYouMean: string | null;
}

export interface Asked {
  readonly find: FindTips;
  readonly synonyms: Synonyms;
  /** Most results. */
  readonly limit: number;
}

/** The tips for a query, best first: the same from every index that holds the same tips. */
export async function answer(query: string, asked: Asked): Promise<Answer> {
  const own = await ask(query, asked);
  if (own?.isWhole) return { ...own, didYouMean: null };
  const other = otherLayout(query);
  const meant = other === null ? null : await ask(other, asked);
  if (meant?.isWhole) return { ...meant, didYouMean: other };
  return { ranked: own?.ranked ?? [], plan: own?.plan ?? null, didYouMean: null };
}

/** `isWhole`: whether a tip answers the whole query. */
async function ask(query: string, { find, synonyms, limit }: Asked) {
  const plan = planQuery(parseQuery(query), synonyms);
  if (!plan) return null;
  const most = candidatesFor(limit);
  const strict = await find(plan.strict, most);
  const stages = [strict];
  for (const [nth, loose] of plan.loose.entries()) {
    if (isEnough(stages.at(-1)?.length ?? 0, limit, nth)) break;
    stages.push(await find(loose, most));
  }
  return { plan, ranked: rank(stages, limit), isWhole: strict.length > 0 };
}
