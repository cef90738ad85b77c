import { isCourtesy } from "./courtesy.ts";
import { type Line, textOf } from "./line.ts";

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/**
 * Which link each line speaks of, as places in `linkLines` (the lines of the links, ascending). Where a paragraph starts
 * with words, they stand above their links, bullets aside; elsewhere below. Words before the first link belong to it.
 */
export function lineOwners(lines: readonly Line[], linkLines: readonly number[]): readonly number[] {
  const firstOn = new Map<number, number>();
  for (const [place, line] of linkLines.entries()) if (!firstOn.has(line)) firstOn.set(line, place);
  const owners: number[] = [];
  let next = 0;
  for (const { start, end } of paragraphs(lines)) {
    const isAbove = !firstOn.has(start) && (firstOn.has(end - 1) || !isHeading(lines[start]));
    for (let line = start; line < end; line++) {
      while (next < linkLines.length && (linkLines[next] ?? 0) <= line) next++;
      const isWordAbove = isAbove && lines[line]?.kind !== "bullet" && (linkLines[next] ?? end) < end;
      owners[line] = firstOn.get(line) ?? (isWordAbove ? next : Math.max(0, next - 1));
    }
  }
  return owners;
}

/** Words over several links rather than over the next one. */
function isHeading(line: Line | undefined): boolean {
  const text = textOf(line?.spans ?? []);
  return /[:：]\s*$/u.test(text) || isCourtesy(text);
}

function paragraphs(lines: readonly Line[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const [index, { spans }] of lines.entries()) {
    if (textOf(spans).trim() !== "") continue;
    if (index > start) found.push({ start, end: index });
    start = index + 1;
  }
  if (start < lines.length) found.push({ start, end: lines.length });
  return found;
}
