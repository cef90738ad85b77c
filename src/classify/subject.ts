/**
 * What Tipkeeper knows of a subject without having seen an archive. Words are separated by commas, in Korean and
 * English mixed; upper case and spaces between Hangul do not matter.
 */
export interface Subject {
  readonly id: string;
  /** Where its tips go when no topic of the archive is about the subject itself; null at the roots. */
  readonly parent: string | null;
  /** A form of thing (paper, roadmap, book) and not what the thing is about: counts only where a topic is named after it. */
  readonly form?: true;
  /** The first one is the name to show. A topic of any of these names is about the subject. */
  readonly ko: string;
  readonly en: string;
  /** Words that hardly occur elsewhere; the names are among them by themselves. */
  readonly strong?: string;
  /** Words that speak for it. */
  readonly good?: string;
  /** Words that lean towards it. */
  readonly weak?: string;
  /** Hosts or host/path prefixes whose pages are nearly always about it. */
  readonly sites?: string;
  /** Hosts or prefixes that lean towards it. */
  readonly siteHints?: string;
  /** What a title or an address looks like, for forms. */
  readonly shapes?: readonly Shape[];
  /** Ids of what things are made with it for: a chart library in Python is for charts. */
  readonly yieldsTo?: string;
  /** Names are too common in other senses to be keywords ("AI", "tools"). */
  readonly commonName?: true;
}

/** Words that are added to those of a subject, in the same fields. */
export type Words = Pick<Subject, "strong" | "good" | "weak" | "sites" | "siteHints" | "shapes">;

/** A pattern over the title, the address or the words, and how strongly it speaks (logarithm of odds). Linear in the text. */
export interface Shape {
  readonly what: string;
  readonly of: "title" | "url" | "words";
  readonly pattern: RegExp;
  readonly odds: number;
}

/** A subject that is known by further words as well. */
export function withWords(subject: Subject, words: Words | undefined): Subject {
  if (words === undefined) return subject;
  const both = (field: "strong" | "good" | "weak" | "sites" | "siteHints") =>
    [subject[field], words[field]].filter((text) => text !== undefined).join(",");
  return {
    ...subject,
    strong: both("strong"),
    good: both("good"),
    weak: both("weak"),
    sites: both("sites"),
    siteHints: both("siteHints"),
    shapes: [...(subject.shapes ?? []), ...(words.shapes ?? [])],
  };
}

/** The items of a comma-separated field. */
export function items(field: string | undefined): string[] {
  if (field === undefined) return [];
  return field
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
