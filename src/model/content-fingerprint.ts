/** Least part of what two pages say that they share to be the same page, a little changed. */
const ALIKE = 0.5;
const DIGITS = 4;

/**
 * How much of what two pages say is the same, from 0 to 1: the part of equal places in their fingerprints, which
 * estimates the part of their word groups that they share (MinHash). Made by `preserve/health`.
 */
export function likeness(a: string, b: string): number {
  const places = Math.min(a.length, b.length) / DIGITS;
  if (places < 1) return 0;
  let equal = 0;
  for (let place = 0; place < places; place++) {
    if (a.startsWith(b.slice(place * DIGITS, (place + 1) * DIGITS), place * DIGITS)) equal += 1;
  }
  return (equal / Math.max(a.length, b.length)) * DIGITS;
}

export function isLike(a: string, b: string): boolean {
  return a === b || likeness(a, b) >= ALIKE;
}
