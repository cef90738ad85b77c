/** The letters that a font has. */
export interface Letters {
  /** First and last code point of each stretch, ascending. */
  readonly ranges: readonly (readonly [number, number])[];
  /** The text without signs that the font does not have; null where more than half of its letters would go. */
  readonly drawable: (text: string) => string | null;
}

/** @param unicodeRanges as CSS writes them: `U+1100-11FF,U+2116` */
export function lettersOf(unicodeRanges: readonly string[]): Letters {
  const ranges = unicodeRanges
    .flatMap((list) => list.split(","))
    .map((range) => {
      const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    })
    .toSorted(([one], [other]) => one - other);
  const known = new Map<string, boolean>();
  const has = (letter: string) => {
    const found = known.get(letter) ?? isIn(ranges, letter.codePointAt(0) ?? 0);
    known.set(letter, found);
    return found;
  };
  return {
    ranges,
    drawable: (text) => {
      const letters = [...text.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}\p{Mn}]/gu, " ")];
      const kept = letters.filter((letter) => /\s/.test(letter) || has(letter));
      const left = words(kept.join(""));
      return left.length * 2 < words(letters.join("")).length || left.length === 0
        ? null
        : kept.join("").replaceAll(/\s+/g, " ").trim();
    },
  };
}

function words(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function isIn(ranges: Letters["ranges"], point: number): boolean {
  return ranges.some(([from, to]) => from <= point && point <= to);
}
