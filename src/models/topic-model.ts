import type { Topic } from "../model/topic.ts";

/** A tip as a model is shown it. Whoever makes one leaves out what the model must not see. */
export interface Question {
  /** Key of the tip's first link. */
  readonly key: string;
  readonly title: string;
  readonly urls: readonly string[];
  readonly words: string;
}

export interface Answer {
  readonly key: string;
  /** One of the archive's topics. */
  readonly topic: string;
  /** 0 to 1, as the model says. */
  readonly confidence: number;
}

/** What came back for some of the questions. */
export interface Reply {
  /** How many questions this is the end of, answered or not. */
  readonly asked: number;
  readonly answers: readonly Answer[];
  /** Why answers are missing, for a person; null when none is. */
  readonly problem: string | null;
}

/** What asking would take. */
export interface Estimate {
  /** Requests that leave this machine. */
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In the money of the owner's price; null when he gave none. */
  readonly cost: number | null;
}

/** What a model is told besides the tip. */
export interface Briefing {
  readonly topics: readonly Topic[];
  /** Tips that curators filed. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly topic: string;
  readonly title: string;
  readonly words: string;
}

/**
 * Something that has an opinion on topics: an LLM on a server, embeddings on this machine. Every model passes
 * `test/contracts/topic-model.ts`.
 */
export interface TopicModel {
  /** The same name stands for the same model: its opinions are kept under it. */
  readonly name: string;
  /** Fingerprint of all that the model would be told: differs whenever the answer might. */
  promptOf(question: Question): string;
  estimate(questions: readonly Question[]): Estimate;
  /**
   * Asks, some questions at a time, as slowly as the replies are taken. Ends early when there is no use in asking on:
   * the last reply then says why. Throws what `signal` was aborted with.
   */
  ask(questions: readonly Question[], signal: AbortSignal): AsyncGenerator<Reply>;
}
