import type { Phrase } from "../model/search.ts";
import { readWords } from "../text/search-words.ts";
import type { QueryField } from "./parse-query.ts";

/** Stands before a facet's name and before its value: no word holds it, none begins as a facet does. */
const MARK = "¶";
/** For the dots and the first slash of an address: a token holds no ASCII but letters and digits. */
const DOT = "‧";
const SLASH = "⁄";

/** Every tip has it: what a query without words finds. */
export const ANY_TIP: Phrase = { tokens: [`${MARK}tip`], prefix: false };

/** What the fields of a query may ask of a tip. */
export interface Facets {
  readonly topic: string | null;
  readonly addresses: readonly string[];
  /** Ids of the sharers, and the names by which the archive shows them. */
  readonly people: readonly string[];
  readonly channels: readonly string[];
  readonly hasNotes: boolean;
}

/** The tokens of a tip's facets. */
export function facetTokens({ topic, addresses, people, channels, hasNotes }: Facets): string[] {
  const tokens = [...ANY_TIP.tokens];
  if (topic !== null) tokens.push(...endings(topic).map((value) => token("topic", value)));
  for (const address of addresses) tokens.push(...siteTokens(address));
  for (const person of people) tokens.push(...endings(person).map((value) => token("by", value)));
  for (const channel of channels) tokens.push(token("in", flat(channel)));
  if (hasNotes) tokens.push(token("has", "notes"));
  return [...new Set(tokens)];
}

/** The phrase that a field of a query looks for. Dates are no facets. */
export function facetPhrase(field: Exclude<QueryField, "before" | "after">, value: string): Phrase {
  if (field === "site") return sitePhrase(value);
  if (field === "has") return { tokens: [token("has", "notes")], prefix: false };
  return { tokens: [token(field, flat(value))], prefix: field !== "in" };
}

/** `자연어 처리 (NLP)` is found by any of its words, and by what follows. */
function endings(name: string): string[] {
  const words = readWords(name).map(({ text }) => text);
  return words.map((_, from) => words.slice(from).join(""));
}

function flat(value: string): string {
  return readWords(value)
    .map(({ text }) => text)
    .join("");
}

/** `docs.github.com/en/x` as itself and as its parent domains, each with the first parts of the path. */
function siteTokens(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { hostname, pathname } = new URL(address);
  const labels = hostname.toLowerCase().split(".");
  const path = pathname.toLowerCase().split("/").filter(Boolean).slice(0, 2).map(flat).join(SLASH);
  return labels
    .slice(0, -1)
    .map((_, from) => token("site", `${labels.slice(from).map(flat).join(DOT)}${SLASH}${path}`));
}

/** `github` is any host with this name, `github.com` this host and those below it, `github.com/owner` what begins so. */
function sitePhrase(value: string): Phrase {
  const [host = "", ...path] = value
    .replace(/^https?:\/\//i, "")
    .toLowerCase()
    .split("/");
  const labels = host.split(".").filter(Boolean).map(flat);
  const end = labels.length > 1 || path.length > 0 ? SLASH : DOT;
  const parts = path.filter(Boolean).slice(0, 2).map(flat).join(SLASH);
  return { tokens: [token("site", `${labels.join(DOT)}${end}${parts}`)], prefix: true };
}

function token(name: string, value: string): string {
  return `${MARK}${name}${MARK}${value}`;
}

/** Whether it tells who shared a tip. */
export function isPersonToken(text: string): boolean {
  return text.startsWith(token("by", ""));
}
