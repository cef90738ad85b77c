import { escapeHeading, shownText } from "../../text/markdown-escape.ts";
import type { PublishInput } from "../publisher.ts";
import { CATCH_ALL } from "./into-base.ts";
import { type HeadingStyle, isCatchAll, topicTree } from "./sections.ts";
import { isPublishable } from "./tip-lines.ts";

export interface StartingSections {
  readonly sections: readonly string[];
  readonly names: readonly { readonly name: string; readonly level: number }[];
}

/** The headings of a new file, empty: the topics that have tips and those above them, a catch-all for tips without. */
export function startingSections(input: PublishInput, style: HeadingStyle): StartingSections {
  const tips = input.tips.filter(isPublishable);
  const used = new Set(tips.flatMap(({ topic }) => (topic === null || shownText(topic) === "" ? [] : [topic])));
  const known = new Set(input.topics.map(({ name }) => name));
  const extra = [...used].filter((name) => !known.has(name));
  const topics = [
    ...input.topics,
    ...extra.map((name, at) => ({ name, order: input.topics.length + at, parent: null, keywords: [] })),
  ];
  const named = new Map<string, number>();
  for (const { topic, level } of topicTree(topics, used)) {
    const name = shownText(topic.name);
    if (name !== "" && !named.has(name)) named.set(name, level);
  }
  const loose = tips.some(({ topic }) => topic === null || shownText(topic) === "");
  if (loose && ![...named.keys()].some(isCatchAll)) named.set(CATCH_ALL[input.language], 0);
  const names = [...named].map(([name, level]) => ({ name, level }));
  const sections = names.flatMap(({ name, level }, at) => [
    ...Array.from({ length: at === 0 ? 1 : style.before }, () => ""),
    `${"#".repeat(Math.min(6, style.depth + level))} ${escapeHeading(name)}`,
  ]);
  return { sections, names };
}
