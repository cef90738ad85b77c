import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BRIEFING, question, repliesOf, topicModelContract } from "../../test/contracts/topic-model.ts";
import { type Behaviour, completion, type FakeServer, goodAnswer, openAiServer } from "../../test/openai-server.ts";
import type { LlmConfig } from "../model/config.ts";
import { llmModel } from "./llm.ts";

const KEY = "sk-very-secret-key";

function configOf(url: string, more: Partial<LlmConfig> = {}): LlmConfig {
  return { url, model: "fake", apiKeyEnv: null, batch: 20, timeout: 20, price: null, ...more };
}

describe("on a server that answers", () => {
  let server: FakeServer;
  beforeAll(async () => {
    server = await openAiServer();
  });
  afterAll(() => server.close());

  topicModelContract((briefing) =>
    llmModel(configOf("http://placeholder.example/v1"), briefing, {
      apiKey: KEY,
      // The address is only known once the server listens.
      fetch: (address, init) => fetch(String(address).replace("http://placeholder.example/v1", server.url), init),
    }),
  );

  test("each request asks for one batch, in the given form, under the key", async () => {
    const before = server.asked.length;
    const model = llmModel(configOf(server.url, { batch: 2 }), BRIEFING, { apiKey: KEY, fetch });
    const questions = ["a", "b", "c", "d", "e"].map((key) => question(key, `asyncio ${key}`));
    expect(model.estimate(questions)).toMatchObject({ requests: 3, cost: null });
    await repliesOf(model, questions);
    const requests = server.asked.slice(before);
    expect(requests).toHaveLength(3);
    for (const { path, headers, text } of requests) {
      expect(path).toBe("/v1/chat/completions");
      expect(headers.authorization).toBe(`Bearer ${KEY}`);
      expect(JSON.parse(text)).toMatchObject({ model: "fake", response_format: { type: "json_schema" } });
    }
  });

  test("nobody takes the next reply, nothing more is asked", async () => {
    const before = server.asked.length;
    const model = llmModel(configOf(server.url, { batch: 1 }), BRIEFING, { apiKey: null, fetch });
    for await (const _ of model.ask([question("a", "x"), question("b", "y")], new AbortController().signal)) break;
    expect(server.asked.length - before).toBe(1);
    expect(server.asked.at(-1)?.headers.authorization).toBeUndefined();
  });
});

test("the estimate grows with what is sent, and is priced", () => {
  const price = { input: 2, output: 10 };
  const model = llmModel(configOf("http://a.example/v1", { price }), BRIEFING, { apiKey: null, fetch });
  const one = model.estimate([question("a", "asyncio")]);
  const two = model.estimate([question("a", "asyncio"), question("b", "x".repeat(300))]);
  expect(two.inputTokens - one.inputTokens).toBeGreaterThanOrEqual(100);
  expect(two.outputTokens).toBe(2 * one.outputTokens);
  expect(one.cost).toBeCloseTo((one.inputTokens * 2 + one.outputTokens * 10) / 1e6, 12);
});

