// Text for Markdown as GitHub, CommonMark and Jekyll (kramdown, Liquid) read it: it must render as the same words.

/** Direction overrides and control characters: they make text and addresses look like others. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const START = /^(?:[-+](?=\s|$)|[#>:]|[-=]+\s*$|\d{1,9}(?=[.)](?:\s|$)))/;

/** What of a text can be shown on one line: no line ends, no controls, no direction overrides. */
export function shownText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(INVISIBLE, "")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Where words stand: at the start of a line, within one, or inside a link's brackets. */
export type WordsPlace = "start" | "within" | "link";

/** Words as Markdown that renders as exactly these words; backtick code stays code. */
export function escapeMarkdown(text: string, place: WordsPlace): string {
  const shown = shownText(text);
  let written = "";
  let at = 0;
  for (const code of codeSpans(shown)) {
    if (!isSafeCode(shown.slice(code.start, code.end), place)) continue;
    written += escapeWords(shown, at, code.start) + shown.slice(code.start, code.end);
    at = code.end;
  }
  written += escapeWords(shown, at, shown.length);
  return place === "start" ? escapeStart(written) : written;
}

/** Words as an ATX heading has them. */
export function escapeHeading(text: string): string {
  return escapeMarkdown(text, "within").replace(/(^|\s)(#+)$/, "$1\\$2");
}

/** An address as a Markdown link's destination; only for http(s) ones. */
export function escapeAddress(url: string): string {
  return publishedAddress(url).replace(/&(?=#?\w+;)/g, "&amp;");
}

/** The address that a reader of the written link gets: what would end or disguise it is percent-encoded. */
export function publishedAddress(url: string): string {
  const plain = url.replace(/[\s\p{Cc}\p{Cs}<>"\\^`|{}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, percent);
  return isBalanced(plain) ? plain : plain.replace(/[()]/g, percent);
}

/** A value for YAML front matter: double-quoted, which JSON's strings are. */
export function quoteYaml(text: string): string {
  return JSON.stringify(shownText(text)).replace(/[\u007f-\u009f\u2028\u2029]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function percent(char: string): string {
  if (/\p{Cs}/u.test(char)) return "%EF%BF%BD";
  return encodeURIComponent(char).replace(/[()]/g, (paren) => (paren === "(" ? "%28" : "%29"));
}

function isBalanced(url: string): boolean {
  let open = 0;
  for (const char of url) {
    if (char === "(") open++;
    if (char === ")" && --open < 0) return false;
  }
  return open === 0;
}

/** Runs of backticks that a run of the same length closes. */
function codeSpans(text: string): { start: number; end: number }[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const nextOf = new Map<number, number>();
  const closers = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (run === undefined) continue;
    closers[index] = nextOf.get(run.length) ?? -1;
    nextOf.set(run.length, run.at);
  }
  const spans: { start: number; end: number }[] = [];
  let end = 0;
  for (const [index, { at, length }] of runs.entries()) {
    const close = closers[index] ?? -1;
    if (at < end || close < 0) continue;
    end = close + length;
    spans.push({ start: at, end });
  }
  return spans;
}

/** Liquid reads inside code, tables split at pipes there, and not every parser lets code hide a bracket. */
function isSafeCode(code: string, place: WordsPlace): boolean {
  if (/\{[{%]|\||\\/.test(code)) return false;
  return place !== "link" || !/[[\]]/.test(code);
}

function escapeWords(text: string, from: number, to: number): string {
  const tildes = text.indexOf("~") !== text.lastIndexOf("~");
  let written = "";
  for (let at = from; at < to; at++) {
    const char = text[at] ?? "";
    written += escaped(text, at, char, tildes);
  }
  return written;
}

function escaped(text: string, at: number, char: string, tildes: boolean): string {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  switch (char) {
    case "\\": // kramdown breaks the line at two at its end
      return at === text.length - 1 ? "&#92;" : "\\\\";
    case "-": // two are a dash to kramdown
      return before === "-" || after === "-" ? "\\-" : "-";
    case "`":
    case "[":
    case "]":
    case "|":
      return `\\${char}`;
    case "*":
      return before === " " && after === " " && at > 0 ? "*" : "\\*";
    case "_":
      return isInsideWord(text, at) ? "_" : "\\_";
    case "~":
      return tildes ? "\\~" : "~";
    case "$":
      return before === "$" || after === "$" ? "\\$" : "$";
    case "<":
      return /[A-Za-z/!?<]/.test(after) ? "&lt;" : "<";
    case "&":
      return /^&#?\w{1,40};/.test(text.slice(at, at + 44)) ? "&amp;" : "&";
    case "{":
      return /[{%:#]/.test(after) ? "&#123;" : "{";
    case ":":
      // An address would link itself; `[…]:` starts a definition to kramdown, escaped brackets or not.
      return before === "]" || (after === "/" && text[at + 2] === "/") ? "\\:" : ":";
    case ".":
      return /www$/i.test(text.slice(Math.max(0, at - 3), at)) ? "\\." : ".";
    default:
      return char;
  }
}

/** A run of underscores between letters or digits is no emphasis. */
function isInsideWord(text: string, at: number): boolean {
  let from = at;
  let to = at;
  while (text[from - 1] === "_") from--;
  while (text[to + 1] === "_") to++;
  if (to - from > 3) return false;
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from)) && /^[\p{L}\p{N}]/u.test(text.slice(to + 1, to + 3))
  );
}

/** What would start a heading, a list, a quote, an underline or a definition at the start of a line. */
function escapeStart(written: string): string {
  const match = START.exec(written);
  if (match === null) return written;
  const [start] = match;
  return /^\d/.test(start) ? `${start}\\${written.slice(start.length)}` : `\\${written}`;
}
