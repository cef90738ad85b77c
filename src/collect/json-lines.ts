import { parseJson } from "./parse-json.ts";

const NEWLINE = 0x0a;

/** Longest line that is held, in bytes: a string cannot be much longer. */
const LONGEST_LINE = 256 * 1024 ** 2;

export interface TextLine {
  /** From 1. */
  readonly line: number;
  /** Without its end; null when the line is too long to be held. */
  readonly text: string | null;
}

export interface JsonLine {
  /** From 1. */
  readonly line: number;
  /** Undefined when the line is no JSON or too long. */
  readonly value: unknown;
}

/** Lines of JSON, each parsed by itself; empty ones are left out. A line longer than `lineBytes` is not kept. */
export async function* readLines(chunks: AsyncIterable<Buffer>, lineBytes: number): AsyncGenerator<JsonLine> {
  for await (const { line, text } of textLines(chunks, lineBytes)) {
    if (text === null) yield { line, value: undefined };
    else if (text.trim() !== "") yield { line, value: parseJson(text) };
  }
}

/** Lines of UTF-8 text, ended by LF or CRLF; memory stays bounded where no end comes. */
export async function* textLines(
  chunks: AsyncIterable<Buffer | string>,
  lineBytes = LONGEST_LINE,
): AsyncGenerator<TextLine> {
  const most = Math.min(lineBytes, LONGEST_LINE);
  let line = 1;
  let pieces: Buffer[] = [];
  let size = 0;
  const finish = (): TextLine => {
    const text = size <= most ? Buffer.concat(pieces).toString("utf8").replace(/\r$/, "") : null;
    const finished = { line, text };
    line += 1;
    pieces = [];
    size = 0;
    return finished;
  };
  for await (const piece of chunks) {
    const chunk = typeof piece === "string" ? Buffer.from(piece) : piece;
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield finish();

  function keep(piece: Buffer): void {
    size += piece.length;
    if (size <= most) pieces.push(piece);
    else pieces = [];
  }
}
