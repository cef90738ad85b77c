import { plain, splitCamelCase } from "../text/tokens.ts";
import { addressParts } from "./address.ts";
import type { Classifiable } from "./classifier.ts";

/** Characters that are read of a long message. */
export const MAX_WORDS = 1500;

/** A tip's texts in the form that words are found in, made once for all that read them. */
export interface Reading {
  readonly input: Classifiable;
  readonly title: string;
  readonly words: string;
  /** The words of each address. */
  readonly addresses: readonly string[];
  /** Who publishes there. */
  readonly publishers: readonly string[];
}

/** Addresses that are read of a tip with many. */
const MAX_ADDRESSES = 8;

export function readingOf(input: Classifiable): Reading {
  const parts = input.urls.slice(0, MAX_ADDRESSES).map(addressParts);
  return {
    input,
    title: plain(bothWays(input.title.slice(0, MAX_WORDS))),
    words: plain(input.words.slice(0, MAX_WORDS)),
    addresses: parts.map(({ words }) => plain(words)),
    publishers: parts.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])),
  };
}

/** A title whose names are written in `camelCase`, once as it stands and once taken apart. */
function bothWays(title: string): string {
  const split = splitCamelCase(title);
  return split === title ? title : `${title} / ${split}`;
}
