import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof STYLES;

/** One of the terminal's two outputs. */
export interface Output {
  /** Writes, and waits while the reader is slower. */
  readonly write: (text: string) => Promise<void>;
  /** The text in this style where the output shows styles, else as it is. */
  readonly paint: (style: Style, text: string) => string;
  readonly isTerminal: boolean;
  /** Columns; null when nobody looks at a screen. */
  readonly columns: number | null;
}

/** Where a command reads and writes. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Results. */
  readonly out: Output;
  /** Progress, problems, advice. */
  readonly err: Output;
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The terminal of a process. Colours only on a screen, and not where `NO_COLOR` is set (no-color.org). */
export function openTerminal(
  streams: { readonly stdin: Terminal["input"]; readonly stdout: Stream; readonly stderr: Stream },
  env: NodeJS.ProcessEnv,
): Terminal {
  return { input: streams.stdin, out: output(streams.stdout, env), err: output(streams.stderr, env) };
}

function output(stream: Stream, env: NodeJS.ProcessEnv): Output {
  const isTerminal = stream.isTTY === true;
  const colours = isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
  return {
    isTerminal,
    columns: isTerminal ? (stream.columns ?? 80) : null,
    paint(style, text) {
      const [on, off] = STYLES[style];
      return colours && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    },
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
  };
}

/** A problem as people see it: on one line, under a red sign. */
export function problemLine(output: Output, sign: string, problem: string): string {
  return `${output.paint("red", `${sign}:`)} ${oneLine(problem)}\n`;
}

/** Control characters, which could clear a screen or dress up a text when somebody else's words are printed. */
const CONTROL = /\p{Cc}+/gu;

/** Somebody else's words on one line, fit for a screen. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, " ").trim();
}
