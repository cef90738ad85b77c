import { type Phrases, phrases } from "../text/phrases.ts";
import { plain } from "../text/tokens.ts";
import { MAX_WORDS, type Reading } from "./reading.ts";
import { items, type Subject } from "./subject.ts";

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

/** Compiles subjects into one reader; a text is read once for all of them. */
export function evidenceReader(subjects: readonly Subject[]): EvidenceReader {
  const keywords = subjects.flatMap((subject, index) => keywordsOf(subject, index));
  const finder = phrases(keywords.map((keyword) => keyword.written));
  const sites = siteTable(subjects);
  const shapes = subjects.flatMap((known, subject) => (known.shapes ?? []).map((shape) => ({ subject, shape })));
  return (reading) => {
    const found = new Map<number, { weight: number; what: string }[]>();
    const add = (subject: number, weight: number, what: string) => {
      const list = found.get(subject);
      if (list) list.push({ weight, what });
      else found.set(subject, [{ weight, what }]);
    };
    for (const [keyword, share] of readKeywords(reading, finder, (keyword) => keywords[keyword]?.subject)) {
      const known = keywords[keyword];
      if (known) add(known.subject, known.weight * share, known.written);
    }
    for (const url of reading.input.urls)
      for (const hit of readSites(url, sites)) add(hit.subject, hit.weight, hit.written);
    for (const { subject, shape } of shapes) {
      const texts = shape.of === "url" ? reading.input.urls : [reading.input[shape.of]];
      if (texts.some((text) => shape.pattern.test(text.slice(0, MAX_WORDS)))) add(subject, shape.odds, shape.what);
    }
    return new Map([...found].map(([subject, list]) => [subject, weigh(list)]));
  };
}

/** The keywords of each subject that was read once: the shipped ones are the same for every archive and every decision. */
const READ = new WeakMap<Subject, readonly Omit<Keyword, "subject">[]>();

function keywordsOf(subject: Subject, index: number): Keyword[] {
  const read = READ.get(subject) ?? readSubject(subject);
  READ.set(subject, read);
  return read.map(({ weight, written }) => ({ subject: index, weight, written }));
}

function readSubject(subject: Subject): Omit<Keyword, "subject">[] {
  const of = (field: string | undefined, weight: number) => items(field).map((written) => ({ weight, written }));
  const names = subject.commonName ? [] : [...of(subject.ko, WEIGHTS.strong), ...of(subject.en, WEIGHTS.strong)];
  const list = [...names, ...of(subject.strong, WEIGHTS.strong), ...of(subject.good, WEIGHTS.good)];
  list.push(...of(subject.weak, WEIGHTS.weak));
  const seen = new Set<string>();
  return list.filter((keyword) => {
    const form = plain(keyword.written);
    if (seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}

/** The keywords of a text, each with the share that its best place gives it. */
function readKeywords(
  reading: Reading,
  finder: Phrases,
  subjectOf: (keyword: number) => number | undefined,
): Map<number, number> {
  const shares = new Map<number, number>();
  // The best place comes last and overwrites.
  const read = (text: string, share: number) => {
    for (const keyword of standing(text, finder, subjectOf)) shares.set(keyword, share);
  };
  read(reading.words, PLACES.words);
  for (const words of reading.addresses) read(words, PLACES.url);
  read(reading.title, PLACES.title);
  return shares;
}

/** The keywords that a text holds in their own right: the "network" of a "neural network" is no computer network. */
function standing(text: string, finder: Phrases, subjectOf: (keyword: number) => number | undefined): number[] {
  const hits: Hits = { keywords: [], starts: [], ends: [] };
  finder.find(text, (keyword, start, end) => {
    hits.keywords.push(keyword);
    hits.starts.push(start);
    hits.ends.push(end);
  });
  return hits.keywords.filter((_, at) => !isSwallowed(at, hits, subjectOf));
}

/** Keywords and where they stand, in the order of their starts; of each its number, start and end. */
interface Hits {
  readonly keywords: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Whether a hit lies within longer ones, and none of them speaks for its subject. */
function isSwallowed(
  at: number,
  { keywords, starts, ends }: Hits,
  subjectOf: (keyword: number) => number | undefined,
): boolean {
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  let isCovered = false;
  let first = at;
  while (first > 0 && start - (starts[first - 1] ?? 0) < LONGEST) first--;
  for (let i = first; i < starts.length && (starts[i] ?? 0) <= start; i++) {
    const length = (ends[i] ?? 0) - (starts[i] ?? 0);
    if ((ends[i] ?? 0) < end || length <= end - start) continue;
    if (subjectOf(keywords[i] ?? -1) === subjectOf(keywords[at] ?? -1)) return false;
    isCovered = true;
  }
  return isCovered;
}

type SiteTable = ReadonlyMap<string, readonly (Keyword & { readonly path: string })[]>;

function siteTable(subjects: readonly Subject[]): SiteTable {
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
        table.set(host, [...(table.get(host) ?? []), { subject, weight, written, path }]);
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
    for (const site of table.get(host) ?? []) if (path.startsWith(site.path)) yield site;
    const dot = host.indexOf(".");
    if (dot < 0) return;
    host = host.slice(dot + 1);
  }
}

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
