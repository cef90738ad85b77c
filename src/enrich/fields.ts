import { type Imprint, PAGE_KINDS, type Page, type PageKind } from "../model/page.ts";
import { publicationDate } from "./dates.ts";
import { languageOf } from "./language.ts";
import { people } from "./people.ts";
import { plainText } from "./plain-text.ts";
import { statedMinutes } from "./reading-time.ts";
import { isNoTitle } from "./titles.ts";
import { webAddress } from "./web-address.ts";

/** What a source can say of a page. */
export type PageFields = Omit<Page, "key" | "url" | "source" | "fetchedAt">;

/**
 * For each field the ways to read it from what a source said, best first: the first that gives something fit for the
 * field counts.
 */
export type Rules<Said> = { readonly [Field in keyof PageFields]?: readonly ((said: Said) => unknown)[] };

export interface Reading {
  readonly now: Date;
  /** What relative addresses are relative to. */
  readonly base: string;
}

const LONGEST = { title: 300, description: 500, abstract: 5000, name: 120 } as const;
const DOI = /\b(10\.\d{4,9}(?:\.\d+)*\/[^\s"<>?#]{1,200})/;

/** Makes plain, short and valid what a rule found; null for what is not fit for the field. */
const FIT: {
  readonly [Field in keyof PageFields]: (value: unknown, reading: Reading) => PageFields[Field] | null;
} = {
  title: (value) => titleOf(value),
  description: (value) => plainText(value, LONGEST.description),
  abstract: (value) => plainText(value, LONGEST.abstract),
  siteName: (value) => plainText(value, LONGEST.name),
  authors: (value) => people(value),
  published: (value, { now }) => publicationDate(value, now),
  modified: (value, { now }) => publicationDate(value, now),
  language: (value) => (typeof value === "string" ? languageOf(value, "") : null),
  picture: (value, { base }) => webAddress(value, base),
  kind: (value) => PAGE_KINDS.find((kind) => kind === value) ?? null,
  venue: (value) => plainText(value, 200),
  doi: (value) =>
    typeof value === "string"
      ? (DOI.exec(value)?.[1]
          ?.replace(/[.,;)]+$/, "")
          .toLowerCase() ?? null)
      : null,
  imprint: (value) => imprintOf(value),
  minutes: (value) => statedMinutes(value),
};

/** Reads all fields by the rules. */
export function readFields<Said>(rules: Rules<Said>, said: Said, reading: Reading): PageFields {
  const field = <Field extends keyof PageFields>(name: Field): PageFields[Field] | null => {
    const ways = (rules[name] ?? []) as readonly ((said: Said) => unknown)[];
    for (const way of ways) {
      const value = way(said);
      const fit = value === null || value === undefined ? null : FIT[name](value, reading);
      if (fit !== null) return fit;
    }
    return null;
  };
  return {
    title: field("title"),
    description: field("description"),
    abstract: field("abstract"),
    siteName: field("siteName"),
    authors: field("authors") ?? [],
    published: field("published"),
    modified: field("modified"),
    language: field("language"),
    picture: field("picture"),
    kind: field("kind") as PageKind | null,
    venue: field("venue"),
    doi: field("doi"),
    imprint: field("imprint"),
    minutes: field("minutes"),
  };
}

/** Rules of a site before those that hold for all. */
export function joinRules<Said>(...all: readonly Rules<Said>[]): Rules<Said> {
  const fields = new Set(all.flatMap((rules) => Object.keys(rules) as (keyof PageFields)[]));
  return Object.fromEntries([...fields].map((field) => [field, all.flatMap((rules) => rules[field] ?? [])]));
}

function titleOf(value: unknown): string | null {
  const title = plainText(value, LONGEST.title);
  return title === null || isNoTitle(title) ? null : title;
}

function imprintOf(value: unknown): Imprint | null {
  if (typeof value !== "object" || value === null) return null;
  const said = value as Partial<Record<keyof Imprint, unknown>>;
  const form = (["journal", "proceedings", "book"] as const).find((known) => known === said.form) ?? null;
  const pages = plainText(said.pages, 30)?.replace(/\s*[-–—]+\s*/g, "-") ?? null;
  const [volume, issue] = [plainText(said.volume, 30), plainText(said.issue, 30)];
  const publisher = plainText(said.publisher, LONGEST.name);
  const isEmpty = [form, volume, issue, pages, publisher].every((part) => part === null);
  return isEmpty ? null : { form, volume, issue, pages, publisher };
}
