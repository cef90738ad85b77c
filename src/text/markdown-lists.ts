import type { Item, Paragraph } from "./markdown-blocks.ts";
import { columnAfter, type Line, type Span, skipBlanks } from "./markdown-lines.ts";

// What a line means where it stands: the parts of `readBlocks` that look at no more than a line and the open items.

/** Deeper items are taken for siblings: no curator nests this far, and walks over the tree stay shallow. */
const MAX_DEPTH = 50;
const CHECKBOX = /\[[ xX]\][ \t]/y;

export function frontMatterEnd(source: string, lines: readonly Line[]): number {
  const text = (at: number): string => source.slice(lines[at]?.start, lines[at]?.end).trimEnd();
  if (lines.length === 0 || text(0) !== "---") return 0;
  for (let at = 1; at < lines.length; at++) if (text(at) === "---" || text(at) === "...") return at + 1;
  return 0;
}

export function headingEnd(source: string, start: number, end: number): number {
  const closing = /[ \t]#+[ \t]*$/.exec(source.slice(Math.max(start, end - 50), end));
  return closing === null ? end : end - closing[0].length;
}

export function closesFence(line: string, mark: string): boolean {
  const text = line.trim();
  return text.length >= mark.length && text === (mark[0] ?? "").repeat(text.length);
}

function isOrdered(marker: string): boolean {
  return marker.length > 1;
}

/** An ordered marker other than 1 goes on with a list; it does not break into a running sentence. */
export function mayStart(
  marker: string,
  column: number,
  continues: Item | Paragraph | null,
  stack: readonly Item[],
): boolean {
  if (continues === null || !isOrdered(marker) || Number.parseInt(marker, 10) === 1) return true;
  return stack.some((item) => isOrdered(item.marker) && Math.abs(item.column - column) < 2);
}

export function parentFor(marker: string, column: number, owner: Item | null, stack: readonly Item[]): Item | null {
  const below = stack[stack.length - 1] ?? null;
  const meant =
    below !== null && below.column < column && isOrdered(below.marker) !== isOrdered(marker) ? below : owner;
  let parent = meant;
  while (parent !== null && parent.depth >= MAX_DEPTH) parent = parent.parent;
  return parent;
}

export function itemAt(
  source: string,
  line: Line,
  at: number,
  marker: string,
  column: number,
  index: number,
  parent: Item | null,
): Item {
  const after = at + marker.length;
  let start = skipBlanks(source, after, line.end);
  const width = columnAfter(source, after, start, column + marker.length) - column - marker.length;
  const content = column + marker.length + (start === line.end || width > 4 ? 1 : width);
  const gap = start === line.end ? " " : source.slice(after, start);
  CHECKBOX.lastIndex = 0;
  if (CHECKBOX.test(source.slice(start, start + 4))) start += 4;
  return {
    kind: "item",
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    marker,
    indent: source.slice(line.start, at),
    gap,
    column,
    content,
    text: { start, end: line.end },
    from: index,
    to: index + 1,
    last: index + 1,
    under: [],
  };
}

/** The cells of a table row, trimmed; a pipe after a backslash belongs to its cell. */
export function cellsOf(source: string, line: Line): readonly Span[] {
  const cells: Span[] = [];
  let start = skipBlanks(source, line.start, line.end);
  if (source[start] === "|") start++;
  for (let at = start; at <= line.end; at++) {
    if (source[at] === "\\") {
      at++;
      continue;
    }
    if (at !== line.end && source[at] !== "|") continue;
    if (at === line.end && source.slice(start, at).trim() === "") break;
    let end = at;
    const from = skipBlanks(source, start, end);
    while (end > from && (source[end - 1] === " " || source[end - 1] === "\t")) end--;
    cells.push({ start: from, end });
    start = at + 1;
  }
  return cells;
}
