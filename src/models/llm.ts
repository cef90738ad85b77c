import { createHash } from "node:crypto";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, jsonSchema, Output } from "ai";
import type { LlmConfig } from "../model/config.ts";
import { llmName } from "../model/opinion.ts";
import { whyFailed } from "./llm-failure.ts";
import { answerSchema, instructions, promptFor, readAnswers, tokensOf } from "./llm-prompt.ts";
import type { Briefing, Estimate, Question, Reply, TopicModel } from "./topic-model.ts";

type Fetch = typeof globalThis.fetch;

/** Tokens of one tip's answer. */
const ANSWER_TOKENS = 25;
/** Times that a busy or failing server is asked again; it may say when (`Retry-After`). */
const RETRIES = 2;
/** Answers in a row of which nothing could be used, after which it is no use to go on paying. */
const PATIENCE = 2;

/**
 * A model on a server that speaks OpenAI's protocol. Import this file only when it is wanted: it loads the AI SDK.
 *
 * @param options.apiKey null where the server wants none; it never appears in what is said of failures
 */
export function llmModel(
  config: LlmConfig,
  briefing: Briefing,
  options: { readonly apiKey: string | null; readonly fetch: Fetch },
): TopicModel {
  const { apiKey, fetch } = options;
  const system = instructions(briefing);
  const schema = answerSchema(briefing);
  const provider = createOpenAICompatible({
    name: "llm",
    baseURL: config.url,
    supportsStructuredOutputs: true,
    ...(apiKey === null ? {} : { apiKey }),
    fetch: (address, init) => fetchOnce(fetch, address, init),
  });
  const model = provider.chatModel(config.model);

  async function askBatch(batch: readonly Question[], signal: AbortSignal): Promise<unknown> {
    const { output } = await generateText({
      model,
      system,
      prompt: promptFor(batch),
      output: Output.object({ schema: jsonSchema(schema), name: "topics" }),
      maxRetries: RETRIES,
      abortSignal: signal,
    });
    return output;
  }

  return {
    name: llmName(config),
    promptOf: (question) =>
      createHash("sha256")
        .update(JSON.stringify([config.url, system, promptFor([question])]))
        .digest("hex"),
    estimate: (questions) => estimate(config, system + JSON.stringify(schema), questions),
    async *ask(questions, signal): AsyncGenerator<Reply> {
      if (briefing.topics.length === 0) return;
      let useless = 0;
      for (const batch of batches(questions, config.batch)) {
        signal.throwIfAborted();
        const limit = AbortSignal.any([signal, AbortSignal.timeout(config.timeout * 1000)]);
        const asked = batch.length;
        try {
          const answers = readAnswers(await askBatch(batch, limit), batch, briefing);
          useless = answers.length === 0 ? useless + 1 : 0;
          const missing = asked - answers.length;
          const problem = missing === 0 ? null : `gave no answer that can be used for ${missing} of ${asked} tips`;
          yield { asked, answers, problem };
        } catch (error) {
          signal.throwIfAborted();
          const { why, isAnswer } = whyFailed(error, config, apiKey);
          useless = isAnswer ? useless + 1 : PATIENCE;
          yield { asked, answers: [], problem: why };
        }
        if (useless >= PATIENCE) return;
      }
    },
  };
}

/** What is asked goes to the server that the owner named and to no other; one that is not there is not waited for. */
async function fetchOnce(fetch: Fetch, ...[address, init]: Parameters<Fetch>): Promise<Response> {
  try {
    return await fetch(address, { ...init, redirect: "error" });
  } catch (error) {
    if (!(error instanceof TypeError && error.cause instanceof Error)) throw error;
    // Under fetch's own name and codes the AI SDK would take it for something to try again.
    const { message, code } = error.cause as NodeJS.ErrnoException;
    throw new Error(message || code);
  }
}

function estimate({ batch, price }: LlmConfig, told: string, questions: readonly Question[]): Estimate {
  const requests = Math.ceil(questions.length / batch);
  const prompts = batches(questions, batch).map((part) => tokensOf(promptFor(part)));
  const inputTokens = requests * tokensOf(told) + prompts.reduce((sum, tokens) => sum + tokens, 0);
  const outputTokens = questions.length * ANSWER_TOKENS;
  const cost = price && (inputTokens * price.input + outputTokens * price.output) / 1e6;
  return { requests, inputTokens, outputTokens, cost };
}

function batches(questions: readonly Question[], size: number): (readonly Question[])[] {
  return Array.from({ length: Math.ceil(questions.length / size) }, (_, n) => {
    return questions.slice(n * size, (n + 1) * size);
  });
}
