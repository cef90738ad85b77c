import { readSync } from "node:fs";
import { Readable } from "node:stream";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { InputError } from "./collector.ts";
import type { ZipEntry } from "./zip-directory.ts";

const HEADER = 30;
const HEADER_SIGNATURE = 0x04034b50;
/** Local extra fields are rarely longer: one read then gets header and data. */
const EXTRA_GUESS = 64;
const CHUNK = 256 * 1024;
export const DAMAGED = "The zip is damaged here; passed over. Download or zip the export again.";

/**
 * An entry inflated in one synchronous go: for small files several times quicker than a stream. The real size cannot
 * pass the declared one. Throws an `InputError` when size or checksum disagree with the directory.
 */
export function readEntry(fd: number, entry: ZipEntry, where: string): Buffer {
  const packed = packedBytes(fd, entry, where);
  const contents = entry.method === 0 ? packed : inflate(packed, entry, where);
  if (contents.length !== entry.size || crc32(contents) !== entry.crc32) throw new InputError(where, DAMAGED);
  return contents;
}

function inflate(packed: Buffer, entry: ZipEntry, where: string): Buffer {
  if (entry.size === 0) return Buffer.alloc(0);
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size });
  } catch (error) {
    if (isTooLarge(error)) throw new InputError(where, tooLarge(entry));
    throw new InputError(where, DAMAGED);
  }
}

function packedBytes(fd: number, entry: ZipEntry, where: string): Buffer {
  const wanted = HEADER + entry.nameLength + EXTRA_GUESS + entry.compressedSize;
  const bytes = Buffer.allocUnsafe(wanted);
  const got = readSync(fd, bytes, 0, wanted, entry.offset);
  const start = dataStart(bytes.subarray(0, got), where);
  const end = start + entry.compressedSize;
  if (end <= got) return bytes.subarray(start, end);
  const data = Buffer.allocUnsafe(entry.compressedSize);
  if (readSync(fd, data, 0, data.length, entry.offset + start) < data.length) throw new InputError(where, DAMAGED);
  return data;
}

/** Offset of an entry's data from its local header. */
function dataStart(header: Buffer, where: string): number {
  if (header.length < HEADER || header.readUInt32LE(0) !== HEADER_SIGNATURE) throw new InputError(where, DAMAGED);
  return HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/** An entry in chunks, in bounded memory. What came before the damage has been yielded when it throws `InputError`. */
export async function* streamEntry(fd: number, entry: ZipEntry, where: string): AsyncGenerator<Buffer> {
  const header = Buffer.alloc(HEADER);
  const start = entry.offset + dataStart(header.subarray(0, readSync(fd, header, 0, HEADER, entry.offset)), where);
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of entryChunks(fd, entry, start)) {
      size += chunk.length;
      if (size > entry.size) throw new InputError(where, tooLarge(entry));
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? new InputError(where, DAMAGED) : error;
  }
  if (size !== entry.size || checksum !== entry.crc32) throw new InputError(where, DAMAGED);
}

async function* entryChunks(fd: number, entry: ZipEntry, start: number): AsyncGenerator<Buffer> {
  const chunks = packedChunks(fd, start, entry.compressedSize);
  if (entry.method === 0) {
    yield* chunks;
    return;
  }
  const packed = Readable.from(chunks);
  const inflated = createInflateRaw({ chunkSize: CHUNK });
  packed.on("error", (error) => inflated.destroy(error));
  try {
    yield* packed.pipe(inflated);
  } finally {
    packed.destroy();
    inflated.destroy();
  }
}

/** Node's own file streams close the descriptor, which all entries of a zip share. */
function* packedChunks(fd: number, start: number, length: number): Generator<Buffer> {
  const end = start + length;
  for (let at = start; at < end; at += CHUNK) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
    yield chunk.subarray(0, readSync(fd, chunk, 0, chunk.length, at));
  }
}

function tooLarge(entry: ZipEntry): string {
  return `It holds more than the ${entry.size} bytes that the zip declares, as zip bombs do; passed over.`;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
}
