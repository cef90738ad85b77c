import { tipId } from "../model/tip-id.ts";

/** Longest slug: a file system takes names of 255 bytes, a Korean letter is three. */
const LONGEST = 60;

/**
 * Names as parts of addresses, each its own: `AI Math` is `ai-math`. Of names that come out alike the first keeps the
 * plain one; no name leads out of its folder.
 */
export function slugs(names: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const name of names) {
    if (found.has(name)) continue;
    const plain = slugOf(name);
    const slug = plain === "" || taken.has(plain) ? `${plain}-${tipId(name)}`.replace(/^-/, "") : plain;
    taken.add(slug);
    found.set(name, slug);
  }
  return found;
}

function slugOf(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return [...words].slice(0, LONGEST).join("").replaceAll(/^-|-$/g, "");
}
