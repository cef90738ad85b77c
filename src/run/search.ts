import { eachNote } from "../model/note.ts";
import type { Tip } from "../model/tip.ts";
import type { Archive } from "./archive.ts";

/** One tip found. */
export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly topic: string | null;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** The words around the first hit. */
  readonly excerpt: string;
}

/** What a word weighs where it is found: in the title more than in a label or address, there more than in a note. */
const WEIGHTS = { title: 4, link: 2, note: 1 } as const;

/** Characters shown around a hit. */
const EXCERPT = 120;

/** Published tips that hold every word of the query, best first; of equals, the newest. */
export async function search({ store }: Archive, query: string, limit: number): Promise<readonly Hit[]> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: (Hit & { readonly time: string })[] = [];
  for await (const page of store.eachTip({ states: ["published"] })) {
    for (const { tip } of page) {
      const hit = match(tip, words);
      if (hit) hits.push({ ...hit, time: tip.lastSharedAt ?? "" });
    }
  }
  hits.sort((a, b) => b.score - a.score || (a.time < b.time ? 1 : a.time > b.time ? -1 : a.id < b.id ? -1 : 1));
  return hits.slice(0, limit).map(({ time: _time, ...hit }) => hit);
}

function match(tip: Tip, words: readonly string[]): Hit | null {
  const fields = [
    { weight: WEIGHTS.title, text: tip.title },
    ...tip.links.map(({ url, label }) => ({ weight: WEIGHTS.link, text: `${label ?? ""} ${url}` })),
    ...[...eachNote(tip.notes)].map(({ text }) => ({ weight: WEIGHTS.note, text })),
  ];
  const folded = fields.map(({ text }) => fold(text));
  let score = 0;
  for (const word of words) {
    const weights = fields.filter((_, place) => folded[place]?.includes(word)).map(({ weight }) => weight);
    if (weights.length === 0) return null;
    score += Math.max(...weights);
  }
  const shown = fields.find(
    ({ weight }, place) => weight === WEIGHTS.note && words.some((word) => folded[place]?.includes(word)),
  );
  const { id, title, topic } = tip;
  return {
    id,
    title,
    topic,
    score: score / words.length,
    excerpt: excerpt(shown?.text ?? tip.notes[0]?.text ?? "", words),
  };
}

function excerpt(text: string, words: readonly string[]): string {
  if (text.length <= EXCERPT) return text;
  const folded = fold(text);
  const first = Math.max(
    0,
    Math.min(...words.map((word) => folded.indexOf(word)).filter((at) => at >= 0), text.length),
  );
  const start = first === text.length ? 0 : Math.max(0, first - EXCERPT / 3);
  const cut = text.slice(start, start + EXCERPT).trim();
  return `${start > 0 ? "…" : ""}${cut}${start + EXCERPT < text.length ? "…" : ""}`;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
