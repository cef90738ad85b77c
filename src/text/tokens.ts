/** Particles and endings that Korean glues to a noun, longest first. */
const ENDINGS: readonly string[] = [
  "이라는 으로써 으로서 입니다 합니다 됩니다 에서는 에서의 이라고 하는데 하려면",
  "에서 에게 으로 까지 부터 보다 처럼 마다 라는 이란 이나 하는 하기 되는 하고 해서 했던 한다 된다 하게 에는 과의 와의 로의",
  "들의 들이 들을 들은 은 는 이 가 을 를 의 에 로 와 과 도 만 들 란 한 된 할",
].flatMap((line) => line.split(" "));

const HANGUL_WORD = /^[가-힣]+$/u;
const LATIN_WORD = /^[a-z]+$/u;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const SCRIPT_CHANGE = /([가-힣])([a-z0-9])|([a-z0-9])([가-힣])/gu;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
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
  let result = text.normalize("NFKC").toLowerCase();
  for (const [sign, name] of LANGUAGE_NAMES) result = result.replace(sign, name);
  result = result.replace(NOT_WORD, " ");
  // Twice: the second of two changes that share a letter (`을a를`) is not seen the first time.
  for (let pass = 0; pass < 2; pass++) result = result.replace(SCRIPT_CHANGE, "$1$3 $2$4");
  return result.trim();
}

/** `camelCase` as `camel Case`. */
export function splitCamelCase(text: string): string {
  return text.replace(CAMEL, "$1 $2");
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

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
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
