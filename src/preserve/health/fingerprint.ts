/** Places of a fingerprint, and hex digits of each. */
const PLACES = 32;
const DIGITS = 4;
/** Words in a group; more words than these say nothing new. */
const GROUP = 3;
const MOST_WORDS = 2_000;
/** Pages with fewer groups say too little to be compared. */
const FEWEST_GROUPS = 12;

const NOTHING = 0xffff_ffff;

/**
 * What a page says, in 128 hex digits, of which two similar texts have most in common: MinHash with one hash function over
 * groups of three words. Each group falls into one of 32 places; the smallest hash of a place stands for it, and a place
 * without any takes what the next one has (Li, Owen, Zhang, "One Permutation Hashing", 2012; Shrivastava, Li, "Densifying
 * One Permutation Hashing", 2014). Numbers are left out, for they are dates and counters. Empty for texts that say too
 * little to be compared.
 */
export function fingerprint(text: string): string {
  const least = new Uint32Array(PLACES).fill(NOTHING);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let [groups, before, last] = [0, 0, 0];
  for (const word of words.slice(0, MOST_WORDS)) {
    const next = hash(word);
    if (next === null) continue;
    groups += 1;
    if (groups >= GROUP) {
      const group = finish(Math.imul(Math.imul(before, 0x9e37_79b1) ^ last, 0x85eb_ca77) ^ next);
      const place = group >>> 27;
      const value = group & 0x07ff_ffff;
      if (value < (least[place] ?? 0)) least[place] = value;
    }
    [before, last] = [last, next];
  }
  if (groups < FEWEST_GROUPS + GROUP - 1) return "";
  return Array.from(least, (_, place) => filled(least, place).toString(16).padStart(DIGITS, "0")).join("");
}

/** What stands in a place, else in the next one that is not empty, marked by how far that is. */
function filled(least: Uint32Array, place: number): number {
  for (let away = 0; away < PLACES; away++) {
    const value = least[(place + away) % PLACES] ?? NOTHING;
    if (value !== NOTHING) return (finish(value + away) >>> 16) & 0xffff;
  }
  return 0;
}

/** FNV-1a; null for numbers. */
function hash(word: string): number | null {
  let sum = 0x811c_9dc5;
  let isNumber = true;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x30 || code > 0x39) isNumber = false;
    sum = Math.imul(sum ^ code, 0x0100_0193);
  }
  return isNumber ? null : sum;
}

/** MurmurHash3's last step: every bit depends on every other one. */
function finish(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
