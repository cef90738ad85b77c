import type { Topic } from "../model/topic.ts";
import { type Phrases, phrases } from "../text/phrases.ts";
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
  const { names, finder, all } = namesOf(subjects);
  const topicsOf: number[][] = subjects.map(() => []);
  const catchAll: number[] = [];
  const unknown: number[] = [];
  for (const [index, topic] of topics.entries()) {
    if (CATCH_ALL.test(plain(topic.name))) {
      catchAll.push(index);
      continue;
    }
    const about = new Set<number>();
    for (const text of [topic.name, ...topic.keywords.filter((keyword) => all.has(plain(keyword)))]) {
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

interface Names {
  readonly names: readonly { readonly subject: number; readonly name: string }[];
  readonly finder: Phrases;
  readonly all: ReadonlySet<string>;
}

const NAMES = new WeakMap<readonly Subject[], Names>();

/** The names of subjects; those of the same list are read once. */
function namesOf(subjects: readonly Subject[]): Names {
  const known = NAMES.get(subjects);
  if (known) return known;
  const names = subjects.flatMap((subject, index) =>
    [...items(subject.ko), ...items(subject.en)].map((name) => ({ subject: index, name: plain(name) })),
  );
  const read = { names, finder: phrases(names.map(({ name }) => name)), all: new Set(names.map(({ name }) => name)) };
  NAMES.set(subjects, read);
  return read;
}

function covers(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && longer.includes(shorter);
}
