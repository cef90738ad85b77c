import type { Opinion } from "../model/opinion.ts";
import type { Candidate, Classification } from "./classifier.ts";

/** A model is believed this much at most, however sure it says it is: what it says of itself is not calibrated. */
const MOST_TRUST = 0.8;
/** Topics that share what a wrong model would have meant instead: mistakes go to a few neighbours, not to all. */
const NEIGHBOURS = 3;
/** What a topic that the classifier did not rank is worth at least. */
const LEAST = 1e-3;

/**
 * The classification with a model's opinion taken into account, as a witness who may err (Bayes' rule). The opinion moves
 * the odds; it decides nothing: a topic of which the classifier itself sees no sign stays below any sensible threshold.
 *
 * @param topics how many topics the archive has
 */
export function weighOpinion(
  classification: Classification,
  opinion: Pick<Opinion, "model" | "topic" | "confidence">,
  topics: number,
): Classification {
  const { topic, candidates } = classification;
  if (topic === null || topics < 2) return classification;
  const chance = 1 / topics;
  const trust = Math.max(chance, Math.min(MOST_TRUST, opinion.confidence));
  const doubt = (1 - trust) / Math.min(topics - 1, NEIGHBOURS);
  if (trust <= doubt) return classification;

  const ranked = candidates.reduce((sum, { confidence }) => sum + confidence, 0);
  const unranked = Math.max(0, 1 - ranked);
  const isRanked = candidates.some((candidate) => candidate.topic === opinion.topic);
  const own = isRanked ? 0 : Math.max(LEAST, unranked / Math.max(1, topics - candidates.length));
  const all: Candidate[] = isRanked ? [...candidates] : [...candidates, { topic: opinion.topic, confidence: own }];
  const weights = all.map((candidate) => candidate.confidence * (candidate.topic === opinion.topic ? trust : doubt));
  const sum = weights.reduce((total, weight) => total + weight, 0) + Math.max(0, unranked - own) * doubt;
  const weighed = all
    .map((candidate, place) => ({ topic: candidate.topic, confidence: (weights[place] ?? 0) / sum }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, candidates.length);
  const best = weighed[0];
  if (!best) return classification;
  const says = `the model ${opinion.model} says ${opinion.topic}`;
  // The classifier's words speak for its own topic, not for the one that the model has brought up.
  const reasons = best.topic === topic ? [...classification.reasons, says] : [says, ...classification.reasons];
  return { ...classification, ...best, candidates: weighed, reasons };
}
