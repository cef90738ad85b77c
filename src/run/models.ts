import { InputError } from "../collect/collector.ts";
import type { ModelsConfig } from "../model/config.ts";
import { embeddingsName, type Opinion } from "../model/opinion.ts";
import { embeddingsModel } from "../models/embeddings.ts";
import { openEmbedder } from "../models/open-embedder.ts";
import type { Briefing, Estimate, Example, Question, TopicModel } from "../models/topic-model.ts";
import type { Archive } from "./archive.ts";
import { eachInboxTip } from "./classify.ts";
import { type Context, loadContext } from "./context.ts";
import { questionOf, sharedInPublic } from "./models-questions.ts";
import { assembleStale } from "./pipeline.ts";
import type { Progress } from "./progress.ts";

export type ModelKind = keyof ModelsConfig;

/** What is outside, handed in. */
export interface Outside {
  readonly env: NodeJS.ProcessEnv;
  readonly fetch: typeof globalThis.fetch;
}

/** What asking a model about the inbox would be. */
export interface AskPlan {
  readonly model: TopicModel;
  readonly questions: readonly Question[];
  /** Tips on which the model's opinion is known already. */
  readonly known: number;
  /** Tips that the model must not see: nobody shared them in public. */
  readonly withheld: number;
  readonly estimate: Estimate;
}

/**
 * Finds out what a model is to be asked; asks nothing yet.
 *
 * @throws InputError when the config does not name the model, or what it names is not there
 */
export async function planAsking(archive: Archive, kind: ModelKind, outside: Outside): Promise<AskPlan> {
  const { store, config } = archive;
  const context = await loadContext(archive);
  const model = kind === "llm" ? await openLlm(archive, context, outside) : await openEmbeddings(archive, context);
  const maySee = kind === "llm" ? sharedInPublic(await store.channels(), config) : () => true;
  const opinions = (await store.opinions()).filter((opinion) => opinion.model === model.name);
  const prompts = new Map(opinions.map(({ key, prompt }) => [key, prompt]));
  const questions: Question[] = [];
  let known = 0;
  let withheld = 0;
  for await (const { record, shares } of eachInboxTip(store)) {
    const question = questionOf(record.root, shares, maySee);
    if (question === null) withheld += 1;
    else if (prompts.get(record.root) === model.promptOf(question)) known += 1;
    else questions.push(question);
  }
  return { model, questions, known, withheld, estimate: model.estimate(questions) };
}

/** How asking went. */
export interface AskOutcome {
  readonly answered: number;
  /** Asked and not answered, or not asked any more: the built-in classifier's word stands. */
  readonly unanswered: number;
  readonly problems: readonly string[];
}

/** Asks what was planned, keeps each answer as it comes, and brings the archive up to date. A stopped run goes on. */
export async function askModel(
  archive: Archive,
  { model, questions }: Pick<AskPlan, "model" | "questions">,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<AskOutcome> {
  const { store } = archive;
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const problems = new Set<string>();
  let asked = 0;
  let answered = 0;
  for await (const reply of model.ask(questions, signal)) {
    const at = archive.now().toISOString();
    const opinions = reply.answers.flatMap(({ key, topic, confidence }): Opinion[] => {
      const question = byKey.get(key);
      if (!question) return [];
      const prompt = model.promptOf(question);
      return [{ id: `${model.name} ${key}`, model: model.name, key, prompt, topic, confidence, at }];
    });
    await store.transaction(async (tx) => {
      await tx.putOpinions(opinions);
      await tx.staleKeys(opinions.map(({ key }) => key));
    });
    asked += reply.asked;
    answered += opinions.length;
    if (reply.problem !== null) problems.add(reply.problem);
    await progress({ task: "ask", done: asked, total: questions.length });
  }
  await assembleStale(archive, progress);
  return { answered, unanswered: questions.length - answered, problems: [...problems] };
}

async function openLlm({ store, config }: Archive, context: Context, { env, fetch }: Outside): Promise<TopicModel> {
  const { llm } = config.models;
  if (llm === null) {
    throw new InputError("models.llm", "is not in tipkeeper.yaml; name a server and a model there to ask one");
  }
  const apiKey = llm.apiKeyEnv === null ? null : (env[llm.apiKeyEnv] ?? "").trim();
  if (apiKey === "") throw new InputError("models.llm.apiKeyEnv", `the environment has no ${llm.apiKeyEnv}`);
  // Only what a curator publishes himself: decisions may stem from private channels.
  const examples: Example[] = [];
  for await (const page of store.eachEntry()) {
    for (const { topic, title, state } of page) {
      if (topic !== null && state === "published") examples.push({ topic, title, words: "" });
    }
  }
  const { llmModel } = await import("../models/llm.ts");
  return llmModel(llm, { topics: context.topics, examples }, { apiKey, fetch });
}

async function openEmbeddings({ config }: Archive, { topics, examples }: Context): Promise<TopicModel> {
  const { embeddings } = config.models;
  if (embeddings === null) {
    throw new InputError("models.embeddings", "is not in tipkeeper.yaml; name a model's folder there to ask it");
  }
  const embedder = await openEmbedder(embeddings.folder);
  if ("why" in embedder) throw new InputError(embeddings.folder, embedder.why);
  const briefing: Briefing = {
    topics,
    examples: examples.map(({ topic, input: { title, words } }) => ({ topic, title, words })),
  };
  return embeddingsModel(embeddingsName(embeddings), briefing, embedder.embed);
}
