import { readSync } from "node:fs";
import type { Limits } from "../model/config.ts";
import { decodeName } from "./entry-name.ts";
import type { ZipEntry } from "./zip-directory.ts";

const HEADER = 30;
const SIGNATURE = Buffer.from("PK\x03\x04", "latin1");
const WINDOW = 4 * 1024 * 1024;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const DESCRIPTOR = 16;

/**
 * The entries of a zip without its central directory, found by their local headers, whole ones only. Sizes that follow
 * the data (bit 3) are taken from the descriptor in front of the next header.
 */
export function salvageEntries(fd: number, bytes: number, limits: Limits): readonly ZipEntry[] {
  const offsets = headerOffsets(fd, bytes, limits.entries);
  const entries: ZipEntry[] = [];
  let end = 0;
  for (const [index, offset] of offsets.entries()) {
    if (offset < end) continue;
    const entry = readHeader(fd, offset, offsets[index + 1] ?? bytes);
    if (entry === null || offset + HEADER + entry.nameLength + entry.compressedSize > bytes) continue;
    end = offset + HEADER + entry.nameLength + entry.compressedSize;
    entries.push(entry);
  }
  return entries;
}

function headerOffsets(fd: number, bytes: number, most: number): readonly number[] {
  const offsets: number[] = [];
  const window = Buffer.allocUnsafe(WINDOW);
  const overlap = SIGNATURE.length - 1;
  for (let start = 0; start < bytes && offsets.length < most; start += WINDOW - overlap) {
    const read = window.subarray(0, readSync(fd, window, 0, WINDOW, start));
    for (let at = read.indexOf(SIGNATURE); at >= 0 && offsets.length < most; at = read.indexOf(SIGNATURE, at + 1)) {
      offsets.push(start + at);
    }
  }
  return offsets;
}

function readHeader(fd: number, offset: number, next: number): ZipEntry | null {
  const header = readAt(fd, offset, HEADER);
  if (header.length < HEADER) return null;
  const flags = header.readUInt16LE(6);
  const nameLength = header.readUInt16LE(26);
  const dataStart = offset + HEADER + nameLength + header.readUInt16LE(28);
  const sizes = (flags & SIZES_FOLLOW) === 0 ? header.subarray(14, 26) : descriptor(fd, dataStart, next);
  if (sizes === null || sizes.length < 12) return null;
  return {
    name: decodeName(readAt(fd, offset + HEADER, nameLength)),
    crc32: sizes.readUInt32LE(0),
    compressedSize: sizes.readUInt32LE(4),
    size: sizes.readUInt32LE(8),
    offset,
    nameLength,
    method: header.readUInt16LE(8),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    isSymlink: false,
  };
}

/** Checksum and sizes behind the data, which must end where the next header begins. */
function descriptor(fd: number, dataStart: number, next: number): Buffer | null {
  const found = readAt(fd, next - DESCRIPTOR, DESCRIPTOR);
  if (found.length < DESCRIPTOR || found.readUInt32LE(0) !== DESCRIPTOR_SIGNATURE) return null;
  const sizes = found.subarray(4);
  return sizes.readUInt32LE(4) === next - DESCRIPTOR - dataStart ? sizes : null;
}

function readAt(fd: number, position: number, length: number): Buffer {
  if (position < 0) return Buffer.alloc(0);
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(fd, bytes, 0, length, position));
}
