import type { MemoryIndex } from "./memory-index.ts";
import { otherLayout } from "./other-layout.ts";
import { parseQuery } from "./parse-query.ts";
import { planQuery, type QueryPlan } from "./plan.ts";
import { candidatesFor, isEnough, type Ranked, rank } from "./rank.ts";
import type { Synonyms } from "./synonyms.ts";

/** What an index answers to a query as people type it. */
export interface MemoryResult {
  readonly ranked: readonly Ranked[];
  /** What to mark. */
  readonly plan: QueryPlan | null;
  /** The query that was answered, when another one was typed. */
  readonly didYouMean: string | null;
}

/** The same results as the command line's `search` over the same tips. */
export function searchMemory(
  index: MemoryIndex,
  query: string,
  limit: number,
  synonyms: Synonyms = new Map(),
): MemoryResult {
  const own = ask(index, query, limit, synonyms);
  if (own?.isWhole) return { ...own, didYouMean: null };
  const other = otherLayout(query);
  const meant = other === null ? null : ask(index, other, limit, synonyms);
  if (meant?.isWhole) return { ...meant, didYouMean: other };
  return { ranked: own?.ranked ?? [], plan: own?.plan ?? null, didYouMean: null };
}

function ask(index: MemoryIndex, query: string, limit: number, synonyms: Synonyms) {
  const plan = planQuery(parseQuery(query), synonyms);
  if (!plan) return null;
  const most = candidatesFor(limit);
  const strict = index.find(plan.strict, most);
  const stages = [strict];
  for (const [asked, loose] of plan.loose.entries()) {
    if (isEnough(stages.at(-1)?.length ?? 0, limit, asked)) break;
    stages.push(index.find(loose, most));
  }
  return { plan, ranked: rank(stages, limit), isWhole: strict.length > 0 };
}
