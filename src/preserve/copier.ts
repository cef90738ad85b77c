import type { CaptureFormat } from "../model/capture.ts";
import type { Fetch, WebAnswer } from "../model/fetch.ts";

/** A copy that was made, not kept yet. */
export interface Copy {
  readonly format: CaptureFormat;
  readonly contents: Uint8Array;
  /** Media type of the contents. */
  readonly type: string;
}

/** A page that was fetched to be kept. */
export interface Original {
  /** What was asked for. */
  readonly url: string;
  readonly answer: WebAnswer;
  readonly at: Date;
}

/** What a copier needs of the world. */
export interface Outside {
  readonly fetch: Fetch;
  /** A browser to show the page in; null where none is installed. */
  readonly browser: Browser | null;
  readonly readPdf: ReadPdf;
}

/** Reads up to so many characters of a PDF, a page each; null for what cannot be read in bounded time and memory. */
export type ReadPdf = (
  bytes: Uint8Array,
  characters: number,
) => Promise<{ readonly title: string | null; readonly words: readonly string[] } | null>;

/** A browser behind our own door. */
export interface Browser {
  /** Loads the page and answers with what it came to. */
  readonly look: (url: string) => Promise<{ readonly html: Uint8Array; readonly screenshot: Uint8Array }>;
  readonly close: () => Promise<void>;
}

/** One way of keeping a page: a file in this folder, a line in `copiers.ts`. */
export interface Copier {
  readonly name: string;
  /** The copies of a page; none where this way is not for it. */
  readonly copy: (original: Original, outside: Outside) => Promise<readonly Copy[]>;
}

/** The media type of an answer in lower case, without parameters. */
export function mediaType({ headers }: WebAnswer): string {
  return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

export function isHtml(answer: WebAnswer): boolean {
  const type = mediaType(answer);
  return type === "text/html" || type === "application/xhtml+xml";
}

export function isPdf(answer: WebAnswer): boolean {
  // Some servers call everything octets; a PDF says what it is in its first bytes.
  return new TextDecoder("latin1").decode(answer.body.subarray(0, 5)) === "%PDF-";
}
