/** Marks an escaped UTF-16 unit; itself escaped where it occurs. */
const MARK = "\u0001";
const UNSTORABLE = new RegExp(`[\\0${MARK}]|\\p{Surrogate}`, "gu");
const ESCAPED = new RegExp(`${MARK}([0-9a-f]{4})`, "g");

/**
 * Text that both databases keep as it is: PostgreSQL takes no NUL, and neither takes half a surrogate pair. Each such
 * unit becomes a mark and four hex digits; `unescapeText` gives the same text back.
 */
export function escapeText(text: string): string {
  if (!text.includes("\0") && !text.includes(MARK) && text.isWellFormed()) return text;
  return text.replace(UNSTORABLE, (unit) => MARK + unit.charCodeAt(0).toString(16).padStart(4, "0"));
}

export function unescapeText(stored: string): string {
  if (!stored.includes(MARK)) return stored;
  return stored.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
