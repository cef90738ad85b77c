/** A stretch of a source text, in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line: its words without the line end, and where the next one starts. */
export interface Line extends Span {
  readonly next: number;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline + 1;
    let end = newline < 0 ? text.length : newline;
    if (end > start && text[end - 1] === "\r") end--;
    lines.push({ start, end, next });
    start = next;
  }
  return lines;
}

/** The line end that a text uses; the first one decides. */
export function eolOf(text: string): "\n" | "\r\n" {
  const newline = text.indexOf("\n");
  return newline > 0 && text[newline - 1] === "\r" ? "\r\n" : "\n";
}

/** Column reached after `text[from..to)` when it starts at `column`; a tab goes to the next multiple of four. */
export function columnAfter(text: string, from: number, to: number, column: number): number {
  let at = column;
  for (let index = from; index < to; index++) at += text[index] === "\t" ? 4 - (at % 4) : 1;
  return at;
}

/** Where the words of `text[from..end)` start: first character that is neither space nor tab. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === " " || text[at] === "\t")) at++;
  return at;
}
