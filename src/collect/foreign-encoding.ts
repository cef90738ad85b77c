import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** Of every so many bytes one may be a control character; pictures and programs are full of them. */
const CONTROLS = 200;
/** In UTF-16, Latin letters and line ends have a zero beside them. */
const ZEROS = 20;

/**
 * Which encoding a text that is no UTF-8 seems to have, in words for its owner; null for UTF-8, and for what is no text.
 * The bytes may end in the middle of a character.
 */
export function foreignEncoding(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 2).toString("hex");
  if (start === "fffe" || start === "feff") return "UTF-16";
  const zeros = count(bytes, (byte) => byte === 0);
  if (zeros > 0) return isUtf16(bytes, zeros) ? "UTF-16" : null;
  if (count(bytes, (byte) => byte < 32 && !(byte >= 9 && byte <= 13)) * CONTROLS > bytes.length) return null;
  if (isUtf8(withoutCutCharacter(bytes))) return null;
  const text = iconv.decode(bytes, "cp949").slice(0, -1);
  return text.includes("\ufffd") ? "another encoding" : "CP949/EUC-KR";
}

/** All zeros on one side: the upper bytes of Latin letters. */
function isUtf16(bytes: Buffer, zeros: number): boolean {
  const odd = count(bytes, (byte, at) => byte === 0 && at % 2 === 1);
  return zeros * ZEROS > bytes.length && (odd === 0 || odd === zeros);
}

function withoutCutCharacter(bytes: Buffer): Buffer {
  let end = bytes.length;
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      end = bytes.length - back;
      break;
    }
  }
  return bytes.subarray(0, end);
}

function count(bytes: Buffer, fits: (byte: number, at: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at++) if (fits(bytes[at] ?? 0, at)) found += 1;
  return found;
}
