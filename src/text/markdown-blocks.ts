import { type Definitions, referenceLabel } from "./markdown-inline.ts";
import { columnAfter, type Line, linesOf, type Span, skipBlanks } from "./markdown-lines.ts";
import { cellsOf, closesFence, frontMatterEnd, headingEnd, itemAt, mayStart, parentFor } from "./markdown-lists.ts";

/** `from` and `to` are line numbers from 0, `to` exclusive. */
interface Place {
  readonly from: number;
  to: number;
}

export interface Heading extends Place {
  readonly kind: "heading";
  readonly depth: number;
  readonly text: Span;
}

/** A list item. `to` ends its own words, `last` everything under it. */
export interface Item extends Place {
  readonly kind: "item";
  readonly parent: Item | null;
  readonly depth: number;
  /** `-`, `*`, `+`, `1.`, `1)`. */
  readonly marker: string;
  /** Spaces and tabs before and after the marker. */
  readonly indent: string;
  readonly gap: string;
  /** Columns of the marker and of the words. */
  readonly column: number;
  readonly content: number;
  text: Span;
  last: number;
  readonly under: (Item | Paragraph)[];
}

export interface Paragraph extends Place {
  readonly kind: "paragraph";
  readonly owner: Item | null;
  text: Span;
}

export interface Row extends Place {
  readonly kind: "row";
  readonly cells: readonly Span[];
  /** Number of the table in the file, from 0. */
  readonly table: number;
}

export type Block = Heading | Item | Paragraph | Row | (Place & { readonly kind: "other" });

export interface Blocks {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly definitions: Definitions;
  /** Where the front matter ends; 0 without one. */
  readonly body: number;
}

const MARKER = /([-*+]|\d{1,9}[.)])(?=[ \t]|$)/y;
const HEADING = /#{1,6}(?=[ \t]|$)/y;
const FENCE = /(`{3,})[^`]*$|(~{3,})/y;
const RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*$/y;
const UNDERLINE = /(?:=+|-+)[ \t]*$/y;
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const DEFINITION = /\[([^\]^[][^\]]{0,500})\]:[ \t]*\S/y;
const HTML_BLOCK =
  /<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$)/iy;
const HTML_RAW = /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy;

/**
 * The blocks of a Markdown file, read line by line in one pass: CommonMark's rules as far as archives use them. micromark
 * reads the words inside blocks but not the file: its time is quadratic in the length of a list (20,000 items: 46 s).
 * Where CommonMark and a curator's plain intention differ (bullets under `1.` indented by two), intention wins.
 */
