import type { EmbeddingsConfig, LlmConfig, ModelsConfig } from "./config.ts";

/**
 * What a model answered when it was asked for a tip's topic. A fact like a message: kept, so that asking costs once and the
 * archive comes out the same without asking again. Never a decision: the classifier weighs it.
 */
export interface Opinion {
  /** Model and key: a model has one opinion of a tip, the newest. */
  readonly id: string;
  /** `llm:<model>` or `embeddings:<folder>`. */
  readonly model: string;
  /** Key of the tip's first link. */
  readonly key: string;
  /** Fingerprint of everything that the model was told: the same question is not asked twice. */
  readonly prompt: string;
  readonly topic: string;
  /** How sure the model says it is, 0 to 1. */
  readonly confidence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What an LLM's opinions are kept under. */
export function llmName({ model }: LlmConfig): string {
  return `llm:${model}`;
}

/** What a local model's opinions are kept under: its folder's own name, wherever the folder lies. */
export function embeddingsName({ folder }: EmbeddingsConfig): string {
  return `embeddings:${folder.split(/[\\/]/).findLast(Boolean) ?? folder}`;
}

/** The models whose opinions count: those that the owner has switched on. */
export function modelNames({ llm, embeddings }: ModelsConfig): readonly string[] {
  return [...(llm ? [llmName(llm)] : []), ...(embeddings ? [embeddingsName(embeddings)] : [])];
}
