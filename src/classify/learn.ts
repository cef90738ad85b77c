import { stem } from "../text/tokens.ts";
import type { Reading } from "./reading.ts";

/** Examples' worth of belief that a word is as likely in a topic as anywhere: one example proves little. */
const DOUBT = 6;
/** A topic that lacks a word so far may still come to hold it. */
const LEAST = -1;
/** Notes are long, and their style is the writer's rather than the topic's. */
const MAX_PLACE_WORDS = 40;
const SHARES = { words: 0.25, address: 0.5, title: 1, publisher: 1.5 } as const;

/** What the archive's own entries teach. */
export interface Lesson {
  /** For each topic, the logarithm of how much the text's words speak for it. */
  score(reading: Reading): Float64Array;
  /** The words that speak most for a topic. */
  because(reading: Reading, topic: number): string[];
}

/** Naive Bayes with strong doubt over the words of title, address and notes. */
export function learn(
  topicCount: number,
  examples: readonly { readonly reading: Reading; readonly topic: number }[],
): Lesson {
  const sizes = new Float64Array(topicCount);
  const odds = new Map<string, Float64Array>();
  for (const { reading, topic } of examples) {
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const feature of features(reading).keys()) {
      const counts = odds.get(feature) ?? new Float64Array(topicCount);
      odds.set(feature, counts);
      counts[topic] = (counts[topic] ?? 0) + 1;
    }
  }
  // Counts become logarithms of odds in place.
  for (const row of odds.values()) {
    const overall = row.reduce((sum, count) => sum + count, 0) / examples.length;
    for (let topic = 0; topic < topicCount; topic++) {
      const inTopic = ((row[topic] ?? 0) + DOUBT * overall) / ((sizes[topic] ?? 0) + DOUBT);
      row[topic] = Math.max(LEAST, Math.log(inTopic / overall));
    }
  }
  return {
    score(reading) {
      const scores = new Float64Array(topicCount);
      for (const [feature, share] of features(reading)) {
        const row = odds.get(feature);
        if (!row) continue;
        for (let topic = 0; topic < topicCount; topic++)
          scores[topic] = (scores[topic] ?? 0) + share * (row[topic] ?? 0);
      }
      return scores;
    },
    because(reading, topic) {
      return [...features(reading)]
        .map(([feature, share]) => ({ feature, weight: share * (odds.get(feature)?.[topic] ?? 0) }))
        .filter(({ weight }) => weight > 0.5)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ feature }) => feature);
    },
  };
}

/** The words that are learnt from, each with the share that its place gives it. */
function features(reading: Reading): Map<string, number> {
  const shares = new Map<string, number>();
  const add = (text: string, share: number) => {
    if (text === "") return;
    for (const word of text.split(" ", MAX_PLACE_WORDS)) if (word.length > 1) shares.set(stem(word), share);
  };
  // The best place comes last and overwrites.
  add(reading.words, SHARES.words);
  for (const words of reading.addresses) add(words, SHARES.address);
  add(reading.title, SHARES.title);
  for (const publisher of reading.publishers) shares.set(publisher, SHARES.publisher);
  return shares;
}
