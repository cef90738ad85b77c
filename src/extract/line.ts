/** A stretch of a line: words, or an address under the words that carry it (the address itself when it stood bare). */
export interface Span {
  readonly text: string;
  readonly url: string | null;
}

/** One line of a message, however it was written: in blocks or in mrkdwn. */
export interface Line {
  readonly kind: "plain" | "bullet" | "code";
  /** Indent of a bullet, from 0. */
  readonly depth: number;
  readonly spans: readonly Span[];
}

const DEEPEST_BULLET = 16;

/** A line of these spans; `depth` null for one that is no bullet. */
export function lineOf(spans: readonly Span[], depth: number | null = null): Line {
  const indent = Math.min(Math.max(0, Math.trunc(depth ?? 0)) || 0, DEEPEST_BULLET);
  return { kind: depth === null ? "plain" : "bullet", depth: indent, spans };
}

export function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join("");
}

/** Spans cut at line breaks. */
export function splitLines(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    const pieces = span.url === null ? span.text.split("\n") : [span.text.replaceAll("\n", " ")];
    for (const [index, text] of pieces.entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ text, url: span.url });
    }
  }
  return lines;
}

/** Where in the lines an address stands. */
export interface LinkPlace {
  readonly line: number;
  readonly spans: readonly Span[];
  readonly span: number;
  readonly url: string;
}
