import { parseJson } from "./parse-json.ts";

/** An element of the array: its value, or why it could not be read. */
export type Element = { readonly value: unknown } | { readonly damage: string };

export interface ArrayOptions {
  /** Longest element in bytes; also bounds the memory used. */
  readonly elementBytes: number;
  /** Tells a whole element from a part of a damaged one, where reading goes on after damage. */
  readonly isElement: (value: unknown) => boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** Bytes looked through twice, at most, in search of whole elements behind damage: keeps hostile files linear. */
const RETRY_BYTES = 256 * 1024 * 1024;
/** `{"ok":true,"messages":[` and the like stand within the first bytes. */
const HEAD_BYTES = 64 * 1024;
const MESSAGES = /(?<!\\)"messages"\s*:\s*\[/;

/**
 * The elements of a JSON array (or of the `messages` array of an object) out of chunks of any size, each parsed by
 * itself: memory holds one element and one chunk, a damaged element costs only itself, a cut-off file only its tail.
 * Elements come in batches, as they were in the file; a damaged stretch is one element.
 */
export async function* readArray(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  options: ArrayOptions,
): AsyncGenerator<readonly Element[]> {
  const reader = arrayReader(options);
  for await (const window of windows(chunks, reader.pending)) {
    const elements = reader.read(window, false);
    if (elements.length > 0) yield elements;
    if (reader.isDone()) return;
  }
  const rest = reader.read(Buffer.alloc(0), true);
  if (rest.length > 0) yield rest;
}

/** Joins chunks until they at least double what is pending, so that long elements are not copied once a chunk. */
async function* windows(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  pending: () => number,
): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    gathered.push(chunk);
    bytes += chunk.length;
    if (bytes < pending()) continue;
    yield gathered.length === 1 ? chunk : Buffer.concat(gathered);
    gathered = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(gathered);
}

type State = "head" | "element" | "seek" | "candidate" | "done";

interface ArrayReader {
  /** Bytes kept from earlier windows. */
  pending(): number;
  isDone(): boolean;
  read(window: Buffer, isLast: boolean): readonly Element[];
}

function arrayReader({ elementBytes, isElement }: ArrayOptions): ArrayReader {
  let kept: Buffer = Buffer.alloc(0);
  let state: State = "head";
  let retries = RETRY_BYTES;
  let bytes = kept;
  let at = 0;
  let isLast = false;
  let elements: Element[] = [];

  /** Each step answers whether to go on within these bytes. */
  const steps: Readonly<Record<State, () => boolean>> = { head, element, seek, candidate, done: () => false };

  function head(): boolean {
    const start = openingOf(bytes);
    if (start >= 0) return goTo("element", start);
    if (isLast || bytes.length > HEAD_BYTES)
      return damage("This is neither a JSON array nor an object with `messages`; passed over.", "done");
    return false;
  }

  function element(): boolean {
    at = skipSpace(bytes, at);
    if (at === bytes.length)
      return isLast ? damage("The file ends here, in the middle; what follows is lost.", "done") : false;
    if (bytes[at] === CLOSE_BRACKET) return goTo("done", at);
    const end = endOfElement(bytes, at);
    if (end === bytes.length && !isLast && end - at <= elementBytes) return false;
    if (end - at > elementBytes)
      return damage(`It does not end within ${elementBytes} bytes (limits.messageBytes); passed over.`, "seek");
    const value = parseJson(bytes.toString("utf8", at, end));
    if (value === undefined) return damage("This is no valid JSON; passed over.", "seek");
    elements.push({ value });
    return goTo("element", bytes[end] === COMMA ? end + 1 : end);
  }

  /** After damage: on to the next `,{`, where a whole element may begin. */
  function seek(): boolean {
    const found = nextSeam(bytes, at);
    if (found >= 0) return goTo("candidate", found);
    if (isLast) return goTo("done", bytes.length);
    const comma = bytes.lastIndexOf(COMMA);
    at = comma < at ? bytes.length : comma;
    return false;
  }

  function candidate(): boolean {
    const end = endOfElement(bytes, at);
    if (end === bytes.length && !isLast && end - at <= elementBytes) return false;
    retries -= end - at;
    if (retries < 0) return damage("Too much of this file is damaged; the rest of it is passed over.", "done");
    const isWhole = end - at <= elementBytes && isElement(parseJson(bytes.toString("utf8", at, end)));
    return goTo(isWhole ? "element" : "seek", at);
  }

  function goTo(next: State, position: number): boolean {
    state = next;
    at = position;
    return true;
  }

  function damage(why: string, next: State): boolean {
    elements.push({ damage: why });
    return goTo(next, at);
  }

  return {
    pending: () => kept.length,
    isDone: () => state === "done",
    read(window, last) {
      elements = [];
      bytes = kept.length === 0 ? window : Buffer.concat([kept, window]);
      at = 0;
      isLast = last;
      while (steps[state]()) {}
      kept = bytes.subarray(at);
      return elements;
    },
  };
}

/** Just behind the `[` of the array, or -1 while it has not come. */
function openingOf(bytes: Buffer): number {
  const start = skipSpace(bytes, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  if (bytes[start] === OPEN_BRACKET) return start + 1;
  if (bytes[start] !== OPEN_BRACE) return -1;
  const text = bytes.toString("latin1", start, start + HEAD_BYTES);
  const found = MESSAGES.exec(text);
  return found === null ? -1 : start + found.index + found[0].length;
}

/** The comma or bracket that ends the element at `from`, or the end of the bytes. */
function endOfElement(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at + 1);
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (byte === COMMA && depth === 0) return at;
  }
  return bytes.length;
}

function endOfString(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at += 1;
  }
  return bytes.length;
}

/** The next `{` that stands behind a comma, or -1. */
function nextSeam(bytes: Buffer, from: number): number {
  for (let comma = bytes.indexOf(COMMA, from); comma >= 0; comma = bytes.indexOf(COMMA, comma + 1)) {
    const next = skipSpace(bytes, comma + 1);
    if (bytes[next] === OPEN_BRACE) return next;
  }
  return -1;
}

function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
