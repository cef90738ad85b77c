import { SEARCH_CANDIDATES, type SearchCandidate } from "../model/search.ts";

/** A tip in its place among the results. */
export interface Ranked {
  readonly root: string;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
}

/** How many candidates to rank for so many results. */
export function candidatesFor(limit: number): number {
  return Math.max(SEARCH_CANDIDATES, limit);
}

/** The year of Slack's first messages: what is newer counts a little more, ten years a tenth. */
const FIRST_YEAR = 2013;
const A_YEAR = 0.01;
/** What the first reactions add, and all of them at most. */
const A_REACTION = 0.01;
const MOST_REACTIONS = 0.05;
/** Characters of an ISO time that make its day: all that counts of it, so that an index in a browser stays small. */
const DAY = 10;
/** Digits that count: behind them two processors' logarithms may differ. */
const DIGITS = 9;

/**
 * The results in order: first what answers the whole query, then what answers part of it, stage by stage. Recency and
 * reactions are a light touch; of equals the one shared last comes first, then the one indexed first.
 */
export function rank(stages: readonly (readonly SearchCandidate[])[], limit: number): Ranked[] {
  const ranked: Ranked[] = [];
  const held = new Set<string>();
  for (const stage of stages) {
    const next = ordered(stage.filter(({ root }) => !held.has(root)));
    // Scores of two queries cannot be compared: what answers a part only stays below what answers the whole.
    const ceiling = ranked.at(-1)?.score;
    const top = next[0]?.score;
    const scale = ceiling === undefined || top === undefined || top < ceiling ? 1 : (0.99 * ceiling) / top;
    for (const { root, score } of next) {
      held.add(root);
      ranked.push({ root, score: rounded(score * scale) });
    }
    if (ranked.length >= limit) break;
  }
  return ranked.slice(0, limit);
}

function ordered(candidates: readonly SearchCandidate[]): Ranked[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: rounded((candidate.score ?? 0) * touch(candidate)) }))
    .sort((a, b) => b.score - a.score || byTime(a, b))
    .map(({ root, score }) => ({ root, score }));
}

/** Newest first, then by reactions; of equals the one that was indexed first. */
export function byTime(a: Timed, b: Timed): number {
  const [one, two] = [a.lastSharedAt.slice(0, DAY), b.lastSharedAt.slice(0, DAY)];
  return one > two ? -1 : one < two ? 1 : b.reactions - a.reactions || a.number - b.number;
}

type Timed = Pick<SearchCandidate, "lastSharedAt" | "reactions" | "number">;

function touch({ lastSharedAt, reactions }: SearchCandidate): number {
  const date = Date.parse(lastSharedAt.slice(0, DAY));
  const years = Number.isNaN(date) ? 0 : Math.max(0, date / (365.25 * 86_400_000) + 1970 - FIRST_YEAR);
  return 1 + years * A_YEAR + Math.min(MOST_REACTIONS, reactions * A_REACTION);
}

function rounded(score: number): number {
  return Number(score.toPrecision(DIGITS));
}
