import { type Phrases, phrases } from "../text/phrases.ts";
import { plain } from "../text/tokens.ts";
import { MAX_WORDS, type Reading } from "./reading.ts";
import { items, type Shape, type Subject } from "./subject.ts";

/** How strongly one keyword or site speaks, as a logarithm of odds. */
const WEIGHTS = { strong: 3.2, good: 2, weak: 1, site: 4, siteHint: 1.5 } as const;
/** The part of a keyword's weight that counts by where it stands. */
const PLACES = { title: 1, url: 0.8, words: 0.6 } as const;
/** Each further keyword adds less: texts repeat themselves in other words. */
const FURTHER = 0.65;
/** Characters of the longest keyword, nearly: how far back one is looked for that swallows another. */
const LONGEST = 40;

/** What a text says of one subject. */
export interface Evidence {
  readonly score: number;
  /** Keywords and sites that were found, most telling first. */
  readonly because: readonly string[];
}

/** Reads the evidence for each subject, by its index in the list that it was made for. */
export type EvidenceReader = (reading: Reading) => Map<number, Evidence>;

interface Keyword {
  readonly subject: number;
  readonly weight: number;
  readonly written: string;
}

/**
 * Makes one reader of the shipped subjects and of those that the topics make, which follow them; a text is read for all of
 * them together. The shipped ones are compiled once: they are the same for every archive and every decision.
 */
export function evidenceReader(shipped: readonly Subject[], own: readonly Subject[]): EvidenceReader {
  const known = COMPILED.get(shipped) ?? compile(shipped, 0);
  COMPILED.set(shipped, known);
  const parts = [known, compile(own, shipped.length)].filter(({ subjects }) => subjects.length > 0);
  const keywords = parts.flatMap((part) => part.keywords);
  return (reading) => {
    const found = new Map<number, { weight: number; what: string }[]>();
    const add = (subject: number, weight: number, what: string) => {
      const list = found.get(subject);
      if (list) list.push({ weight, what });
      else found.set(subject, [{ weight, what }]);
    };
    for (const [keyword, share] of readKeywords(reading, parts, keywords)) {
      const said = keywords[keyword];
      if (said) add(said.subject, said.weight * share, said.written);
    }
    for (const { sites, shapes } of parts) {
      for (const url of reading.input.urls)
        for (const hit of readSites(url, sites)) add(hit.subject, hit.weight, hit.written);
      for (const { subject, shape } of shapes) {
        const texts = shape.of === "url" ? reading.input.urls : [reading.input[shape.of]];
        if (texts.some((text) => shape.pattern.test(text.slice(0, MAX_WORDS)))) add(subject, shape.odds, shape.what);
      }
    }
    return new Map([...found].map(([subject, list]) => [subject, weigh(list)]));
  };
}

/** Subjects in the form that texts are read with. */
interface Compiled {
  readonly subjects: readonly Subject[];
  readonly keywords: readonly Keyword[];
  readonly finder: Phrases;
  readonly sites: SiteTable;
  readonly shapes: readonly { readonly subject: number; readonly shape: Shape }[];
}

const COMPILED = new WeakMap<readonly Subject[], Compiled>();

function compile(subjects: readonly Subject[], from: number): Compiled {
  const keywords = subjects.flatMap((subject, index) => keywordsOf(subject, from + index));
  const finder = phrases(keywords.map((keyword) => keyword.written));
  const shapes = subjects.flatMap((known, index) =>
    (known.shapes ?? []).map((shape) => ({ subject: from + index, shape })),
  );
  return { subjects, keywords, finder, sites: siteTable(subjects, from), shapes };
}

