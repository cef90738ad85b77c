import { attach } from "../classify/attach.ts";
import { SUBJECTS } from "../classify/subjects.ts";
import type { Topic } from "../model/topic.ts";
import type { Archive } from "./archive.ts";
import { listTopics } from "./list.ts";

/** A topic with what it holds and what it is known by: the shape of `tipkeeper topics --json`. */
export interface TopicDescription extends Topic {
  /** Published tips. */
  readonly tips: number;
  /** Tips in the inbox that the machine would file here. */
  readonly inbox: number;
  /** Ids of the shipped subjects that this topic is about, by its name and keywords. */
  readonly subjects: readonly string[];
  /** True for a topic like "ETC": it takes what fits nowhere else. */
  readonly takesRest: boolean;
}

/** The archive's topics in order. Of the subjects that Tipkeeper ships, only those that some tip was filed under. */
export async function describeTopics(archive: Archive): Promise<readonly TopicDescription[]> {
  const waiting = new Map<string, number>();
  for await (const page of archive.store.eachTip({ states: ["inbox"] })) {
    for (const { tip } of page) if (tip.topic !== null) waiting.set(tip.topic, (waiting.get(tip.topic) ?? 0) + 1);
  }
  const topics = await listTopics(archive);
  const { topicsOf, catchAll } = attach(topics, SUBJECTS);
  return topics.map((topic, index) => {
    const subjects = SUBJECTS.filter((_, subject) => topicsOf[subject]?.includes(index)).map(({ id }) => id);
    return { ...topic, inbox: waiting.get(topic.name) ?? 0, subjects, takesRest: catchAll.includes(index) };
  });
}
