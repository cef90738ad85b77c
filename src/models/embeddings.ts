import { createHash } from "node:crypto";
import type { Answer, Briefing, Question, TopicModel } from "./topic-model.ts";

/** Turns texts into vectors of length 1 (0 where nothing is known of a text), one for each text, on this machine. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Texts embedded at a time. */
const BATCH = 16;
/** The nearest examples of a topic that speak for it: one may be a stray, all would drown a topic of many sides. */
const NEAREST = 3;
/** How fast belief falls with distance; sentence embeddings of one language lie close together. */
const TEMPERATURE = 0.05;
const LENGTH = 600;

interface Placed {
  readonly topic: string;
  readonly vector: Float32Array;
}

/**
 * Files a tip where the archive's tips are nearest to it in meaning. A topic's name and keywords count as one of its tips.
 *
 * @param name the model's; `embed` need only be ready when something is asked
 */
export function embeddingsModel(name: string, briefing: Briefing, embed: Embed): TopicModel {
  const known = [
    ...briefing.topics.map(({ name: topic, keywords }) => ({ topic, text: [topic, ...keywords].join(", ") })),
    ...briefing.examples.map(({ topic, title, words }) => ({ topic, text: textOf(title, words) })),
  ];
  const told = createHash("sha256")
    .update(JSON.stringify([name, known]))
    .digest("hex");

  async function place(signal: AbortSignal): Promise<readonly Placed[]> {
    const placed: Placed[] = [];
    for (let from = 0; from < known.length; from += BATCH) {
      signal.throwIfAborted();
      const part = known.slice(from, from + BATCH);
      const vectors = await embed(part.map(({ text }) => text));
      for (const [at, { topic }] of part.entries()) placed.push({ topic, vector: vectorAt(vectors, at) });
    }
    return placed;
  }

  return {
    name,
    promptOf: ({ title, words }) =>
      createHash("sha256")
        .update(JSON.stringify([told, textOf(title, words)]))
        .digest("hex"),
    estimate: () => ({ requests: 0, inputTokens: 0, outputTokens: 0, cost: null }),
    async *ask(questions, signal) {
      if (briefing.topics.length === 0 || questions.length === 0) return;
      const placed = await place(signal);
      for (let from = 0; from < questions.length; from += BATCH) {
        signal.throwIfAborted();
        const part = questions.slice(from, from + BATCH);
        const vectors = await embed(part.map(({ title, words }) => textOf(title, words)));
        const answers = part.map((question, at) => nearest(question, vectorAt(vectors, at), placed));
        yield { asked: part.length, answers, problem: null };
      }
    },
  };
}

function nearest({ key }: Question, vector: Float32Array, placed: readonly Placed[]): Answer {
  const similarities = new Map<string, number[]>();
  for (const { topic, vector: other } of placed) {
    const known = similarities.get(topic);
    if (known) known.push(dot(vector, other));
    else similarities.set(topic, [dot(vector, other)]);
  }
  const scores = [...similarities].map(([topic, list]) => {
    const best = list.sort((a, b) => b - a).slice(0, NEAREST);
    return { topic, score: best.reduce((sum, one) => sum + one, 0) / best.length };
  });
  const top = scores.reduce((best, one) => (one.score > best.score ? one : best));
  const total = scores.reduce((sum, { score }) => sum + Math.exp((score - top.score) / TEMPERATURE), 0);
  return { key, topic: top.topic, confidence: 1 / total };
}

function textOf(title: string, words: string): string {
  return `${title}\n${words}`.slice(0, LENGTH).toWellFormed().trim();
}

function vectorAt(vectors: readonly Float32Array[], at: number): Float32Array {
  const vector = vectors[at];
  if (!vector) throw new Error("an embedder gives a vector for each text");
  return vector;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
