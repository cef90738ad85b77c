import type { Phrase, SearchPlan } from "../model/search.ts";
import { compounds, GRAM_MARK, gramsOf, stemOf } from "../text/search-tokens.ts";
import { type ReadWord, readWords } from "../text/search-words.ts";
import { ANY_TIP, facetPhrase } from "./facets.ts";
import { isoDate, type QueryPart } from "./parse-query.ts";
import { type Synonyms, withSynonyms } from "./synonyms.ts";

/** A query as the index is asked it. */
export interface QueryPlan {
  /** Tips that hold every word. */
  readonly strict: SearchPlan;
  /** Tips that hold some of it, to fill up with: all words but one, then any. The later ones are dear (see `isEnough`). */
  readonly loose: readonly SearchPlan[];
  /** Everything that counts as a hit, to be marked. */
  readonly phrases: readonly Phrase[];
}

/** Initial consonants as keyboards give them; NFKC would make others of them. */
const INITIALS = /(?<!\S)[ㄱ-ㅎ]+(?!\S)/gu;
/** A syllable that is still being typed: `시각ㅎ`. */
const UNFINISHED = /(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]+/gu;
const HANGUL_WORD = /^[가-힣]{2,}$/u;
/** Different words that a query may ask for: what comes behind is left out, or a page of text would be a query. */
const MOST_WORDS = 16;
/** Words of a query up to which all but one are asked for: four make six pairs. */
const MOST_PAIRED = 4;
const SCHEME = /\bhttps?:\/\/(?:www\.)?/giu;

/** What to ask the index; null when the query asks for nothing. */
export function planQuery(parts: readonly QueryPart[], synonyms: Synonyms): QueryPlan | null {
  const asked = new Map<string, readonly Phrase[]>();
  const further: Phrase[] = [];
  const facets: Phrase[][] = [];
  const not: Phrase[] = [];
  let before: string | null = null;
  let after: string | null = null;
  for (const part of parts) {
    if (part.kind === "field") {
      if (part.field === "before" || part.field === "after") {
        const isBefore = (part.field === "before") !== part.not;
        if (isBefore) before = isoDate(part.value);
        else after = isoDate(part.value);
      } else (part.not ? not : pushed(facets)).push(facetPhrase(part.field, part.value));
      continue;
    }
    const clauses = part.kind === "quote" ? quoteClauses(part.text) : wordClauses(part.text, synonyms);
    if (part.not) not.push(...clauses.flat());
    else {
      for (const clause of clauses) asked.set(JSON.stringify(clause), clause);
      if (part.kind === "words") further.push(...looserPhrases(part.text));
    }
  }
  const wanted = [...asked.values()].slice(0, MOST_WORDS);
  if (wanted.length + facets.length + not.length === 0 && before === null && after === null) return null;
  const bounds = { not, before, after, newestFirst: wanted.length === 0 };
  const clauses = [...wanted, ...facets];
  return {
    strict: { clauses: clauses.length > 0 ? clauses : [[ANY_TIP]], ...bounds },
    loose: loosened(wanted, further.slice(0, MOST_WORDS)).map((loose) => ({
      clauses: [...loose, ...facets],
      ...bounds,
    })),
    phrases: wanted.flat(),
  };
}

function loosened(wanted: readonly (readonly Phrase[])[], further: readonly Phrase[]): Phrase[][][] {
  if (wanted.length === 0) return [];
  const any = [looseClause([...wanted.flat(), ...further])];
  if (wanted.length < 3 || wanted.length > MOST_PAIRED) return [any];
  // All but one of them hold exactly when of any two one does.
  const pairs = wanted.flatMap((one, at) => wanted.slice(at + 1).map((other) => looseClause([...one, ...other])));
  return [pairs, any];
}

/** Any of these phrases, each once. What Hangul words begin with is found by its pairs of syllables as well. */
function looseClause(phrases: readonly Phrase[]): Phrase[] {
  const byText = new Map(phrases.map((phrase) => [`${phrase.tokens.join(" ")}${phrase.prefix ? "*" : ""}`, phrase]));
  const clause = [...byText.values()];
  const isPaired = ({ tokens: [token = ""], prefix }: Phrase) => prefix && HANGUL_WORD.test(token);
  return clause.some(({ tokens }) => tokens[0]?.startsWith(GRAM_MARK))
    ? clause.filter((phrase) => !isPaired(phrase))
    : clause;
}