export function readBlocks(source: string): Blocks {
  const lines = linesOf(source);
  const blocks: Block[] = [];
  const definitions = new Map<string, string>();
  const stack: Item[] = [];
  let open: Item | Paragraph | null = null; // what a line without a blank before it continues
  let tables = 0;
  const body = frontMatterEnd(source, lines);
  let index = body;

  function matches(pattern: RegExp, at: number, end: number): RegExpExecArray | null {
    pattern.lastIndex = 0;
    return pattern.exec(source.slice(at, end));
  }
  function ownerAt(column: number): Item | null {
    for (let at = stack.length - 1; at >= 0; at--) {
      const item = stack[at];
      if (item !== undefined && item.content <= column) return item;
    }
    return null;
  }
  function closeTo(owner: Item | null): void {
    while (stack.length > 0 && stack[stack.length - 1] !== owner) stack.pop();
  }
  function other(from: number, to: number, owner: Item | null): void {
    closeTo(owner);
    for (const item of stack) item.last = to;
    blocks.push({ kind: "other", from, to });
    open = null;
    index = to;
  }
  /** First line after `from` for which `stop` holds, that line included; the end when none does. */
  function until(from: number, stop: (line: string) => boolean): number {
    for (let at = from; at < lines.length; at++) {
      const line = lines[at];
      if (line !== undefined && stop(source.slice(line.start, line.end))) return at + 1;
    }
    return lines.length;
  }
  function blankFrom(from: number): number {
    const end = until(from, (line) => line.trim() === "");
    const last = lines[end - 1];
    return last !== undefined && source.slice(last.start, last.end).trim() === "" ? end - 1 : end;
  }

  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const at = skipBlanks(source, line.start, line.end);
    if (at === line.end) {
      open = null;
      index++;
      continue;
    }
    const column = columnAfter(source, line.start, at, 0);
    const owner = ownerAt(column);
    const relative = column - (owner?.content ?? 0);
    const continues: Item | Paragraph | null = open;

    if (owner === null && relative < 4) {
      if (continues?.kind === "paragraph" && continues.owner === null && matches(UNDERLINE, at, line.end)) {
        blocks.pop();
        const depth = source[at] === "=" ? 1 : 2;
        blocks.push({ kind: "heading", depth, from: continues.from, to: index + 1, text: continues.text });
        open = null;
        index++;
        continue;
      }
      const heading = matches(HEADING, at, line.end);
      if (heading !== null) {
        closeTo(null);
        const text = { start: at + heading[0].length, end: headingEnd(source, at + heading[0].length, line.end) };
        blocks.push({ kind: "heading", depth: heading[0].length, from: index, to: index + 1, text });
        open = null;
        index++;
        continue;
      }
    }
    if (relative < 4) {
      const fence = matches(FENCE, at, line.end);
      if (fence !== null) {
        const mark = fence[1] ?? fence[2] ?? "```";
        other(
          index,
          until(index + 1, (text) => closesFence(text, mark)),
          owner,
        );
        continue;
      }
      if (matches(RULE, at, line.end)) {
        other(index, index + 1, owner);
        continue;
      }
      if (source.startsWith("<!--", at)) {
        other(
          index,
          until(index, (text) => text.includes("-->")),
          owner,
        );
        continue;
      }
      if (matches(HTML_RAW, at, line.end)) {
        other(
          index,
          until(index, (text) => /<\/(?:script|pre|style|textarea)>/i.test(text)),
          owner,
        );
        continue;
      }
      if (source[at] === ">" || matches(HTML_BLOCK, at, line.end)) {
        other(index, blankFrom(index), owner);
        continue;
      }
      if (source.startsWith("{:", at) && source.slice(at, line.end).trimEnd().endsWith("}")) {
        other(index, index + 1, owner); // kramdown's attribute list
        continue;
      }
      const definition = continues === null ? matches(DEFINITION, at, line.end) : null;
      if (definition !== null) {
        const label = referenceLabel(definition[1] ?? "");
        if (!definitions.has(label)) definitions.set(label, source.slice(at, line.end));
        other(index, index + 1, owner);
        continue;
      }
    }
    const marker = matches(MARKER, at, line.end);
    if (marker !== null && (stack.length > 0 || column < 4) && mayStart(marker[0], column, continues, stack)) {
      const parent = parentFor(marker[0], column, owner, stack);
      closeTo(parent);
      const item = itemAt(source, line, at, marker[0], column, index, parent);
      stack.push(item);
      for (const upper of stack) upper.last = index + 1;
      parent?.under.push(item);
      blocks.push(item);
      open = item;
      index++;
      continue;
    }
    if (continues !== null) {
      continues.text = { start: continues.text.start, end: line.end };
      continues.to = index + 1;
      for (const item of stack) item.last = index + 1;
      index++;
      continue;
    }
    if (relative >= 4) {
      other(index, index + 1, owner); // indented code
      continue;
    }
    const next = lines[index + 1];
    if (owner === null && next !== undefined && source.slice(line.start, line.end).includes("|")) {
      if (DELIMITER_ROW.test(source.slice(next.start, next.end)) && source.slice(next.start, next.end).includes("-")) {
        closeTo(null);
        const end = blankFrom(index);
        blocks.push({ kind: "other", from: index, to: index + 2 });
        for (let row = index + 2; row < end; row++) {
          const span = lines[row];
          if (span === undefined) continue;
          blocks.push({ kind: "row", cells: cellsOf(source, span), table: tables, from: row, to: row + 1 });
        }
        tables++;
        index = end;
        continue;
      }
    }
    closeTo(owner);
    const paragraph: Paragraph = {
      kind: "paragraph",
      owner,
      text: { start: at, end: line.end },
      from: index,
      to: index + 1,
    };
    for (const item of stack) item.last = index + 1;
    if (owner !== null) owner.under.push(paragraph);
    else blocks.push(paragraph);
    open = paragraph;
    index++;
  }
  return { lines, blocks, definitions, body: lines[body]?.start ?? (body > 0 ? source.length : 0) };
}
