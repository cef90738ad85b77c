/** Particles and endings that Korean glues to a noun, longest first. */
const ENDINGS: readonly string[] = [
  "이라는 으로써 으로서 입니다 합니다 됩니다 에서는 에서의 이라고 하는데 하려면",
  "에서 에게 으로 까지 부터 보다 처럼 마다 라는 이란 이나 하는 하기 되는 하고 해서 했던 한다 된다 하게 에는 과의 와의 로의",
  "들의 들이 들을 들은 은 는 이 가 을 를 의 에 로 와 과 도 만 들 란 한 된 할",
].flatMap((line) => line.split(" "));

const PLAIN = /^(?:[a-z\d]+|[가-힣]+)(?: (?:[a-z\d]+|[가-힣]+))*$/u;
const HANGUL_WORD = /^[가-힣]+$/u;
const LATIN_WORD = /^[a-z]+$/u;
const ONE_WORD =
  /GitHub|GitLab|GitBook|YouTube|JavaScript|TypeScript|CoffeeScript|LaTeX|TeX|PyTorch|TensorFlow|NumPy|SciPy|LinkedIn|WordPress|PowerPoint|DevOps|OpenAI|ChatGPT|iPhone|macOS|iOS/gu;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const LANGUAGE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bc\+\+/gu, "cpp "],
  [/\b([cf])#/gu, "$1sharp "],
  [/(?<=^|\s)\.net\b/gu, "dotnet"],
];

/**
 * Text as words are found in it: NFKC, lower case, one space between words, a space also where Hangul meets Latin
 * letters (`PyTorch를` is two words). `C++`, `C#` and `.NET` become words.
 */
export function plain(text: string): string {
  // Thousands of keywords are written that way already.
  if (PLAIN.test(text)) return text;
  let lower = text.normalize("NFKC").toLowerCase();
  if (/\+\+|#|\.net/u.test(lower)) {
    for (const [sign, name] of LANGUAGE_NAMES) lower = lower.replace(sign, name);
  }
  // One pass by hand: this runs over every text of an archive.
  let result = "";
  let start = 0;
  let kind = SEPARATOR;
  for (let at = 0; at <= lower.length; at++) {
    const next = at === lower.length ? SEPARATOR : kindOf(lower, at);
    if (next === kind) continue;
    if (kind !== SEPARATOR) result += result === "" ? lower.slice(start, at) : ` ${lower.slice(start, at)}`;
    start = at;
    kind = next;
  }
  return result;
}

const SEPARATOR = 0;
const LETTER = 1;
const HANGUL = 2;

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? LETTER : SEPARATOR;
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL;
  // Halves of a pair are judged by the whole character; they are letters of rare scripts, or emoji.
  const low = code >= 0xdc00 && code <= 0xdfff;
  return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0)) ? LETTER : SEPARATOR;
}

/** `camelCase` as `camel Case`, but for names that are one word however they are written. */
export function splitCamelCase(text: string): string {
  const whole = text.replace(ONE_WORD, (name) => name.toLowerCase());
  const split = whole.replace(CAMEL, "$1 $2");
  return split === whole ? text : split;
}

/** The words of a text as written there, in order. */
export function words(text: string): string[] {
  const flat = plain(text);
  return flat === "" ? [] : flat.split(" ");
}

/** The stem of a word of `words`: a Korean word without its particle, an English one without its plural. */
export function stem(word: string): string {
  if (HANGUL_WORD.test(word)) return withoutEnding(word);
  if (LATIN_WORD.test(word)) return withoutPlural(word);
  return word;
}

/** The stems of a text, in order. */
export function stems(text: string): string[] {
  return words(text).map(stem);
}

/** Whether these syllables are a particle or an ending that may follow a noun. */
export function isEnding(syllables: string): boolean {
  return ENDING_SET.has(syllables);
}

const ENDING_SET: ReadonlySet<string> = new Set(ENDINGS);

/** Endings by their last syllable, longest first. */
const ENDINGS_BY_LAST: ReadonlyMap<string, readonly string[]> = new Map(
  ENDINGS.map((ending) => {
    const last = ending.slice(-1);
    return [last, ENDINGS.filter((other) => other.endsWith(last)).sort((a, b) => b.length - a.length)];
  }),
);

function withoutEnding(word: string): string {
  for (const ending of ENDINGS_BY_LAST.get(word.charAt(word.length - 1)) ?? []) {
    if (word.length - ending.length >= 2 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** Harman's S-stemmer: plurals only, so that no two words with different meanings meet. */
function withoutPlural(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ies") && !/[ae]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith("es") && !/[aeo]es$/u.test(word)) return word.slice(0, -1);
  if (word.endsWith("s") && !/[us]s$|is$/u.test(word)) return word.slice(0, -1);
  return word;
}
