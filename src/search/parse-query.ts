/** Fields of a query that ask for more than words. */
export type QueryField = "topic" | "site" | "by" | "in" | "before" | "after" | "has";

/** How people write them. */
const FIELDS: ReadonlyMap<string, QueryField> = new Map([
  ["topic", "topic"],
  ["주제", "topic"],
  ["site", "site"],
  ["사이트", "site"],
  ["by", "by"],
  ["from", "by"],
  ["공유", "by"],
  ["올린이", "by"],
  ["in", "in"],
  ["채널", "in"],
  ["before", "before"],
  ["이전", "before"],
  ["after", "after"],
  ["이후", "after"],
  ["has", "has"],
  ["있음", "has"],
]);
/** What `has:` asks for. */
const NOTES: ReadonlySet<string> = new Set(["notes", "note", "메모"]);

/** One thing that a query asks for. */
export type QueryPart =
  /** Words in their order, as people type them. */
  | { readonly kind: "words"; readonly text: string; readonly not: boolean }
  /** `"…"`: these words, next to each other. */
  | { readonly kind: "quote"; readonly text: string; readonly not: boolean }
  | { readonly kind: "field"; readonly field: QueryField; readonly value: string; readonly not: boolean };

/** Longest query that is read, in characters, and most parts: what comes behind is left out. */
const LONGEST = 500;
const MOST_PARTS = 32;

/** A part: perhaps a minus, perhaps a field, then a quote (open to the end when nobody closed it) or what has no space. */
const PART = new RegExp(
  `([-−–]?)(?:(${[...FIELDS.keys()].join("|")})[:：][ ]?)?(?:["“”„]([^"“”„]*)(?:["“”„]|$)|([^\\s"“”„]+)|(?<=[:：]|[:：] )$)`,
  "giu",
);

/** A query as people type it. Words that follow each other are one part; a field nobody knows is words. */
export function parseQuery(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  for (const [whole, minus, name = "", quoted, bare = ""] of query.normalize("NFC").slice(0, LONGEST).matchAll(PART)) {
    const field = FIELDS.get(name.toLowerCase());
    const value = (quoted ?? bare).trim();
    const not = minus !== "";
    if (field !== undefined && isAsked(field, value)) parts.push({ kind: "field", field, value, not });
    // Somebody is about to type the value.
    else if (field !== undefined && value === "") continue;
    else if (quoted !== undefined && field === undefined) pushText(parts, { kind: "quote", text: value, not });
    else pushText(parts, { kind: "words", text: not ? whole.slice(1) : whole, not });
    if (parts.length === MOST_PARTS) break;
  }
  return parts;
}

function pushText(parts: QueryPart[], part: QueryPart & { readonly kind: "words" | "quote" }): void {
  if (part.text === "") return;
  const last = parts.at(-1);
  if (part.kind === "words" && last?.kind === "words" && !part.not && !last.not) {
    parts[parts.length - 1] = { ...last, text: `${last.text} ${part.text}` };
  } else parts.push(part);
}

const DATE = /^\d{4}(?:[-./]\d{1,2}){0,2}$/;

function isAsked(field: QueryField, value: string): boolean {
  if (field === "before" || field === "after") return DATE.test(value);
  return field === "has" ? NOTES.has(value.toLowerCase()) : /[\p{L}\p{N}]/u.test(value);
}

/** A day, month or year as ISO dates begin: `2021-3` is `2021-03`. */
export function isoDate(value: string): string {
  return value
    .split(/[-./]/)
    .map((number) => number.padStart(2, "0"))
    .join("-");
}
