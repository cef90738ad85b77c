/** The texts of elements that somebody wants, gathered while a page goes by. */
export interface CapturedTexts {
  /** From here on, until the element at this depth ends, its text is kept under the name: `most` characters of it. */
  open(name: string, depth: number, most: number): void;
  add(text: string): void;
  /** The element at this depth ends, and with it all that are open within. */
  close(depth: number): void;
  /** The texts kept under the name, without those that are empty. */
  all(name: string): readonly string[];
}

/** Open at a time, and kept of one name: beyond that a page wants to do harm. */
const MOST_OPEN = 20;
const MOST_KEPT = 100;

/** @param read makes of an element's text what is kept of it, by the name; null for nothing */
export function captureTexts(read: (name: string, text: string) => string | null): CapturedTexts {
  const open: { readonly name: string; readonly depth: number; readonly most: number; text: string }[] = [];
  const kept = new Map<string, string[]>();
  return {
    open(name, depth, most) {
      if (open.length < MOST_OPEN) open.push({ name, depth, most, text: "" });
    },
    add(text) {
      for (const one of open) {
        if (one.text.length < one.most) one.text += text.slice(0, one.most - one.text.length);
      }
    },
    close(depth) {
      for (let last = open.at(-1); last !== undefined && last.depth >= depth; last = open.at(-1)) {
        open.pop();
        const text = read(last.name, last.text)?.trim();
        if (!text) continue;
        const known = kept.get(last.name);
        if (known === undefined) kept.set(last.name, [text]);
        else if (known.length < MOST_KEPT) known.push(text);
      }
    },
    all: (name) => kept.get(name) ?? [],
  };
}
