/** Places of a fingerprint, and digits of each. */
const PLACES = 32;
const DIGITS = 4;
/** Words in a group; more words than these say nothing new. */
const GROUP = 3;
const MOST_WORDS = 4_000;
/** Pages with fewer groups say too little to be compared. */
const FEWEST_GROUPS = 12;

/** Odd multipliers and additions, one pair a place: a fixed pseudo-random sequence, the same for ever. */
const MIXES: readonly (readonly [number, number])[] = mixes();

/**
 * What a page says, in 128 hex digits, of which two similar texts have most in common: MinHash over groups of three words
 * (Broder, "On the resemblance and containment of documents", 1997). Numbers are left out, for they are dates and counters.
 * Empty for texts that say too little to be compared.
 */
export function fingerprint(text: string): string {
  const groups = wordGroups(text);
  if (groups.size < FEWEST_GROUPS) return "";
  const least = new Uint32Array(PLACES).fill(0xffff_ffff);
  for (const group of groups) {
    for (let place = 0; place < PLACES; place++) {
      const [times, plus] = MIXES[place] as readonly [number, number];
      const mixed = (Math.imul(group, times) + plus) >>> 0;
      if (mixed < (least[place] as number)) least[place] = mixed;
    }
  }
  return Array.from(least, (value) => (finish(value) >>> 16).toString(16).padStart(DIGITS, "0")).join("");
}

/** Hashes of each three words in a row. */
function wordGroups(text: string): ReadonlySet<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^\p{N}+$/u.test(word));
  const hashes = words.slice(0, MOST_WORDS).map(hash);
  const groups = new Set<number>();
  for (let at = 0; at + GROUP <= hashes.length; at++) {
    let group = 0;
    for (let word = 0; word < GROUP; word++)
      group = Math.imul(group ^ (hashes[at + word] as number), 0x9e37_79b1) ^ (group >>> 15);
    groups.add(finish(group));
  }
  return groups;
}

/** FNV-1a. */
function hash(word: string): number {
  let sum = 0x811c_9dc5;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x0100_0193);
  return sum >>> 0;
}

/** MurmurHash3's last step: every bit depends on every other one. */
function finish(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function mixes(): readonly (readonly [number, number])[] {
  let state = 0x7469_706b;
  const next = () => {
    state = finish(state + 0x9e37_79b9);
    return state;
  };
  return Array.from({ length: PLACES }, () => [next() | 1, next()] as const);
}
