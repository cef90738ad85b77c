import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Embed } from "./embeddings.ts";

/** Installed by whoever wants it: it weighs some hundred megabytes. */
const PACKAGE: string = "@huggingface/transformers";

/** What is used of the package. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  readonly pipeline: (
    task: "feature-extraction",
    model: string,
    options: { readonly local_files_only: true },
  ) => Promise<
    (
      texts: string[],
      options: { readonly pooling: "mean"; readonly normalize: true },
    ) => Promise<{ readonly data: ArrayLike<number>; readonly dims: readonly number[] }>
  >;
}

/**
 * Opens the sentence-embedding model in a folder, laid out as Hugging Face does (`config.json`, `tokenizer.json`,
 * `onnx/model.onnx`). Nothing is downloaded.
 *
 * @returns `why` when it cannot be used, for a person
 */
export async function openEmbedder(
  folder: string,
  load: () => Promise<unknown> = () => import(PACKAGE),
): Promise<{ readonly embed: Embed } | { readonly why: string }> {
  const path = resolve(folder);
  try {
    await readFile(join(path, "config.json"));
  } catch {
    return { why: "is no model folder: it holds no config.json. Put a sentence-embedding model's files there" };
  }
  let transformers: Transformers;
  try {
    transformers = (await load()) as Transformers;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    return { why: `needs the package ${PACKAGE}; install it beside Tipkeeper: npm install ${PACKAGE}` };
  }
  Object.assign(transformers.env, { allowRemoteModels: false, allowLocalModels: true, localModelPath: dirname(path) });
  try {
    const extract = await transformers.pipeline("feature-extraction", basename(path), { local_files_only: true });
    return {
      async embed(texts) {
        const { data, dims } = await extract([...texts], { pooling: "mean", normalize: true });
        const width = dims[1] ?? 0;
        // A text of which the model knows nothing has no direction (0 / 0): like nothing, and no less like anything.
        return texts.map((_, row) => Float32Array.from({ length: width }, (_, at) => data[row * width + at] || 0));
      },
    };
  } catch (error) {
    return { why: `cannot be loaded as a sentence-embedding model: ${(error as Error).message}` };
  }
}
