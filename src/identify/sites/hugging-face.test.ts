import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["arxiv:2110.02178", "https://huggingface.co/papers/2110.02178"],
  ["hf:cohereforai/c4ai-command-r-v01", "https://huggingface.co/CohereForAI/c4ai-command-r-v01"],
  ["hf:cohereforai/c4ai-command-r-v01", "https://hf.co/CohereForAI/c4ai-command-r-v01/tree/main"],
  [
    "hf:cohereforai/c4ai-command-r-v01",
    "https://huggingface.co/CohereForAI/c4ai-command-r-v01/blob/main/README.md#use",
  ],
  ["hf:datasets/squad/squad_v2", "https://huggingface.co/datasets/squad/squad_v2/"],
  ["hf:spaces/team/demo", "https://huggingface.co/spaces/team/demo"],
  ["https://huggingface.co/team/demo/discussions/3", "https://huggingface.co/team/demo/discussions/3"],
  ["https://huggingface.co/bert-base-uncased", "https://huggingface.co/bert-base-uncased/tree/main"],
  ["https://huggingface.co/datasets/squad", "https://huggingface.co/datasets/squad/tree/main"],
  ["https://huggingface.co/datasets/squad/viewer", "https://huggingface.co/datasets/squad/viewer"],
  ["https://huggingface.co/docs/transformers", "https://huggingface.co/docs/transformers"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["hugging-face", key, key]);
});
