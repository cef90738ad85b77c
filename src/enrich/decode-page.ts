import { isUtf8 } from "node:buffer";
import sniffEncoding from "html-encoding-sniffer";
import iconv from "iconv-lite";

/** Bytes that the tests of an encoding look at: enough to tell, whatever the page's size. */
const SAMPLE = 64 * 1024;
/** The `encoding` of an XML declaration, which the sniffer of HTML does not read. */
const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/**
 * The text of a page. A byte order mark comes first, then what the bytes themselves leave no doubt of, then the header,
 * `<meta>` in the first 1024 bytes and the XML declaration, as far as the bytes can be what these say.
 *
 * EUC-KR is read as its superset CP949, as browsers do: 똠, 햏 and some eight thousand other syllables are only in there.
 *
 * @param contentType the header; empty when there was none
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const encoding = encodingOf(bytes, contentType);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** The encoding's name, as iconv-lite knows it. */
export function encodingOf(bytes: Uint8Array, contentType: string): string {
  const mark = markOf(bytes);
  if (mark !== null) return mark;
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE));
  const wide = wideEncoding(sample);
  if (wide !== null) return wide;
  // Letters beyond ASCII are UTF-8 by chance as good as never: a header that says otherwise is wrong.
  const isWhole = bytes.byteLength <= SAMPLE;
  if (isMostlyUtf8(sample, isWhole)) return "utf-8";
  const stated = [
    /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType)?.[1],
    sniffEncoding(sample, { defaultEncoding: "x-user-defined" }),
    XML_DECLARATION.exec(sample.toString("latin1", 0, 400))?.[1],
  ];
  const known = stated.map(canonical).find((name) => name !== null && name !== "utf-8" && fits(sample, name));
  return known ?? (fits(sample, "cp949") && isKorean(sample) ? "cp949" : "windows-1252");
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without its mark: half of the bytes of the markup are zero. */
function wideEncoding(sample: Buffer): string | null {
  const head = sample.subarray(0, 512);
  let [even, odd] = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++;
  const least = head.length * 0.2;
  if (odd > least && even < odd / 10) return "utf-16le";
  return even > least && odd < even / 10 ? "utf-16be" : null;
}

/** Whether it is UTF-8 but for a damaged byte here and there, and for the character that was cut at the end. */
function isMostlyUtf8(sample: Buffer, isWhole: boolean): boolean {
  const text = isWhole ? sample : sample.subarray(0, lastBoundary(sample));
  if (isUtf8(text)) return true;
  const decoded = text.toString("utf8");
  const [bad, good] = [decoded.match(/\ufffd/g)?.length ?? 0, decoded.match(/[\u0080-\ufffc]/g)?.length ?? 0];
  return good > bad * 20;
}

function lastBoundary(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return (bytes[end - 1] ?? 0) >= 0xc0 ? end - 1 : bytes.length;
}

/** As iconv-lite calls it; null for none that it knows. Latin-1 on the web means windows-1252. */
function canonical(name: string | undefined): string | null {
  if (name === undefined) return null;
  const lower = name.toLowerCase();
  if (/^(?:x-user-defined|utf-?16(?:le|be)?|replacement)$/.test(lower)) return null;
  if (/^(?:utf-?8)$/.test(lower)) return "utf-8";
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(lower)) return "windows-1252";
  if (/^(?:euc-?kr|ks_?c_?5601.*|windows-949|ms949|x-windows-949|uhc|korean)$/.test(lower)) return "cp949";
  return iconv.encodingExists(lower) ? lower : null;
}

/** Whether the bytes can be in this encoding; one of single bytes takes all, so where Korean fits as well it is doubted. */
function fits(sample: Buffer, encoding: string): boolean {
  if (encoding === "windows-1252") return !(fits(sample, "cp949") && isKorean(sample));
  const decoded = iconv.decode(sample, encoding);
  const bad = decoded.match(/\ufffd/g)?.length ?? 0;
  const beyond = decoded.match(/[^\0-\x7f]/g)?.length ?? 0;
  return bad <= 1 || bad * 50 < beyond;
}

/** Whether what is beyond ASCII reads as Hangul, as no text in an alphabet does when its bytes are taken in pairs. */
function isKorean(sample: Buffer): boolean {
  const decoded = iconv.decode(sample, "cp949");
  const beyond = decoded.match(/[^\0-\x7f]/g)?.length ?? 0;
  const hangul = decoded.match(/[\uac00-\ud7a3]/g)?.length ?? 0;
  const pairs = decoded.match(/[\uac00-\ud7a3]{2}/g)?.length ?? 0;
  return hangul > beyond * 0.6 && pairs > 0;
}
