/** Letters that are looked at. */
const SAMPLE = 1500;
/** So few letters tell nothing against what the page says: of a writing of its own, and of one that many languages share. */
const FEW = { own: 12, shared: 60 } as const;

/**
 * The language of a page as BCP 47 (`ko`, `en`). The writing decides where it can: themes and templates say `en` of pages
 * in any language. Among languages of one writing, the page's own word counts.
 */
export function languageOf(declared: unknown, text: string): string | null {
  const said = primary(declared);
  const written = writing(text.slice(0, SAMPLE));
  if (written === null || written.letters < (written.language === null ? FEW.shared : FEW.own))
    return said ?? written?.language ?? null;
  if (written.language !== null) return sharesWriting(said, written.language) ? said : written.language;
  return said !== null && !/^(?:ko|ja|zh)$/.test(said) ? said : "en";
}

function primary(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 35) return null;
  try {
    return new Intl.Locale(value.trim().split(",")[0]?.replaceAll("_", "-") ?? "").language.toLowerCase();
  } catch (error) {
    // Whatever stands there is no tag of a language.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the letters tell: null where a Latin or other alphabet leaves it open. Marks of Korean and Japanese outweigh Latin terms. */
function writing(text: string): { readonly language: string | null; readonly letters: number } | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [letters, hangul, kana, han] = [
    count(/\p{L}/gu),
    count(/\p{sc=Hang}/gu),
    count(/[\p{sc=Hira}\p{sc=Kana}]/gu),
    count(/\p{sc=Han}/gu),
  ];
  if (letters === 0) return null;
  if (hangul / letters > 0.15) return { language: "ko", letters };
  if (kana / letters > 0.1) return { language: "ja", letters };
  if (han / letters > 0.2) return { language: "zh", letters };
  const cyrillic = count(/\p{sc=Cyrl}/gu) / letters > 0.4;
  return { language: cyrillic ? "ru" : null, letters };
}

function sharesWriting(said: string | null, written: string): boolean {
  if (said === written) return true;
  return written === "ru" && said !== null && /^(?:uk|be|bg|sr|mk|kk|ky|mn|tg)$/.test(said);
}
