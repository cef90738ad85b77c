import type { Phrase, SearchPlan } from "../model/search.ts";
import { isGlue } from "../text/search-stems.ts";
import { compounds, GRAM_MARK, stemOf } from "../text/search-tokens.ts";
import { readWords } from "../text/search-words.ts";
import { bilingual } from "./bilingual.ts";
import { ANY_TIP, facetPhrase } from "./facets.ts";
import { isoDate, type QueryPart } from "./parse-query.ts";
import { type Synonyms, withSynonyms } from "./synonyms.ts";
import { typedText } from "./typed-text.ts";
import {
  compoundPhrases,
  looserCompound,
  looserPhrases,
  prefix,
  togetherPhrases,
  wordPhrases,
} from "./word-phrases.ts";

/** A query as the index is asked it. */
export interface QueryPlan {
  /** Tips that hold every word. */
  readonly strict: SearchPlan;
  /** Tips that hold every word in this form or another; null where there are no others. */
  readonly free: SearchPlan | null;
  /** Tips that hold every word in this script or the other one (`bilingual.ts`); null where no word is known in both. */
  readonly bilingual: SearchPlan | null;
  /** Tips that hold all words but one; null where these are too few or too many. */
  readonly pairs: SearchPlan | null;
  /** Tips that hold any of it; null where there is but one word. */
  readonly any: SearchPlan | null;
  /** What counts as a hit, to be marked, and what does where words are found more freely. */
  readonly phrases: readonly Phrase[];
  readonly looser: readonly Phrase[];
}

const HANGUL_WORD = /^[가-힣]{2,}$/u;
/** Different words that a query may ask for: what comes behind is left out, or a page of text would be a query. */
const MOST_WORDS = 16;
/** Words of a query up to which all but one are asked for: four make six pairs. */
const MOST_PAIRED = 4;

/** One word of a query, or a compound: what it is found by, and what else it may be meant as. */
interface Wanted {
  readonly clause: Phrase[];
  readonly looser: readonly Phrase[];
  /** In the other script or language. */
  readonly foreign: readonly Phrase[];
}

interface Unit extends Wanted {
  readonly foreign: Phrase[];
  readonly key: string;
  readonly isGlue: boolean;
}

/** What to ask the index; null when the query asks for nothing. */
export function planQuery(parts: readonly QueryPart[], synonyms: Synonyms): QueryPlan | null {
  const asked = new Map<string, Wanted>();
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
      } else if (part.not) not.push(facetPhrase(part.field, part.value));
      else facets.push([facetPhrase(part.field, part.value)]);
      continue;
    }
    const found = part.kind === "quote" ? quoted(part.text) : wantedWords(part.text, synonyms);
    if (part.not) not.push(...found.flatMap(({ clause }) => clause));
    else for (const wanted of found) asked.set(JSON.stringify(wanted.clause), wanted);
  }
  const wanted = [...asked.values()].slice(0, MOST_WORDS);
  if (wanted.length + facets.length + not.length === 0 && before === null && after === null) return null;
  const bounds = { not, before, after, newestFirst: wanted.length === 0 };
  const planOf = (clauses: readonly Phrase[][]) => ({ clauses: [...clauses, ...facets], ...bounds });
  const clauses = wanted.map(({ clause }) => clause);
  const free = wanted.map(({ clause, looser }) => (looser.length > 0 ? looseClause([...clause, ...looser]) : clause));
  const strict = planOf(clauses);
  return {
    strict: strict.clauses.length > 0 ? strict : planOf([[ANY_TIP]]),
    free: wanted.some(({ looser }) => looser.length > 0) ? planOf(free) : null,
    bilingual: wanted.some(({ foreign }) => foreign.length > 0)
      ? planOf(wanted.map(({ foreign }, at) => looseClause([...(free[at] ?? []), ...foreign])))
      : null,
    pairs: clauses.length > 2 && clauses.length <= MOST_PAIRED ? planOf(pairsOf(clauses)) : null,
    any: clauses.length > 1 ? planOf([looseClause(free.flat())]) : null,
    phrases: clauses.flat(),
    looser: wanted.flatMap(({ looser, foreign }) => [...looser, ...foreign]),
  };
}

/** All but one of the clauses hold exactly when of any two one does. */
function pairsOf(clauses: readonly (readonly Phrase[])[]): Phrase[][] {
  return clauses.flatMap((one, at) => clauses.slice(at + 1).map((other) => looseClause([...one, ...other])));
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

/** One clause a word, or a word in parts; each also by what it is when written together with the one before it. */
function wantedWords(text: string, synonyms: Synonyms): Wanted[] {
  const { initials, rest } = typedText(text);
  const words = readWords(rest);
  const joined = new Map(compounds(words).map((compound) => [compound.from, compound]));
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const compound = joined.get(at);
    const word = words[at];
    if (!word) break;
    if (compound) {
      const parts = words.slice(compound.from, compound.to).map((part) => part.text);
      const clause = compoundPhrases(compound.text, parts);
      units.push({ clause, looser: looserCompound(parts), foreign: [], key: compound.text, isGlue: false });
      at = compound.to;
      continue;
    }
    const before = words[at - 1];
    const clause = wordPhrases(word);
    if (before && before.isHangul === word.isHangul) clause.push(...togetherPhrases(before, word));
    units.push({
      clause,
      looser: looserPhrases(word, words.length === 1),
      foreign: [],
      key: stemOf(word),
      isGlue: isGlue(word.text),
    });
    at += 1;
  }
  withSynonyms(units, synonyms);
  withSynonyms(units, bilingual(), ({ foreign }) => foreign);
  const telling = units.filter((unit) => !unit.isGlue);
  return [
    ...initials.map((letters) => ({ clause: [prefix(letters)], looser: [], foreign: [] })),
    ...(telling.length > 0 ? telling : units),
  ];
}

/** Surface forms next to each other; the last one may go on (`"음성 데이터"` finds `음성 데이터를`). */
function quoted(text: string): Wanted[] {
  const words = readWords(text);
  if (words.length === 0) return [];
  return [{ clause: [{ tokens: words.map((word) => word.text), prefix: true }], looser: [], foreign: [] }];
}
