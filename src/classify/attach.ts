import type { Topic } from "../model/topic.ts";
import { phrases } from "../text/phrases.ts";
import { plain } from "../text/tokens.ts";
import { items, type Subject } from "./subject.ts";

/** Names of a section for what fits nowhere else. */
const CATCH_ALL =
  /^(etc|기타|그외|그 외|그밖에|misc|miscellaneous|other|others|general|잡다|잡다한 것|uncategorized|미분류|일반|everything else)$/u;

/** Which topics are about which subjects, by name and keywords. */
export interface Attachment {
  /** For each subject, the indexes of the topics about it. */
  readonly topicsOf: readonly (readonly number[])[];
  /** Topics that take what fits nowhere else. */
  readonly catchAll: readonly number[];
  /** Topics that no subject is known for: they live by their name, their keywords and what they hold. */
  readonly unknown: readonly number[];
}

/** Attaches subjects to the archive's topics: the longest of a subject's names that a topic's name holds wins. */
export function attach(topics: readonly Topic[], subjects: readonly Subject[]): Attachment {
  const names = subjects.flatMap((subject, index) =>
    [...items(subject.ko), ...items(subject.en)].map((name) => ({ subject: index, name: plain(name) })),
  );
  const finder = phrases(names.map(({ name }) => name));
  const topicsOf: number[][] = subjects.map(() => []);
  const catchAll: number[] = [];
  const unknown: number[] = [];
  for (const [index, topic] of topics.entries()) {
    if (CATCH_ALL.test(plain(topic.name))) {
      catchAll.push(index);
      continue;
    }
    const about = new Set<number>();
    for (const text of [topic.name, ...topic.keywords.filter((keyword) => isName(keyword, names))]) {
      const found: { subject: number; name: string }[] = [];
      finder.find(plain(text), (hit) => {
        const name = names[hit];
        if (name) found.push(name);
      });
      const longest = found.filter((one) => !found.some((other) => other !== one && covers(other.name, one.name)));
      for (const { subject } of longest) about.add(subject);
    }
    if (about.size === 0) unknown.push(index);
    for (const subject of about) topicsOf[subject]?.push(index);
  }
  return { topicsOf, catchAll, unknown };
}

function isName(keyword: string, names: readonly { readonly name: string }[]): boolean {
  const text = plain(keyword);
  return names.some(({ name }) => name === text);
}

function covers(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && longer.includes(shorter);
}
