import { hash } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32: no i, l, o, u to misread

/** The id of the tip or link with this key: ten letters and digits, the same in every archive. */
export function tipId(key: string): string {
  const digest = hash("sha256", key, "buffer");
  let id = "";
  for (let byte = 0; byte < 10; byte++) id += ALPHABET[(digest[byte] ?? 0) & 31];
  return id;
}
