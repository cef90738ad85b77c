/**
 * Particles, and endings that make a noun a verb or an adjective (`동기화하는`). What is left has two syllables at least, so
 * that short nouns that end like a particle (`회의`, `도로`) stay whole.
 */
const ENDINGS = `
  이라는 이라고 이라면 이란 이나 이든 이며 입니다 라는 라고 라면 란 나 든
  으로써 으로서 으로는 으로도 으로의 으로 로써 로서 로는 로의 로
  에서는 에서의 에서도 에서 에게서 에게 에는 에도 에의 에 께서 께 한테
  까지 부터 보다 처럼 만큼 마다 조차 밖에 대로 같은 같이 마저 까지의 부터의 까지는 부터는 보다는 마저도 조차도
  으로부터 로부터 에서부터 에게는 에게도 한테서 에서만 으로만 로만 만의 만을 만이 만으로 라도 이라도
  은 는 이 가 을 를 의 와 과 도 만 들이 들을 들은 들의 들에 들과 들로 들도 들 과의 와의 과는 와는 랑 이랑
  들 들에게 들에서 들로부터 들만 적인 적으로 이다 이고 인데 이지만 인가 인가요 일까 일까요 이에요 예요 였다 이었다
  하는 하기 하기를 하고 하며 하면 하여 하게 하는데 하려면 해서 해야 했던 했다 한다 한 할 함 합니다 하세요 하자 하지
  하려고 하면서 하도록 하거나 하는지 하던 하네요 했는데 했습니다 했어요 하였다 하였습니다 하나요 할지 할까 할까요 해요 합니까
  되는 되기 되고 되며 되면 되어 된다 된 될 됨 됩니다 되지 돼서 되는지 되도록 되었다 되었습니다 됐다 됐습니다 되나요 돼요 시키는 시키기 시킨 시켜
`
  .trim()
  .split(/\s+/);

const LONGEST = Math.max(...ENDINGS.map((ending) => ending.length));
const KNOWN: ReadonlySet<string> = new Set(ENDINGS);

/** Words that only hold others together. English ones that are words of programming languages (`for`, `in`) are not among them. */
const GLUE: ReadonlySet<string> = new Set(
  "위한 위해 위해서 위하여 대한 대해 대해서 대하여 관한 관해 관하여 통한 통해 통해서 따른 따라 의한 의해 인한 및 또는 그리고 하는 되는 the a an of".split(
    " ",
  ),
);

/** Whether the word says nothing beside others: `위한` of `최적화를 위한 방법`. */
export function isGlue(word: string): boolean {
  return GLUE.has(word);
}

/** A Korean word without the longest particle or ending that leaves two syllables. */
export function withoutParticle(word: string): string {
  for (let length = Math.min(LONGEST, word.length - 2); length > 0; length--) {
    if (KNOWN.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

/** Whether this is a particle or an ending: behind a Latin word (`CE를`) it is no word of its own. */
export function isParticle(word: string): boolean {
  return KNOWN.has(word);
}

const LATIN = /^[a-z]+$/;

/** Endings of Latin words, longest first, and what stands in their place in the part that other forms begin with. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/ices$/, "ix"],
  [/i[sz]ations?$/, "iz"],
  [/i[sz](?:e[drs]?|ers|ing)$/, "iz"],
  [/ations?$/, "at"],
  [/([^aeiou])\1(?:ing|ed|ers?)$/, "$1"],
  [/(?:ings?|ed|ers?|ly|ments?|ies|y|es|e|ions?|s)$/, ""],
];
/** `running`: one of the two letters is the ending's. */
const DOUBLED = /([^aeiou])\1(?:ing|ed|ers?)$/;

/**
 * What other forms of a Latin word begin with: `train` of `training`, `optimiz`, `optimisa` and `optimise` of `optimisation`, `matrix` of
 * `matrices`. Empty where too little would be left.
 */
export function formBeginnings(word: string): readonly string[] {
  if (!LATIN.test(word)) return [];
  const form = FORMS.find(([ending]) => ending.test(word));
  if (!form) return [];
  const start = word.replace(...form);
  if (start.length < (DOUBLED.test(word) ? 3 : 4)) return [];
  if (start.endsWith("iz")) return [start, `${start.slice(0, -1)}sa`, `${start.slice(0, -1)}se`];
  return start.endsWith("ix") ? [start, `${start.slice(0, -2)}ex`] : [start];
}

/** Harman's S-stemmer: plurals only, so that no two words with different meanings meet. */
export function withoutPlural(word: string): string {
  if (word.length < 4 || !LATIN.test(word) || !word.endsWith("s")) return word;
  if (word.endsWith("ies")) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (/(?:[usi]s)$/.test(word)) return word;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
