import { plainText } from "./plain-text.ts";

/** A collaboration may have thousands of authors; nobody reads on after these. */
const MOST = 50;
const LONGEST = 120;

/**
 * Authors as people write them, each once: `Doe, Jane` is `Jane Doe`, a list in one text is taken apart. Null where
 * nobody is named: addresses of profiles and the words "admin" or "unknown" name nobody.
 */
export function people(value: unknown): readonly string[] | null {
  const listed = Array.isArray(value) ? value.slice(0, MOST * 4) : [value];
  const names = listed.flatMap((one) => namesIn(one, listed.length > 1));
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].slice(0, MOST);
  return unique.length === 0 ? null : unique;
}

function namesIn(value: unknown, isOne: boolean): readonly string[] {
  const text = plainText(value, isOne ? LONGEST * 2 : 4000);
  if (text === null) return [];
  const parted = text.includes(";") ? text.split(/\s*;\s*/) : isOne ? [text] : partedByCommas(text);
  return parted.map(turned).filter(isName);
}

/** `A B, C D and E F` names three; `Doe, Jane` and `Doe, J., MD` name one. */
function partedByCommas(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s+&\s+/).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => part.includes(" ")) ? parts : [text];
}

function turned(name: string): string {
  const bare = name.replace(/^(?:by|글쓴이|작성자|저자)[:\s]\s*/iu, "").trim();
  const [last, first, ...more] = bare.split(/\s*,\s*/);
  return first !== undefined &&
    first !== "" &&
    more.length === 0 &&
    !/^(?:jr|sr|inc|ltd|llc|ph\.?d|md|ii+)\b/i.test(first)
    ? `${first} ${last}`
    : bare;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || name.includes("[email]")) return false;
  return (
    /\p{L}/u.test(name) &&
    !/^(?:https?:|www\.|@?(?:admin|administrator|unknown|anonymous|root|user|null|undefined)$)/i.test(name)
  );
}
