import { readSync } from "node:fs";
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader } from "yauzl";
import { decodeName, tidyName } from "./entry-name.ts";

/** One file of a zip as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, inflated, as declared. */
  readonly size: number;
  readonly compressedSize: number;
  readonly crc32: number;
  /** Of the local header. */
  readonly offset: number;
  /** Length in bytes of the name in the local header, as the directory tells it. */
  readonly nameLength: number;
  /** 0 stored, 8 deflated; nothing else can be read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly isSymlink: boolean;
}

const WINDOW = 1024 * 1024;
/** Writers without zip64 count entries with 16 bits, and write the rest of the list all the same. */
const COUNT_WRAPS = 0x10000;
const ENTRY_SIGNATURE = 0x02014b50;
const UTF8_NAME = 0x800;
const UNICODE_PATH = 0x7075;
const UNIX = 3;
const FILE_TYPE = 0xf000;
const SYMLINK = 0xa000;

/**
 * yauzl asks for its random access as a subclass. Its own reader makes two asynchronous reads an entry: a directory of
 * 70,000 takes seconds. This one reads a megabyte at a time.
 */
class WindowReader extends RandomAccessReader {
  #fd: number;
  #window = Buffer.alloc(0);
  #start = 0;

  constructor(fd: number) {
    super();
    this.#fd = fd;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    try {
      this.#cover(position, length);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    const from = position - this.#start;
    callback(null, this.#window.copy(buffer, offset, from, from + length));
  }

  /** True when a header of the central directory stands there. */
  startsEntry(position: number): boolean {
    this.#cover(position, 4);
    const at = position - this.#start;
    return at + 4 <= this.#window.length && this.#window.readUInt32LE(at) === ENTRY_SIGNATURE;
  }

  #cover(position: number, length: number): void {
    if (position >= this.#start && position + length <= this.#start + this.#window.length) return;
    const window = Buffer.allocUnsafe(Math.max(WINDOW, length));
    this.#window = window.subarray(0, readSync(this.#fd, window, 0, window.length, position));
    this.#start = position;
  }
}

/**
 * The central directory's entries, in its order. Throws yauzl's error where the directory is missing or damaged; the
 * entries before the damage have been yielded by then.
 */
export async function* zipDirectory(fd: number, bytes: number): AsyncGenerator<ZipEntry> {
  const reader = new WindowReader(fd);
  const zip = await fromRandomAccessReaderPromise(reader, bytes, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: false,
  });
  for await (const entry of zip.eachEntry()) {
    yield describe(entry);
    const isLast = zip.entriesRead === zip.entryCount;
    if (isLast && reader.startsEntry(Number(zip.readEntryCursor))) zip.entryCount += COUNT_WRAPS;
  }
}

function describe(entry: Entry): ZipEntry {
  const mode = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  return {
    name: nameOf(entry),
    size: entry.uncompressedSize,
    compressedSize: entry.compressedSize,
    crc32: entry.crc32,
    offset: entry.relativeOffsetOfLocalHeader,
    nameLength: entry.fileNameLength,
    method: entry.compressionMethod,
    isEncrypted: entry.isEncrypted(),
    isSymlink: entry.versionMadeBy >>> 8 === UNIX && mode === SYMLINK,
  };
}

function nameOf(entry: Entry): string {
  const declared =
    (entry.generalPurposeBitFlag & UTF8_NAME) !== 0 || entry.extraFields.some((field) => field.id === UNICODE_PATH);
  if (!declared) return decodeName(entry.fileNameRaw);
  return tidyName(getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false));
}