function keywordsOf(known: Subject, subject: number): Keyword[] {
  const of = (field: string | undefined, weight: number) =>
    items(field).map((written) => ({ subject, weight, written }));
  const names = known.commonName ? [] : [...of(known.ko, WEIGHTS.strong), ...of(known.en, WEIGHTS.strong)];
  const list = [...names, ...of(known.strong, WEIGHTS.strong), ...of(known.good, WEIGHTS.good)];
  list.push(...of(known.weak, WEIGHTS.weak));
  const seen = new Set<string>();
  return list.filter((keyword) => {
    const form = plain(keyword.written);
    if (seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}

/** The keywords of a text, each with the share that its best place gives it. */
function readKeywords(reading: Reading, parts: readonly Compiled[], keywords: readonly Keyword[]): Map<number, number> {
  const shares = new Map<number, number>();
  // The best place comes last and overwrites.
  const read = (text: string, share: number) => {
    for (const keyword of standing(text, parts, keywords)) shares.set(keyword, share);
  };
  read(reading.words, PLACES.words);
  for (const words of reading.addresses) read(words, PLACES.url);
  read(reading.title, PLACES.title);
  return shares;
}

/** The keywords that a text holds in their own right: the "network" of a "neural network" is no computer network. */
function standing(text: string, parts: readonly Compiled[], keywords: readonly Keyword[]): number[] {
  const hits: Hit[] = [];
  let before = 0;
  for (const part of parts) {
    const first = hits.length;
    part.finder.find(text, (keyword, start, end) => hits.push({ keyword: before + keyword, start, end }));
    if (first > 0 && hits.length > first) hits.sort((a, b) => a.start - b.start || a.end - b.end);
    before += part.keywords.length;
  }
  return hits.filter((_, at) => !isSwallowed(at, hits, keywords)).map(({ keyword }) => keyword);
}

/** A keyword and where it stands. */
interface Hit {
  readonly keyword: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a hit lies within longer ones, and none of them speaks for its subject. The hits are in the order of their starts. */
function isSwallowed(at: number, hits: readonly Hit[], keywords: readonly Keyword[]): boolean {
  const hit = hits[at];
  if (hit === undefined) return false;
  let isCovered = false;
  let first = at;
  while (first > 0 && hit.start - (hits[first - 1]?.start ?? 0) < LONGEST) first--;
  for (let i = first; i < hits.length; i++) {
    const other = hits[i];
    if (other === undefined || other.start > hit.start) break;
    if (other.end < hit.end || other.end - other.start <= hit.end - hit.start) continue;
    if (keywords[other.keyword]?.subject === keywords[hit.keyword]?.subject) return false;
    isCovered = true;
  }
  return isCovered;
}

type SiteTable = ReadonlyMap<string, readonly (Keyword & { readonly path: string })[]>;

function siteTable(subjects: readonly Subject[], from: number): SiteTable {
  const table = new Map<string, (Keyword & { path: string })[]>();
  for (const [subject, { sites, siteHints }] of subjects.entries()) {
    for (const [field, weight] of [
      [sites, WEIGHTS.site],
      [siteHints, WEIGHTS.siteHint],
    ] as const) {
      for (const written of items(field)) {
        const slash = written.indexOf("/");
        const host = slash < 0 ? written : written.slice(0, slash);
        const path = slash < 0 ? "" : written.slice(slash).toLowerCase();
        table.set(host, [...(table.get(host) ?? []), { subject: from + subject, weight, written, path }]);
      }
    }
  }
  return table;
}

function* readSites(url: string, table: SiteTable): Generator<Keyword> {
  const match = /^https?:\/\/([^/?#:@]+)(?::\d+)?([^?#]*)/u.exec(url);
  if (!match) return;
  const path = (match[2] ?? "").toLowerCase();
  let host = (match[1] ?? "").toLowerCase();
  for (;;) {
    for (const site of table.get(host) ?? []) if (isBelow(path, site.path)) yield site;
    const dot = host.indexOf(".");
    if (dot < 0) return;
    host = host.slice(dot + 1);
  }
}

/** Whether a path is another one or continues it: `/book/14` does not continue `/book/1`. */
function isBelow(path: string, start: string): boolean {
  return path.startsWith(start) && !LETTER_OR_DIGIT.test(path.charAt(start.length));
}

const LETTER_OR_DIGIT = /[a-z\d]/u;

function weigh(found: { weight: number; what: string }[]): Evidence {
  found.sort((a, b) => b.weight - a.weight);
  let score = 0;
  let part = 1;
  for (const { weight } of found) {
    // What speaks against it counts in full.
    score += weight > 0 ? weight * part : weight;
    part *= FURTHER;
  }
  return { score, because: found.filter(({ weight }) => weight > 0).map(({ what }) => what) };
}
