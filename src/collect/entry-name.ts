import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/**
 * A file name's bytes as text: UTF-8, else CP949 (what Korean Windows writes), in NFC (macOS writes NFD), with `/`.
 */
export function decodeName(bytes: Buffer): string {
  return tidyName(isUtf8(bytes) ? bytes.toString("utf8") : iconv.decode(bytes, "cp949"));
}

export function tidyName(name: string): string {
  return name
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "");
}

/** Why a name inside a zip may not be used, or null: it must stay inside its source. */
export function refuseName(name: string): string | null {
  if (name === "" || name.includes("\0")) return "Its name is empty or holds a zero byte; passed over.";
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name))
    return "Its name is an absolute path, expected one inside the zip; passed over.";
  if (name.split("/").includes("..")) return "Its name leads out of the zip (`..`); passed over.";
  return null;
}
