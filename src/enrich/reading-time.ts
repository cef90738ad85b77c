/** Silent reading: words of an alphabet, and syllables or signs of Korean, Japanese and Chinese, a minute. */
const WORDS = 230;
const SIGNS = 500;

/** How much there is to read. */
export interface Amount {
  readonly words: number;
  readonly signs: number;
}

/** Counts what is read of a text: words in alphabets, single signs elsewhere. */
export function amountOf(text: string): Amount {
  const signs = text.match(/[\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/gu)?.length ?? 0;
  const words = text.match(/[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}]+(?:['’-][\p{sc=Latn}]+)*/gu)?.length ?? 0;
  return { words, signs };
}

/** Whole minutes, at least one; null for so little text that the page is no article. */
export function minutesToRead({ words, signs }: Amount): number | null {
  const minutes = words / WORDS + signs / SIGNS;
  return minutes < 0.3 ? null : Math.max(1, Math.round(minutes));
}

/** Minutes as a page states them: a number, `PT1H2M30S`, `5 min read`, `약 3분`. */
export function statedMinutes(value: unknown): number | null {
  const minutes = typeof value === "number" ? value : typeof value === "string" ? inText(value.slice(0, 60)) : null;
  return minutes !== null && minutes > 0 && minutes < 6000 ? Math.max(1, Math.round(minutes)) : null;
}

function inText(text: string): number | null {
  const iso = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text.trim());
  if (iso) {
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = iso.map(Number).map((part) => part || 0);
    return days * 1440 + hours * 60 + minutes + seconds / 60;
  }
  const [, number] = /(\d{1,4})\s*(?:분|min)/iu.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}
