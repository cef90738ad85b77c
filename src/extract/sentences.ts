const END = /[.!?…~]+["”’')\]]*\s+(?=\S)|[。！？]+(?=[^\s」』）)])\s*/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\d{1,3}|vs|et al|etc|eg|e\.g|i\.e|cf|no|vol|fig|mr|ms|mrs|dr|prof|st|jr|inc|ltd|co|v\d+)\.$/iu;

/** A line's sentences. `vs.`, `1.` and `e.g.` end none; nor does a stop before a small letter. */
export function sentences(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    const next = text.slice(index + end.length, index + end.length + 1);
    const before = text.slice(Math.max(start, index - 12), index + 1);
    if (/^[.~…]/.test(end) && (/\p{Ll}/u.test(next) || ABBREVIATION.test(before))) continue;
    found.push(text.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  const last = text.slice(start).trim();
  return last === "" ? found : [...found, last];
}
