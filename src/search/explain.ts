import type { Phrase } from "../model/search.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import { findMarks, type Mark } from "./marks.ts";

/** A found tip's texts as they are searched. */
export interface FoundTexts {
  readonly title: string;
  readonly notes: readonly string[];
  readonly talk: readonly string[];
  /** See `linkTexts`. */
  readonly links: readonly string[];
}

/** Why a tip was found. */
export interface Explanation {
  readonly titleMarks: readonly Mark[];
  readonly excerpt: Excerpt;
}

/** Whether title and notes tell why the tip was found; else the other texts have to. */
export function isPlain({ title, notes }: Pick<FoundTexts, "title" | "notes">, phrases: readonly Phrase[]): boolean {
  return [title, ...notes].some((text) => findMarks(text, phrases).length > 0);
}

/** The places of the hits in the title, and the words around those in the other texts. */
export function explain(texts: FoundTexts, phrases: readonly Phrase[]): Explanation {
  const { title, notes, talk, links } = texts;
  return {
    titleMarks: findMarks(title, phrases),
    excerpt: excerptOf(isPlain(texts, phrases) ? notes : [...notes, ...talk, ...links], phrases),
  };
}
