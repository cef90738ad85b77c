/** Numbers and texts on their way into bytes, and back. Numbers are whole, from 0 to 2^53, small ones short. */
export interface ByteWriter {
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  readonly bytes: (value: ArrayLike<number>) => void;
  readonly size: () => number;
  readonly done: () => Uint8Array;
}

const TEXT = { encode: new TextEncoder(), decode: new TextDecoder() };
/** Seven bits a byte; the eighth says that another one follows. https://en.wikipedia.org/wiki/LEB128 */
const MORE = 0x80;

/** Adds the number as `ByteWriter.number` writes it. */
export function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) + MORE);
  bytes.push(rest);
}

export function byteWriter(): ByteWriter {
  let held = new Uint8Array(64);
  let size = 0;

  function room(more: number): void {
    if (size + more <= held.length) return;
    const larger = new Uint8Array(Math.max(held.length * 2, size + more));
    larger.set(held);
    held = larger;
  }

  const writer: ByteWriter = {
    number(value) {
      room(8);
      let rest = value;
      for (; rest >= MORE; rest = Math.floor(rest / MORE)) held[size++] = (rest % MORE) + MORE;
      held[size++] = rest;
    },
    text(value) {
      const bytes = TEXT.encode.encode(value);
      writer.number(bytes.length);
      writer.bytes(bytes);
    },
    bytes(value) {
      room(value.length);
      held.set(value, size);
      size += value.length;
    },
    size: () => size,
    done: () => held.slice(0, size),
  };
  return writer;
}

export interface ByteReader {
  readonly number: () => number;
  readonly text: () => string;
  /** The next so many bytes, not copied. */
  readonly bytes: (length: number) => Uint8Array;
  readonly isDone: () => boolean;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const reader: ByteReader = {
    number() {
      let value = 0;
      for (let place = 1; ; place *= MORE) {
        const byte = bytes[at++];
        if (byte === undefined) throw new Error("the search index ends too early");
        value += (byte % MORE) * place;
        if (byte < MORE) return value;
      }
    },
    text: () => TEXT.decode.decode(reader.bytes(reader.number())),
    bytes(length) {
      if (at + length > bytes.length) throw new Error("the search index ends too early");
      at += length;
      return bytes.subarray(at - length, at);
    },
    isDone: () => at >= bytes.length,
  };
  return reader;
}
