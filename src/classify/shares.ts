import type { Evidence } from "./evidence.ts";
import { items, type Subject } from "./subject.ts";

/** Logarithm of odds of "something else": what the evidence for a subject has to beat. */
const SOMETHING_ELSE = 0.9;
/** Logarithm of odds of no form in particular. */
const NO_FORM = 2.6;
/** More evidence than this makes nothing surer. */
const MOST = 20;

/** How much of the evidence for what a thing is used for is taken from what it is made with, and the most of it that counts. */
const YIELD = 0.5;
const MOST_YIELD = 6;

/** What a tip is about. */
export interface Shares {
  /** By the subject's index in the list. */
  readonly evidence: ReadonlyMap<number, Evidence>;
  /** How much of the tip each subject or form accounts for; with `rest` they add up to 1. */
  readonly weights: ReadonlyMap<number, number>;
  /** How much nothing known accounts for. */
  readonly rest: number;
}

/** Weighs a tip's evidence; what else speaks for a subject, as a logarithm of odds by its index, is added to it. */
export type SharesWeigher = (evidence: ReadonlyMap<number, Evidence>, learnt?: ReadonlyMap<number, number>) => Shares;

const NOTHING_LEARNT: ReadonlyMap<number, number> = new Map();

/** Says what a tip is about, among these subjects. Forms count only where `counts` says so. */
export function sharesWeigher(subjects: readonly Subject[], counts: (subject: number) => boolean): SharesWeigher {
  const indexOf = new Map(subjects.map(({ id }, index) => [id, index]));
  const yielding = subjects.flatMap(({ yieldsTo }, subject) =>
    yieldsTo === undefined ? [] : [{ subject, to: items(yieldsTo).map((id) => indexOf.get(id)) }],
  );
  return (evidence, learnt = NOTHING_LEARNT) => {
    const scores = new Map([...evidence].map(([subject, { score }]) => [subject, score]));
    for (const [subject, score] of learnt) scores.set(subject, (scores.get(subject) ?? 0) + score);
    for (const { subject, to } of yielding) {
      const score = scores.get(subject);
      if (score !== undefined) scores.set(subject, score - YIELD * bestOf(scores, to));
    }
    const weights = new Map<number, number>();
    let forms = Math.exp(NO_FORM);
    let total = Math.exp(SOMETHING_ELSE);
    for (const [subject, score] of scores) {
      if (!counts(subject)) continue;
      const weight = Math.exp(Math.min(score, MOST));
      weights.set(subject, weight);
      if (subjects[subject]?.form) forms += weight;
      else total += weight;
    }
    // A thing has its form whatever its subject: the forms are settled first, subjects share what is left.
    const left = Math.exp(NO_FORM) / forms;
    for (const [subject, weight] of weights) {
      weights.set(subject, subjects[subject]?.form ? weight / forms : (left * weight) / total);
    }
    return { evidence, weights, rest: (left * Math.exp(SOMETHING_ELSE)) / total };
  };
}

/** The most evidence that there is for one of these subjects. */
function bestOf(scores: ReadonlyMap<number, number>, of: readonly (number | undefined)[]): number {
  let best = 0;
  for (const subject of of) best = Math.max(best, scores.get(subject ?? -1) ?? 0);
  return Math.min(best, MOST_YIELD);
}
