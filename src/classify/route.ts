import type { Attachment } from "./attach.ts";
import type { Subject } from "./subject.ts";

/** Where tips on a subject go: for each subject, the probability of each topic. */
export interface Routes {
  /** By subject index; the topics' own subjects follow the shipped ones. */
  readonly of: readonly (readonly number[])[];
  /** Where tips go that no subject is found for. */
  readonly elsewhere: readonly number[];
}

/** Examples that a topic's name is worth, and that a mere default is worth. */
const NAMED = 25;
const INHERITED = 2.5;

/**
 * A subject goes to the topics named after it, else to those of its parent, else to a catch-all; what the archive
 * already holds on the subject moves it.
 */
export function route(
  topicCount: number,
  attachment: Attachment,
  subjects: readonly Subject[],
  examples: readonly { readonly weights: ReadonlyMap<number, number>; readonly topic: number }[],
): Routes {
  const held = subjects.map(() => new Array<number>(topicCount).fill(0));
  const sizes = new Array<number>(topicCount).fill(0);
  for (const { weights, topic } of examples) {
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const [subject, weight] of weights) {
      const row = held[subject];
      if (row) row[topic] = (row[topic] ?? 0) + weight;
    }
  }
  const rest = restOf(topicCount, attachment, sizes);
  const indexOf = new Map(subjects.map((subject, index) => [subject.id, index]));
  const of = subjects.map((_, index) => {
    const { topics, named } = home(index);
    const belief = named ? NAMED : INHERITED;
    const start = topics.length > 0 ? spread(topicCount, topics) : rest;
    const row = start.map((share, topic) => share * belief + (held[index]?.[topic] ?? 0));
    return normalised(row);
  });
  for (let topic = 0; topic < topicCount; topic++) of.push(spread(topicCount, [topic]));
  return { of, elsewhere: rest };

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
