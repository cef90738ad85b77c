import { parseJson } from "./parse-json.ts";

const NEWLINE = 0x0a;

export interface JsonLine {
  /** From 1. */
  readonly line: number;
  /** Undefined when the line is no JSON or too long. */
  readonly value: unknown;
}

/** Lines of JSON, each parsed by itself; empty ones are left out. A line longer than `lineBytes` is not kept. */
export async function* readLines(chunks: AsyncIterable<Buffer>, lineBytes: number): AsyncGenerator<JsonLine> {
  let line = 1;
  let pieces: Buffer[] = [];
  let size = 0;
  function* finish(): Generator<JsonLine> {
    const text = size <= lineBytes ? Buffer.concat(pieces).toString("utf8").trim() : null;
    if (text !== "") yield { line, value: text === null ? undefined : parseJson(text) };
    line += 1;
    pieces = [];
    size = 0;
  }
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield* finish();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  yield* finish();

  function keep(piece: Buffer): void {
    size += piece.length;
    if (size <= lineBytes) pieces.push(piece);
    else pieces = [];
  }
}
