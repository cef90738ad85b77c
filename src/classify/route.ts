import type { Attachment } from "./attach.ts";
import type { Shares } from "./shares.ts";
import type { Subject } from "./subject.ts";

/** Where tips on a subject go: for each subject, the probability of each topic. */
export interface Routes {
  /** By subject index; the topics' own subjects follow the shipped ones. */
  readonly of: readonly (readonly number[])[];
  /** Where tips go that no subject is found for. */
  readonly elsewhere: readonly number[];
}

/** Examples that a topic's name is worth, that a mere default is worth, and that the place for the unknown is worth. */
const NAMED = 100;
const INHERITED = 4;
const UNKNOWN = 25;
/** How often the examples are shared out among the subjects that may have brought them where they are. */
const ROUNDS = 2;
/** The least that a subject has to do with a topic. */
const LEAK = 0.02;

/** An example: how much of it each subject accounts for, and nothing known, and where it was filed. */
export interface Held extends Pick<Shares, "weights" | "rest"> {
  readonly topic: number;
}

/**
 * A subject goes to the topics named after it, else to those of its parent, else to a catch-all; what the archive
 * already holds on the subject moves it. An example speaks for the subject that explains best where it lies
 * (expectation maximisation, by the whole set, so that order does not matter): a tip on charts filed under charts says
 * nothing of the Python that it also mentions.
 */
export function route(
  topicCount: number,
  attachment: Attachment,
  subjects: readonly Subject[],
  examples: readonly Held[],
): Routes {
  const sizes = new Array<number>(topicCount).fill(0);
  for (const { topic } of examples) sizes[topic] = (sizes[topic] ?? 0) + 1;
  const rest = restOf(topicCount, attachment, sizes);
  const indexOf = new Map(subjects.map((subject, index) => [subject.id, index]));
  const starts = subjects.map((_, index) => {
    const { topics, named } = home(index);
    const belief = named ? NAMED : INHERITED;
    return (topics.length > 0 ? spread(topicCount, topics) : rest).map((share) => share * belief);
  });
  // What is known of no subject goes its own way too, behind those of the subjects.
  starts.push(rest.map((share) => share * UNKNOWN));
  let ways = starts.map(normalised);
  for (let round = 0; round < ROUNDS; round++) {
    const held = shareOut(ways, examples);
    ways = starts.map((start, index) => normalised(start.map((share, topic) => share + (held[index]?.[topic] ?? 0))));
  }
  const of = ways.slice(0, subjects.length);
  for (let topic = 0; topic < topicCount; topic++) of.push(spread(topicCount, [topic]));
  return { of, elsewhere: ways[subjects.length] ?? rest };

  function home(index: number): { topics: readonly number[]; named: boolean } {
    let named = true;
    for (let at: number | undefined = index; at !== undefined; ) {
      const topics = attachment.topicsOf[at] ?? [];
      if (topics.length > 0) return { topics, named };
      named = false;
      const parent: string | null | undefined = subjects[at]?.parent;
      at = parent == null ? undefined : indexOf.get(parent);
    }
    return { topics: [], named: false };
  }
}

/** How many examples of each topic went each way, by the ways as they are thought to be; the unknown's is the last. */
function shareOut(ways: readonly (readonly number[])[], examples: readonly Held[]): number[][] {
  const held = ways.map((way) => way.map(() => 0));
  const unknown = ways.length - 1;
  const likely = (way: number, topic: number) => (ways[way]?.[topic] ?? 0) + LEAK;
  for (const { weights, rest, topic } of examples) {
    let sum = rest * likely(unknown, topic);
    for (const [way, weight] of weights) sum += weight * likely(way, topic);
    if (sum === 0) continue;
    const credit = (way: number, weight: number) => {
      const row = held[way];
      if (row) row[topic] = (row[topic] ?? 0) + (weight * likely(way, topic)) / sum;
    };
    credit(unknown, rest);
    for (const [way, weight] of weights) credit(way, weight);
  }
  return held;
}

/** Where the unknown goes: to the catch-alls for the most part, else where most is. */
function restOf(topicCount: number, attachment: Attachment, sizes: readonly number[]): number[] {
  const even = normalised(sizes.map((size) => Math.sqrt(size) + 1));
  if (attachment.catchAll.length === 0) return even;
  const catchAll = spread(topicCount, attachment.catchAll);
  return even.map((share, topic) => 0.4 * share + 0.6 * (catchAll[topic] ?? 0));
}

function spread(topicCount: number, topics: readonly number[]): number[] {
  return Array.from({ length: topicCount }, (_, topic) => (topics.includes(topic) ? 1 / topics.length : 0));
}

function normalised(row: readonly number[]): number[] {
  const sum = row.reduce((total, share) => total + share, 0);
  return sum === 0 ? row.map(() => 1 / row.length) : row.map((share) => share / sum);
}
