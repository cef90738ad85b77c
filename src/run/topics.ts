import { shippedTopics } from "../classify/subjects.ts";
import type { Config } from "../model/config.ts";
import type { Topic } from "../model/topic.ts";
import type { DocumentTopic } from "./list-entries.ts";

/**
 * The archive's topics in order: those of the curator's documents, then the config's, then those that decisions named.
 * An archive without documents and topics of its own starts with the subjects that Tipkeeper ships. A name counts once,
 * where it comes first; keywords of all mentions add up.
 */
export function archiveTopics(
  documents: readonly (readonly [string, readonly DocumentTopic[]])[],
  config: Config,
  decided: readonly string[],
  shipped: readonly Topic[] = shippedTopics(config.language),
): readonly Topic[] {
  const topics = new Map<string, Topic>();
  const add = (name: string, parent: string | null, keywords: readonly string[]) => {
    const known = topics.get(name);
    topics.set(name, {
      name,
      order: known?.order ?? topics.size,
      parent: known?.parent ?? parent,
      keywords: [...(known?.keywords ?? []), ...keywords],
    });
  };
  for (const [, own] of documents) for (const { name, parent } of own) add(name, parent, []);
  for (const { name, keywords } of config.topics) add(name, null, keywords);
  if (topics.size === 0) for (const { name } of shipped) add(name, null, []);
  for (const name of decided) add(name, null, []);
  return [...topics.values()];
}