function pushed(clauses: Phrase[][]): Phrase[] {
  const clause: Phrase[] = [];
  clauses.push(clause);
  return clause;
}

/** One clause a word, or a word in parts; each also by what it is when written together with the one before it. */
function wordClauses(text: string, synonyms: Synonyms): Phrase[][] {
  const typed = text.replace(SCHEME, " ").replace(UNFINISHED, "");
  const clauses = (typed.match(INITIALS) ?? []).map((initials) => [prefix(initials)]);
  const words = readWords(typed.replace(INITIALS, " "));
  const joined = new Map(compounds(words).map((compound) => [compound.from, compound]));
  const units: { clause: Phrase[]; word: string; key: string }[] = [];
  for (let at = 0; at < words.length; ) {
    const compound = joined.get(at);
    const word = words[at];
    if (!word) break;
    const before = words[at - 1];
    if (compound) {
      const parts = words.slice(compound.from, compound.to).map((part) => part.text);
      const clause = [...latinPhrases(compound.text), { tokens: parts, prefix: true }];
      units.push({ clause, word: compound.text, key: compound.text });
      at = compound.to;
      continue;
    }
    const clause = word.isHangul ? hangulPhrases(word) : latinPhrases(word.text);
    if (before && before.isHangul === word.isHangul) clause.push(...togetherPhrases(before, word));
    units.push({ clause, word: word.text, key: stemOf(word) });
    at += 1;
  }
  withSynonyms(units, synonyms);
  for (const { clause } of units) clauses.push(clause);
  return clauses;
}

function hangulPhrases(word: ReadWord): Phrase[] {
  const stem = stemOf(word);
  const phrases = [exact(stem), prefix(stem)];
  if (stem.length > 1) phrases.push({ tokens: gramsOf(stem), prefix: false });
  return phrases;
}

/** A word of one or two letters is looked for as itself: `CE` does not mean `celery`. */
function latinPhrases(text: string): Phrase[] {
  const stem = stemOf({ text, isHangul: false });
  return stem.length > 2 ? [exact(stem), prefix(stem)] : [exact(stem)];
}

/** `메모리 누수` also as `메모리누수`, `web workers` as `webworkers`, and next to each other. */
function togetherPhrases(before: ReadWord, word: ReadWord): Phrase[] {
  const stem = stemOf(word);
  if (word.isHangul) return [{ tokens: gramsOf(before.text + stem), prefix: false }];
  return [prefix(before.text + stem), { tokens: [before.text, stem], prefix: true }];
}

/** Surface forms next to each other; the last one may go on (`"음성 데이터"` finds `음성 데이터를`). */
function quoteClauses(text: string): Phrase[][] {
  const words = readWords(text);
  if (words.length === 0) return [];
  return [[{ tokens: words.map((word) => word.text), prefix: true }]];
}

/** What a long word may be made of: `최대우도법` of `최대우도`, `roadmap` of `road map`. */
function looserPhrases(text: string): Phrase[] {
  const words = readWords(text);
  return words.flatMap((word) => {
    const stem = stemOf(word);
    if (word.isHangul) return stem.length > 3 ? partsOf(stem) : [];
    // One or two letters begin too many words, unless they are all there is: somebody is typing.
    if (words.length === 1 && stem.length < 3) return [prefix(stem)];
    return /^[a-z]+$/u.test(stem) ? splits(stem) : [];
  });
}

/** The word without its last or first syllables, and its halves. */
function partsOf(stem: string): Phrase[] {
  const cuts = [stem.slice(0, -1), stem.slice(1), stem.slice(0, 2), stem.slice(-2)];
  if (stem.length > 4) cuts.push(stem.slice(0, -2), stem.slice(2));
  return [...new Set(cuts)].map((cut) => ({ tokens: gramsOf(cut), prefix: false }));
}

function splits(word: string): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 3; at <= Math.min(word.length - 3, 12); at++) {
    found.push({ tokens: [word.slice(0, at), word.slice(at)], prefix: true });
  }
  return found;
}

function exact(token: string): Phrase {
  return { tokens: [token], prefix: false };
}

function prefix(token: string): Phrase {
  return { tokens: [token], prefix: true };
}
