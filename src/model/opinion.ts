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
