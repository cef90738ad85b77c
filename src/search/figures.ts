import type { SearchDocument } from "../model/search.ts";
import { byteReader, byteWriter } from "./bytes.ts";

/** What ranks a document, whatever is asked. */
export interface Figures {
  /** In tokens. */
  readonly length: number;
  /** ISO days; `''` where no share is known. */
  readonly firstSharedAt: string;
  readonly lastSharedAt: string;
  readonly reactions: number;
}

const MS_A_DAY = 86_400_000;
/** Days from the year 1, where ISO dates without a sign begin, to 1970. */
const BEFORE_1970 = 719_162;

export function writeFigures(documents: readonly (Omit<SearchDocument, "columns"> & { length: number })[]): Uint8Array {
  const writer = byteWriter();
  for (const { length, firstSharedAt, lastSharedAt, reactions } of documents) {
    const last = dayNumber(lastSharedAt);
    writer.number(length);
    writer.number(last);
    // The first share is near the last one more often than near 1970.
    writer.number(Math.max(0, last - dayNumber(firstSharedAt)));
    writer.number(reactions);
  }
  return writer.done();
}

export function readFigures(bytes: Uint8Array): Figures[] {
  const reader = byteReader(bytes);
  const found: Figures[] = [];
  while (!reader.isDone()) {
    const length = reader.number();
    const last = reader.number();
    const first = last - reader.number();
    found.push({ length, firstSharedAt: dayOf(first), lastSharedAt: dayOf(last), reactions: reader.number() });
  }
  return found;
}

/** Days since the year 1, from 1 on; 0 for none. */
function dayNumber(iso: string): number {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? 0 : Math.max(0, Math.floor(time / MS_A_DAY) + BEFORE_1970 + 1);
}

function dayOf(number: number): string {
  return number <= 0 ? "" : new Date((number - 1 - BEFORE_1970) * MS_A_DAY).toISOString().slice(0, 10);
}
