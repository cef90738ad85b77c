import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { BRIEFING, question, repliesOf, topicModelContract } from "../../test/contracts/topic-model.ts";
import { type Embed, embeddingsModel } from "./embeddings.ts";
import { openEmbedder } from "./open-embedder.ts";

/** Texts that share words lie close: a sentence embedding without a model. */
const byWords: Embed = async (texts) =>
  texts.map((text) => {
    const vector = new Float32Array(256);
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      let place = 7;
      for (const letter of word) place = (place * 31 + (letter.codePointAt(0) ?? 0)) % 256;
      vector[place] = (vector[place] ?? 0) + 1;
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });

topicModelContract((briefing) => embeddingsModel("by-words", briefing, byWords));

test("the nearer a tip is to one topic only, the surer", async () => {
  const model = embeddingsModel("by-words", BRIEFING, byWords);
  const [reply] = await repliesOf(model, [
    question("near", "asyncio event loop explained"),
    question("between", "asyncio 김치"),
  ]);
  const [near, between] = reply?.answers ?? [];
  expect(near?.confidence).toBeGreaterThan(0.9);
  expect(between?.confidence).toBeLessThan(near?.confidence ?? 0);
});

test("nothing leaves the machine, so nothing costs", () => {
  const model = embeddingsModel("by-words", BRIEFING, byWords);
  expect(model.estimate([question("a", "x")])).toEqual({ requests: 0, inputTokens: 0, outputTokens: 0, cost: null });
});

describe("the model in a folder", () => {
  const missing = () => Promise.reject(Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" }));

  async function folder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), "tipkeeper-model-"));
    await writeFile(join(path, "config.json"), "{}");
    return path;
  }

  test("that is none is told of before anything is loaded", async () => {
    expect(await openEmbedder("/nowhere/at/all", missing)).toEqual({
      why: "is no model folder: it holds no config.json. Put a sentence-embedding model's files there",
    });
  });

  test("without the package tells what to install", async () => {
    expect(await openEmbedder(await folder(), missing)).toMatchObject({
      why: expect.stringContaining("npm install @huggingface/transformers"),
    });
  });

  test("is opened from the disk and from nowhere else, a vector for each text", async () => {
    const path = await folder();
    const env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: "" };
    const opened: unknown[] = [];
    const pipeline = async (...args: unknown[]) => {
      opened.push(args);
      return async (texts: string[]) => ({
        data: texts.flatMap((text, row) => (text === "?" ? [Number.NaN, Number.NaN] : [row, row + 0.5])),
        dims: [texts.length, 2],
      });
    };
    const embedder = await openEmbedder(path, async () => ({ env, pipeline }));
    expect(env).toEqual({ allowRemoteModels: false, allowLocalModels: true, localModelPath: dirname(path) });
    expect(opened).toEqual([["feature-extraction", basename(path), { local_files_only: true }]]);
    if (!("embed" in embedder)) expect.fail(embedder.why);
    const vectors = await embedder.embed(["a", "b", "?"]);
    expect(vectors.map((vector) => [...vector])).toEqual([
      [0, 0.5],
      [1, 1.5],
      [0, 0],
    ]);
  });

  test("that cannot be loaded is told of", async () => {
    const env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: "" };
    const pipeline = () => Promise.reject(new Error("no onnx file"));
    expect(await openEmbedder(await folder(), async () => ({ env, pipeline }))).toEqual({
      why: "cannot be loaded as a sentence-embedding model: no onnx file",
    });
  });
});
