/** Characters that mean the same written plainly or as an escape; `/ ? # & = + %` need not and keep their form. */
const PLAIN = /^[A-Za-z0-9\-._~!'()*,:@$;\u0080-\u{10ffff}]$/u;
/** A query is read as a form, where these part names and values or stand for a space; in a path they are letters. */
const PLAIN_IN_PATH: ReadonlySet<string> = new Set(["&", "=", "+"]);
const ESCAPES = /(?:%[0-9A-Fa-f]{2})+/g;
const UNSAFE = /[^A-Za-z0-9\-._~!'()*,:@$;/?&=+%]+/g;

/**
 * One spelling for all percent-encodings of a path or parameter: what may stand plainly does, the rest is UTF-8 in NFC
 * with upper-case escapes. Escapes that are no UTF-8 (CP949 in old Korean addresses) keep their bytes.
 */
export function normalEscapes(text: string, place: "path" | "query"): string {
  if (!text.includes("%") && text.search(UNSAFE) < 0) return text;
  return text
    .replace(ESCAPES, (run) => decodeRun(run, place))
    .normalize("NFC")
    .replace(UNSAFE, (run) => encodeURIComponent(wellFormed(run)));
}

/** The text behind percent-encodings; as it stands where they are no UTF-8. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not UTF-8: an expected outcome, the bytes are all there is
  }
}

function decodeRun(run: string, place: "path" | "query"): string {
  const text = decoded(run);
  if (text === run) return run.toUpperCase();
  let spelled = "";
  for (const character of text) {
    const isPlain = PLAIN.test(character) || (place === "path" && PLAIN_IN_PATH.has(character));
    spelled += isPlain ? character : encodeURIComponent(character);
  }
  return spelled;
}

/** The text with lone surrogates, which no encoding can carry, replaced. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}
