import type { Link } from "../model/link.ts";
import { eachNote } from "../model/note.ts";
import type { SearchColumn, SearchDocument } from "../model/search.ts";
import { SEARCH_COLUMNS } from "../model/search.ts";
import type { Tip } from "../model/tip.ts";
import { initialTokens, type SearchTokens, searchTokens } from "../text/search-tokens.ts";
import { facetTokens } from "./facets.ts";

/** Raised when tokens or columns change: every index is then made again. */
export const INDEX_RULES = 3;

/** Most characters that are read of a tip's notes, links and what is around it. */
const MOST = { title: 1000, links: 4000, notes: 20_000, talk: 8000 } as const;

/** A tip with what the archive may show of its surroundings. */
export interface SearchedTip {
  readonly root: string;
  readonly tip: Tip;
  /** The words of the messages around it. */
  readonly talk: readonly string[];
  /** The sharers' names: found by `by:`, never shown. */
  readonly names: readonly string[];
}

/** What the index holds of a tip. */
export function searchDocument({ root, tip, talk, names }: SearchedTip): SearchDocument {
  const title = tokensOf([tip.title], MOST.title);
  const links = tokensOf(linkTexts(tip.links), MOST.links);
  const notes = tokensOf(noteTexts(tip), MOST.notes);
  const words = tokensOf(talk, MOST.talk);
  const columns: Readonly<Record<SearchColumn, readonly string[]>> = {
    title: title.words,
    titleGrams: title.grams,
    links: links.words,
    linksGrams: links.grams,
    notes: notes.words,
    notesGrams: notes.grams,
    talk: words.words,
    talkGrams: words.grams,
    initials: initialTokens(tip.title.slice(0, MOST.title)),
    facets: facetTokens({
      topic: tip.topic,
      addresses: tip.links.map(({ url }) => url),
      people: [...tip.shares.flatMap(({ user }) => user ?? []), ...names],
      channels: tip.shares.flatMap(({ channel, channelName }) => [channel, channelName]),
      hasNotes: tip.notes.length > 0,
    }),
  };
  return {
    root,
    columns: SEARCH_COLUMNS.map((column) => columns[column].join(" ")),
    firstSharedAt: tip.firstSharedAt ?? "",
    lastSharedAt: tip.lastSharedAt ?? "",
    reactions: tip.reactions,
  };
}

/** What its links are called, and their addresses as people read them. */
export function linkTexts(links: readonly Pick<Link, "url" | "label">[]): string[] {
  return links.flatMap(({ label, url }) => (label === null ? [bare(url)] : [label, bare(url)]));
}

/** The words of its notes. */
export function noteTexts(tip: Tip): string[] {
  return [...eachNote(tip.notes)].map(({ text }) => text);
}

function bare(url: string): string {
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, "");
  if (!address.includes("%")) return address;
  try {
    return decodeURI(address);
  } catch (error) {
    // Not every percent sign in an address begins a code.
    if (error instanceof URIError) return address;
    throw error;
  }
}

function tokensOf(texts: readonly string[], most: number): SearchTokens {
  const words: string[] = [];
  const grams: string[] = [];
  let left = most;
  for (const text of texts) {
    if (left <= 0) break;
    const tokens = searchTokens(text.slice(0, left));
    left -= text.length;
    // One by one: a spread of a long list into `push` overflows the stack.
    for (const word of tokens.words) words.push(word);
    for (const gram of tokens.grams) grams.push(gram);
  }
  return { words, grams };
}
