import { trainClassifier } from "../classify/classifier.ts";
import { type Evaluation, evaluate } from "../classify/evaluate.ts";
import type { Archive } from "./archive.ts";
import { loadContext } from "./context.ts";
import type { Progress } from "./progress.ts";

/**
 * Measures the built-in classifier on what the archive's curators filed: listed entries and decided tips, each filed
 * without having been seen. Sure is what would be published without a curator (`publishAt`).
 */
export async function evaluateTopics(archive: Archive, progress: Progress): Promise<Evaluation> {
  const { topics, examples } = await loadContext(archive);
  return evaluate(topics, examples, trainClassifier, archive.config.publishAt, (done, total) =>
    progress({ task: "evaluate", done, total }),
  );
}
