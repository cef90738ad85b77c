import { pictureType } from "./keep-pictures.ts";

/** What contents are by their first bytes, as far as a browser may open them; all else is a file to be saved. */
export function fileType(contents: Uint8Array): string {
  const picture = pictureType(contents);
  if (picture !== null) return picture;
  const start = new TextDecoder("latin1").decode(contents.subarray(0, 5));
  return start === "%PDF-" ? "application/pdf" : "application/octet-stream";
}
