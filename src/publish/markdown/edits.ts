import type { MarkdownArchive } from "../../text/markdown-archive.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a source, collected first and applied at once: everything that no edit names stays byte for byte. */
export interface Edits {
  replace(start: number, end: number, text: string): void;
  /** Puts lines before line `at` (from 0); at the end when there is no such line. */
  insertLines(at: number, lines: readonly string[]): void;
  removeLines(from: number, to: number): void;
  apply(): string;
}

export function editsOf({ source, lines, eol }: MarkdownArchive): Edits {
  const edits: Edit[] = [];
  const endsOpen = source !== "" && !source.endsWith("\n");
  const startOf = (line: number): number => lines[line]?.start ?? source.length;
  return {
    replace(start, end, text) {
      edits.push({ start, end, text });
    },
    insertLines(at, added) {
      if (added.length === 0) return;
      const start = startOf(at);
      const text = added.join(eol);
      edits.push({ start, end: start, text: start === source.length && endsOpen ? eol + text : text + eol });
    },
    removeLines(from, to) {
      const open = to >= lines.length && endsOpen && from > 0;
      const start = open ? (lines[from - 1]?.end ?? 0) : startOf(from);
      edits.push({ start, end: startOf(to), text: "" });
    },
    apply() {
      const ordered = edits
        .map((edit, order) => ({ ...edit, order }))
        .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
      let text = "";
      let at = 0;
      for (const edit of ordered) {
        text += source.slice(at, Math.max(at, edit.start)) + edit.text;
        at = Math.max(at, edit.end);
      }
      return text + source.slice(at);
    },
  };
}
