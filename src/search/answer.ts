import type { Phrase, SearchCandidate, SearchPlan } from "../model/search.ts";
import { otherLayout } from "./other-layout.ts";
import { parseQuery } from "./parse-query.ts";
import { planQuery } from "./plan.ts";
import { candidatesFor, type Ranked, rank } from "./rank.ts";
import { type CountWords, respelled } from "./spelling.ts";
import type { Synonyms } from "./synonyms.ts";

/** An index that can be asked: the store's, or a packed one. */
export interface AskedIndex {
  readonly find: (plan: SearchPlan, most: number) => Promise<readonly SearchCandidate[]>;
  readonly countWords: CountWords;
}

/** What an index answers to a query as people type it. */
export interface Answer {
  readonly ranked: readonly Ranked[];
  /** What to mark. */
  readonly phrases: readonly Phrase[];
  /** The query that was answered, when another one was typed: on the other keyboard layout, or with a slip. */
  readonly didYouMean: string | null;
}

interface Asked {
  readonly index: AskedIndex;
  readonly synonyms: Synonyms;
  /** Most results. */
  readonly limit: number;
}

const NOTHING = { ranked: [], phrases: [], didYouMean: null } as const;

/** The tips for a query, best first: the same from every index that holds the same tips. */
export async function answer(query: string, asked: Asked): Promise<Answer> {
  const own = await ask(query, asked);
  if (own === null) return NOTHING;
  if (own.isWhole) return { ...own, didYouMean: null };
  const other = otherLayout(query);
  const onOther = other === null ? null : await ask(other, asked);
  if (onOther?.isWhole) return { ...onOther, didYouMean: other };
  if (own.isAnswered) return { ...own, didYouMean: null };
  const spelled = await respelled(query, asked.index.countWords);
  const meant = spelled === null ? null : await ask(spelled, asked);
  return meant?.isAnswered ? { ...meant, didYouMean: spelled } : { ...own, didYouMean: null };
}

/**
 * Stage by stage, the next one only where results are few. `isWhole`: whether a tip holds every word; `isAnswered`: whether
 * one does so in other forms.
 */
async function ask(query: string, { index, synonyms, limit }: Asked) {
  const plan = planQuery(parseQuery(query), synonyms);
  if (!plan) return null;
  const most = candidatesFor(limit);
  const strict = await index.find(plan.strict, most);
  const stages = [strict];
  const found = () => stages.reduce((sum, { length }) => Math.max(sum, length), 0);
  const goOn = async (next: SearchPlan | null, few: number) => {
    if (next !== null && found() < few) stages.push(await index.find(next, most));
  };
  await goOn(plan.free, limit);
  await goOn(plan.bilingual, limit / 3);
  const isAnswered = found() > 0;
  await goOn(plan.pairs, limit);
  // "Any" is dear on common words, and what it adds is seldom meant.
  await goOn(plan.any, 1);
  const phrases = stages.length > 1 ? [...plan.phrases, ...plan.looser] : plan.phrases;
  return { ranked: rank(stages, limit), phrases, isWhole: strict.length > 0, isAnswered };
}
