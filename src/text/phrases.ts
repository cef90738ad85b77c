import { isEnding, plain } from "./tokens.ts";

/** A set of phrases that finds which of them a text holds, in time linear in the text. */
export interface Phrases {
  /**
   * Calls `found` with the number (order of construction) of each phrase in a text that went through `plain`, and where
   * in the text it stands; in the order of their starts, of one start the shorter ones first.
   */
  find(text: string, found: (phrase: number, start: number, end: number) => void): void;
}

interface Node {
  /** The first child stands by itself: most nodes have no other. */
  code: number;
  first: Node | null;
  others: Map<number, Node> | null;
  ends: readonly End[];
}

/** A phrase that ends at a node. */
interface End {
  readonly phrase: number;
  readonly syllables: number;
  readonly spaced: boolean;
}

/** What ends at most nodes: one list for all of them. */
const NOTHING_ENDS: readonly End[] = [];

const SPACE = 32;

/**
 * Latin phrases match whole words (a plural `s` may follow). Hangul is written with or without spaces and glued to
 * other nouns and particles, so Hangul phrases match anywhere in a word, over a space where the phrase has four
 * syllables or is itself written with a space; two syllables only at a word's start or in a compound, a single one only
 * as a word of its own.
 */
export function phrases(list: readonly string[]): Phrases {
  const root = node();
  for (const [phrase, written] of list.entries()) {
    const text = plain(written);
    if (text === "") continue;
    let at = root;
    let syllables = 0;
    let spaced = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === SPACE && isJoint(text, i)) {
        spaced = true;
        continue;
      }
      if (isSyllable(code)) syllables++;
      at = child(at, code);
    }
    at.ends = [...at.ends, { phrase, syllables, spaced }];
  }
  return {
    find(text, found) {
      let before = SPACE;
      for (let start = 0; start < text.length; start++) {
        const code = text.charCodeAt(start);
        const atWordStart = before === SPACE;
        before = code;
        if (atWordStart || isSyllable(code)) walk(root, text, start, atWordStart, found);
      }
    },
  };
}

type Found = (phrase: number, start: number, end: number) => void;

function walk(root: Node, text: string, start: number, atWordStart: boolean, found: Found): void {
  let at: Node | null = root;
  let crossed = false;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE && i > start && isJoint(text, i)) {
      crossed = true;
      continue;
    }
    at = step(at, code);
    if (at === null) return;
    for (const end of at.ends) {
      if (end.syllables === 1 && !isAlone(text, i, atWordStart)) continue;
      // The tail of a compound noun (`한국어음성`), but not of a short word that only sounds alike (`나머지`, `머지`).
      if (end.syllables === 2 && !atWordStart && (start === 1 || text.charCodeAt(start - 2) === SPACE)) continue;
      if (crossed && !end.spaced && end.syllables < 4) continue;
      if (isSyllable(code) || isWordEnd(text, i + 1)) found(end.phrase, start, i + 1);
    }
  }
}

/** A space between two syllables, where Korean writers differ. */
function isJoint(text: string, at: number): boolean {
  return isSyllable(text.charCodeAt(at - 1)) && isSyllable(text.charCodeAt(at + 1));
}

function isAlone(text: string, last: number, atWordStart: boolean): boolean {
  if (!isSyllable(text.charCodeAt(last))) return true;
  if (!atWordStart) return false;
  const end = text.indexOf(" ", last);
  const rest = text.slice(last + 1, end < 0 ? text.length : end);
  return rest === "" || isEnding(rest);
}

function isWordEnd(text: string, at: number): boolean {
  if (at >= text.length || text.charCodeAt(at) === SPACE) return true;
  return text[at] === "s" && (at + 1 === text.length || text.charCodeAt(at + 1) === SPACE);
}

/** Hangul, and the other scripts that are written without spaces: kana and ideographs. */
function isSyllable(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
}

function node(): Node {
  return { code: -1, first: null, others: null, ends: NOTHING_ENDS };
}

function step(from: Node, code: number): Node | null {
  return from.code === code ? from.first : (from.others?.get(code) ?? null);
}

function child(parent: Node, code: number): Node {
  const known = step(parent, code);
  if (known) return known;
  const made = node();
  if (parent.first === null) {
    parent.code = code;
    parent.first = made;
  } else {
    parent.others ??= new Map();
    parent.others.set(code, made);
  }
  return made;
}
