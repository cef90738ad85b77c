import { Parser } from "htmlparser2";

/**
 * Control characters, marks that turn the direction of writing, and signs that nobody sees: they could dress up one text
 * as another, or part a word that people search for.
 */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
/** More of a text is not read: whatever is cut off there was no title. */
const MOST_READ = 20_000;

/**
 * A stranger's text on one line of at most `most` characters, with nothing in it but what people see, and no mail
 * addresses; null where nothing is left.
 */
export function plainText(value: unknown, most: number): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const line = String(value)
    .slice(0, MOST_READ)
    .toWellFormed()
    .replace(UNSEEN, "")
    .replace(MAIL, "[email]")
    .replace(/\s+/gu, " ")
    .trim();
  return line === "" ? null : cut(line, most);
}

/** What a text with markup (`<i>`, `<jats:p>`, `&amp;`) reads like; as it is where it has none. */
export function withoutMarkup(value: unknown): unknown {
  if (typeof value !== "string" || !/<\/?[a-z!]|&[a-z#]/i.test(value)) return value;
  let text = "";
  let skipped = 0;
  const parser = new Parser({
    ontext: (part) => {
      if (skipped === 0) text += part;
    },
    onopentagname: (name) => {
      if (name === "script" || name === "style") skipped++;
      else if (isBlock(name)) text += " ";
    },
    onclosetag: (name) => {
      if ((name === "script" || name === "style") && skipped > 0) skipped--;
      else if (isBlock(name)) text += " ";
    },
  });
  parser.write(value.slice(0, MOST_READ));
  parser.end();
  return text;
}

function isBlock(name: string): boolean {
  return /^(?:jats:)?(?:p|br|div|li|ul|ol|h\d|pre|title|sec|tr|td)$/.test(name);
}

/** At most `most` characters, ending between words where there are some. */
function cut(line: string, most: number): string {
  if (line.length <= most) return line;
  const head = [...line.slice(0, most * 2)].slice(0, most - 1).join("");
  const space = head.lastIndexOf(" ");
  return `${(space > most * 0.5 ? head.slice(0, space) : head).trimEnd()}…`;
}
