import { isUtf8 } from "node:buffer";
import type { ProblemList } from "./problem-list.ts";

/** UTF-8 with or without a byte order mark, or UTF-16 with one. */
export function decodeText(bytes: Buffer, name: string, problems: ProblemList): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le", 2);
  if (!isUtf8(bytes)) problems.add(name, "Some bytes are no UTF-8; they were read as `\uFFFD`.");
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString("utf8", hasMark ? 3 : 0);
}
