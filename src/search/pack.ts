import { createHash } from "node:crypto";
import { deflateSync } from "fflate";
import type { SearchDocument } from "../model/search.ts";
import { byteWriter } from "./bytes.ts";
import { INDEX_RULES } from "./document.ts";
import { writeFigures } from "./figures.ts";
import { addOccurrences, noOccurrences, type Written } from "./occurrences.ts";
import { type Card, PACKED_INDEX, type PackedIndex } from "./packed-index.ts";

export interface PackOptions {
  readonly synonyms: readonly (readonly string[])[];
  /** Tokens that are not to be found here, though they count in a document's length. */
  readonly isSecret: (token: string) => boolean;
  /** An index of at most so many bytes is one part of each kind. */
  readonly whole?: number;
  /** Beyond that: bytes of terms in a part, uncompressed; documents in a part of figures, of cards. */
  readonly parts?: PartSizes;
}

interface PartSizes {
  readonly terms: number;
  readonly figures: number;
  readonly cards: number;
}

const WHOLE = 1_000_000;
const PARTS: PartSizes = { terms: 40_000, figures: 16_384, cards: 64 };
const ONE_PART: PartSizes = { terms: Number.POSITIVE_INFINITY, figures: 2 ** 40, cards: 2 ** 40 };

const JSON_BYTES = new TextEncoder();

/** Takes documents in the order of the store's index (it tells equals apart), and gives the index as files by name. */
export interface Packer {
  readonly add: (document: SearchDocument, card: Card) => void;
  readonly files: () => ReadonlyMap<string, Uint8Array>;
}

export function createPacker({ synonyms, isSecret, whole = WHOLE, parts = PARTS }: PackOptions): Packer {
  const terms = new Map<string, Written>();
  const cards: Card[] = [];
  const figures: (Omit<SearchDocument, "columns"> & { length: number })[] = [];
  let tokens = 0;

  function pack(ordered: readonly Term[], size: PartSizes): ReadonlyMap<string, Uint8Array> {
    const files = new Map<string, Uint8Array>();
    const put = (bytes: Uint8Array) => {
      const packed = deflateSync(bytes);
      const name = `${createHash("sha256").update(packed).digest("hex").slice(0, 12)}.bin`;
      files.set(name, packed);
      return name;
    };
    const index: PackedIndex = {
      rules: INDEX_RULES,
      documents: figures.length,
      tokens,
      synonyms,
      terms: termParts(ordered, size.terms).map((part) => [part[0]?.[0] ?? "", put(writeTerms(part))] as const),
      figures: { size: size.figures, files: chunks(figures, size.figures).map((part) => put(writeFigures(part))) },
      cards: {
        size: size.cards,
        files: chunks(cards, size.cards).map((part) => put(JSON_BYTES.encode(JSON.stringify(part)))),
      },
    };
    return files.set(PACKED_INDEX, JSON_BYTES.encode(`${JSON.stringify(index)}\n`));
  }

  return {
    add(document, card) {
      const { columns, ...rest } = document;
      const length = addTerms(terms, figures.length, columns, isSecret);
      tokens += length;
      figures.push({ ...rest, length });
      cards.push(card);
    },
    files() {
      const ordered = [...terms]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([term, { bytes }]) => [term, bytes] as const);
      const inParts = pack(ordered, parts);
      const bytes = [...inParts.values()].reduce((sum, { length }) => sum + length, 0);
      return bytes > whole ? inParts : pack(ordered, ONE_PART);
    },
  };
}

/** Enters one document's terms; gives its length in tokens. */
function addTerms(
  terms: Map<string, Written>,
  number: number,
  columns: readonly string[],
  isSecret: (token: string) => boolean,
): number {
  let length = 0;
  for (const [column, text] of columns.entries()) {
    const places = new Map<string, number[]>();
    const tokens = text === "" ? [] : text.split(" ");
    length += tokens.length;
    for (const [place, token] of tokens.entries()) {
      const known = places.get(token);
      if (known) known.push(place);
      else if (!isSecret(token)) places.set(token, [place]);
    }
    for (const [token, at] of places) {
      const written = terms.get(token) ?? noOccurrences();
      terms.set(token, written);
      addOccurrences(written, number, column, at);
    }
  }
  return length;
}

type Term = readonly [term: string, occurrences: readonly number[]];

function termParts(terms: readonly Term[], most: number): Term[][] {
  const parts: Term[][] = [];
  let left = 0;
  for (const term of terms) {
    if (left <= 0) {
      parts.push([]);
      left = most;
    }
    parts.at(-1)?.push(term);
    left -= term[1].length + term[0].length;
  }
  return parts;
}

/** The terms first, each without what it shares with the one before it, then all their occurrences. */
function writeTerms(terms: readonly Term[]): Uint8Array {
  const writer = byteWriter();
  writer.number(terms.length);
  let before = "";
  for (const [term, occurrences] of terms) {
    const shared = sharedStart(before, term);
    writer.number(shared);
    writer.text(term.slice(shared));
    writer.number(occurrences.length);
    before = term;
  }
  for (const [, occurrences] of terms) writer.bytes(occurrences);
  return writer.done();
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  // Half a character cannot be written.
  return /[\ud800-\udbff]/.test(b.charAt(length - 1)) ? length - 1 : length;
}

function chunks<Row>(rows: readonly Row[], size: number): Row[][] {
  const found: Row[][] = [];
  for (let from = 0; from < rows.length; from += size) found.push(rows.slice(from, from + size));
  return found;
}
