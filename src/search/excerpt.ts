import type { Phrase } from "../model/search.ts";
import { findMarks, type Mark } from "./marks.ts";

/** A part of a text with the hits in it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Characters of an excerpt, those before its first hit, and how far an end may move to stand between words. */
const LENGTH = 120;
const BEFORE = 30;
const SLACK = 12;
/** What cannot begin a text: the second half of a pair, marks, vowels and finals of decomposed Hangul. */
const INNER = /^(?:\p{M}|\p{Surrogate}|\u200d|[\u1160-\u11ff\ud7b0-\ud7fb])/u;

/** The words around the hits of the first text that holds most of them; else how the first text begins. */
export function excerptOf(texts: readonly string[], phrases: readonly Phrase[]): Excerpt {
  let best: Excerpt = { text: texts[0] ?? "", marks: [] };
  for (const text of texts) {
    const marks = findMarks(text, phrases);
    if (kinds(text, marks) > kinds(best.text, best.marks)) best = { text, marks };
  }
  return cut({ ...best, text: best.text.replace(/\s/gu, " ") });
}

/** How many different hits these are. */
function kinds(text: string, marks: readonly Mark[]): number {
  return new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

function cut({ text, marks }: Excerpt): Excerpt {
  if (text.length <= LENGTH) return { text, marks };
  const start = between(text, startOf(text, marks));
  const end = start + LENGTH >= text.length ? text.length : between(text, start + LENGTH);
  const lead = start > 0 ? "…" : "";
  const shown = text.slice(start, end);
  const body = shown.trimStart();
  const shift = start + (shown.length - body.length) - lead.length;
  return {
    text: `${lead}${body.trimEnd()}${end < text.length ? "…" : ""}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - shift, end: mark.end - shift })),
  };
}

/** Where the excerpt that holds most hits begins. */
function startOf(text: string, marks: readonly Mark[]): number {
  let best = 0;
  let most = marks.filter(({ end }) => end <= LENGTH).length;
  for (const { start } of marks) {
    const from = Math.min(Math.max(0, start - BEFORE), text.length - LENGTH);
    const held = marks.filter((mark) => mark.start >= from && mark.end <= from + LENGTH).length;
    if (held > most) [best, most] = [from, held];
  }
  return best;
}

/** The nearest place before `at` that is between words, else one that is between characters. */
function between(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(" ", at);
  if (space > at - SLACK) return space;
  let place = at;
  while (place > 0 && INNER.test(text.charAt(place))) place--;
  return place;
}