describe("when things go wrong", () => {
  const questions = ["a", "b", "c", "d"].map((key) => question(key, `asyncio ${key}`));
  const row = (tip: number, topic: unknown, confidence: unknown = 0.9) => ({ tip, topic, confidence });

  async function ask(behave: (count: number) => Behaviour | null, config: Partial<LlmConfig> = {}) {
    const server = await openAiServer((asked, count) => behave(count) ?? goodAnswer(asked));
    try {
      const model = llmModel(configOf(server.url, { batch: 2, ...config }), BRIEFING, { apiKey: KEY, fetch });
      const replies = await repliesOf(model, questions);
      const problems = replies.map(({ problem }) => problem?.replace(/127\.0\.0\.1:\d+/, "HOST") ?? null);
      return {
        answered: replies.flatMap(({ answers }) => answers.map(({ key }) => key)),
        problems,
        asked: server.asked,
      };
    } finally {
      await server.close();
    }
  }

  test.each([
    ["no JSON", "I would file the first one under Python."],
    ["JSON cut off", '{"answers":[{"tip":1,'],
  ])("%s: those tips have no answer, the next ones do", async (_, content) => {
    const { answered, problems } = await ask((count) => (count === 1 ? completion(content) : null));
    expect(answered).toEqual(["c", "d"]);
    expect(problems).toEqual(["HOST answered with something else than the JSON that was asked for", null]);
  });

  test.each([
    ["JSON of another form", { topics: ["Python"] }],
    ["topics that are not there", { answers: [row(1, "Cooking"), row(2, null)] }],
    ["tips that nobody asked for", { answers: [row(0, "Python"), row(3, "Python"), row(1.5, "Python")] }],
    ["confidences that are none", { answers: [row(1, "Python", 90), row(2, "Python", "high")] }],
  ])("%s: those tips have no answer", async (_, value) => {
    const { answered, problems } = await ask((count) => (count === 1 ? completion(JSON.stringify(value)) : null));
    expect(answered).toEqual(["c", "d"]);
    expect(problems[0]).toMatch(/JSON|no answer that can be used for 2 of 2 tips/);
  });

  test("the good part of an answer is taken, and of two answers for a tip the first", async () => {
    const answers = [row(1, "Python"), row(1, "요리"), row(2, "Nowhere")];
    const { answered, problems } = await ask((count) => (count === 1 ? completion(JSON.stringify({ answers })) : null));
    expect(answered).toEqual(["a", "c", "d"]);
    expect(problems).toEqual(["gave no answer that can be used for 1 of 2 tips", null]);
  });

  test("nonsense twice in a row is not paid for a third time", async () => {
    const { answered, asked } = await ask(() => completion("nonsense"), { batch: 1 });
    expect(answered).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test.each([429, 500, 503])("%d is asked again, when the server says", async (status) => {
    const busy = { status, headers: { "retry-after": "0" }, body: '{"error":{"message":"busy"}}' };
    const { answered, asked } = await ask((count) => (count === 1 ? busy : null));
    expect(answered).toEqual(["a", "b", "c", "d"]);
    expect(asked).toHaveLength(3);
  });

  test("a server that stays busy is left alone, and its words are told", async () => {
    const busy = { status: 429, headers: { "retry-after": "0" }, body: '{"error":{"message":"quota is used up"}}' };
    const { answered, problems, asked } = await ask(() => busy);
    expect(answered).toEqual([]);
    expect(problems).toEqual(["HOST answered 429: quota is used up"]);
    expect(asked).toHaveLength(3);
  });

  test("a wrong key is told of without the key", async () => {
    const body = JSON.stringify({ error: { message: `Incorrect API key provided: ${KEY}. ${"x".repeat(500)}` } });
    const { problems, asked } = await ask(() => ({ status: 401, body }));
    expect(problems[0]).toMatch(/^HOST answered 401: Incorrect API key provided: …\. x+…$/);
    expect(problems[0]?.length).toBeLessThan(250);
    expect(asked).toHaveLength(1);
  });

  test("a page of HTML is no completion", async () => {
    const { answered, problems } = await ask((count) => (count === 1 ? { body: "<html>proxy</html>" } : null));
    expect(answered).toEqual(["c", "d"]);
    expect(problems[0]).toBe("HOST answered with something else than a completion");
  });

  test("what was asked does not follow a redirect to another server", async () => {
    const elsewhere = await openAiServer();
    const to = { status: 307, headers: { location: `${elsewhere.url}/chat/completions` }, body: "" };
    const { answered, problems } = await ask(() => to);
    await elsewhere.close();
    expect(answered).toEqual([]);
    expect(problems).toEqual(["HOST cannot be reached: unexpected redirect"]);
    expect(elsewhere.asked).toEqual([]);
  });

  test("a server that says nothing is waited for no longer than the owner wants", async () => {
    const { answered, problems, asked } = await ask(() => "hang", { timeout: 0.1 });
    expect({ answered, problems }).toEqual({ answered: [], problems: ["HOST did not answer within 0.1 seconds"] });
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  test("a server that is not there is told of", async () => {
    const server = await openAiServer();
    await server.close();
    const model = llmModel(configOf(server.url), BRIEFING, { apiKey: null, fetch });
    const [reply, ...others] = await repliesOf(model, questions);
    expect(reply).toMatchObject({ asked: 4, answers: [] });
    expect(reply?.problem).toMatch(/cannot be reached: connect ECONNREFUSED/);
    expect(others).toEqual([]);
  });

  test("asking can be stopped in the middle of a request", async () => {
    const stop = new AbortController();
    const reason = new Error("enough");
    const server = await openAiServer(() => {
      stop.abort(reason);
      return "hang";
    });
    const model = llmModel(configOf(server.url), BRIEFING, { apiKey: null, fetch });
    await expect(repliesOf(model, questions, stop.signal)).rejects.toBe(reason);
    await server.close();
  });
});
