import { eachNote } from "../model/note.ts";
import type { Tip } from "../model/tip.ts";
import { stems } from "../text/tokens.ts";

/** Words that more tips than this have in common say little of any of them, and cost much. */
const COMMON = 150;
/** Notes are read this far. */
const NOTE_LENGTH = 300;
const SAME_TOPIC = 1.3;
const LEAST = 4;

/** For each tip, the tips that speak of the same things: rare words in common, in the same topic first. */
export function relatedTips(tips: readonly Tip[]): (tip: Tip, count: number) => readonly Tip[] {
  const words = new Map(tips.map((tip) => [tip.id, wordsOf(tip)]));
  const holders = new Map<string, Tip[]>();
  for (const tip of tips) {
    for (const word of words.get(tip.id) ?? []) {
      const others = holders.get(word);
      if (others) others.push(tip);
      else holders.set(word, [tip]);
    }
  }
  return (tip, count) => {
    const scores = new Map<Tip, number>();
    for (const word of words.get(tip.id) ?? []) {
      const others = holders.get(word) ?? [];
      if (others.length > COMMON) continue;
      const weight = Math.log(1 + tips.length / others.length);
      for (const other of others) if (other.id !== tip.id) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    return [...scores]
      .map(([other, score]) => ({ other, score: other.topic === tip.topic ? score * SAME_TOPIC : score }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
      .slice(0, count)
      .map(({ other }) => other);
  };
}

function wordsOf({ title, links, notes }: Tip): ReadonlySet<string> {
  const said = [...eachNote(notes)].map(({ text }) => text).join("\n");
  const labels = links.flatMap(({ label }) => label ?? []);
  const all = stems([title, ...labels, said.slice(0, NOTE_LENGTH)].join("\n"));
  return new Set(all.filter((word) => word.length > 1 && !/^\d+$/.test(word)));
}
