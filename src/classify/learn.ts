import { stems } from "../text/tokens.ts";
import { addressParts } from "./address.ts";
import type { Classifiable, Example } from "./classifier.ts";

/** Examples' worth of belief that a word is as likely in a topic as anywhere: one example proves little. */
const DOUBT = 6;
/** Notes are long, and their style is the writer's rather than the topic's. */
const MAX_NOTE_WORDS = 40;
const NOTE_SHARE = 0.25;

/** What the archive's own entries teach. */
export interface Lesson {
  /** For each topic, the logarithm of how much the text's words speak for it. */
  score(input: Classifiable): Float64Array;
  /** The words that speak most for a topic. */
  because(input: Classifiable, topic: number): string[];
  readonly counts: readonly number[];
}

/** Naive Bayes with strong doubt over the words of title, address and notes. */
export function learn(
  topicCount: number,
  examples: readonly { readonly example: Example; readonly topic: number }[],
): Lesson {
  const counts = new Array<number>(topicCount).fill(0);
  const seen = new Map<string, Map<number, number>>();
  for (const { example, topic } of examples) {
    counts[topic] = (counts[topic] ?? 0) + 1;
    for (const feature of features(example.input).keys()) {
      const byTopic = seen.get(feature) ?? new Map<number, number>();
      byTopic.set(topic, (byTopic.get(topic) ?? 0) + 1);
      seen.set(feature, byTopic);
    }
  }
  const all = examples.length;
  const speaks = (byTopic: ReadonlyMap<number, number>, total: number, topic: number): number => {
    const overall = total / all;
    return Math.log(((byTopic.get(topic) ?? 0) + DOUBT * overall) / ((counts[topic] ?? 0) + DOUBT) / overall);
  };
  const known = (input: Classifiable) =>
    [...features(input)].flatMap(([feature, share]) => {
      const byTopic = seen.get(feature);
      if (!byTopic) return [];
      let total = 0;
      for (const count of byTopic.values()) total += count;
      return [{ feature, share, byTopic, total }];
    });
  return {
    counts,
    score(input) {
      const scores = new Float64Array(topicCount);
      for (const { share, byTopic, total } of known(input)) {
        for (let topic = 0; topic < topicCount; topic++) {
          scores[topic] = (scores[topic] ?? 0) + share * Math.max(-1, speaks(byTopic, total, topic));
        }
      }
      return scores;
    },
    because(input, topic) {
      return known(input)
        .map(({ feature, byTopic, total, share }) => ({ feature, weight: share * speaks(byTopic, total, topic) }))
        .filter(({ weight }) => weight > 0.5)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ feature }) => feature);
    },
  };
}

/** The words that are learnt from, each with the share that its place gives it. */
function features(input: Classifiable): Map<string, number> {
  const shares = new Map<string, number>();
  const add = (list: readonly string[], share: number) => {
    for (const word of list) if (word.length > 1 && (shares.get(word) ?? 0) < share) shares.set(word, share);
  };
  add(stems(input.words.slice(0, 600)).slice(0, MAX_NOTE_WORDS), NOTE_SHARE);
  for (const url of input.urls) {
    const { publisher, words } = addressParts(url);
    add(stems(words), 0.5);
    if (publisher !== null) add([publisher], 1.5);
  }
  add(stems(input.title), 1);
  return shares;
}
