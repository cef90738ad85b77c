import type { TitleSource } from "../model/share.ts";
import { withoutEmoji } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";
import { looseAddress } from "./addresses.ts";
import { isCourtesy, isVague } from "./courtesy.ts";
import { type Line, type LinkPlace, type Span, textOf } from "./line.ts";
import { type Name, nameIn, trimmed } from "./name.ts";

export interface Named {
  readonly title: string;
  readonly from: TitleSource;
  /** Lines that the title uses up, with what else they say. */
  readonly uses: readonly { readonly line: number; readonly left: readonly Span[] }[];
}

const LONGEST_LABEL = 120;
/** Words behind an address name it when they start like a name, not like the rest of a sentence. */
const STARTS_A_NAME = /^\s*[-–—:|]|^\s+(?:["“「『(]|\p{Lu}|\p{Lo}|\d)/u;
const POINTS = /^(?:this|that|these|those|here|the|이|그|저|여기|この|その|こちら|ここ)(?:\s|$)/iu;
const SEPARATED = /[:：|–—-]\s*$/u;

/**
 * What the message itself calls the page: the link's label, the words on its line, or the line beside it. A label like
 * `this post` only where nothing else does.
 */
export function lineTitle(
  lines: readonly Line[],
  place: LinkPlace,
  isFree: (line: number) => boolean,
  unfurl: string | null,
): Named | null {
  const label = labelTitle(place);
  if (label !== null && !isVague(label.title)) return label;
  return (
    wordsTitle(lines, place, isFree, unfurl) ??
    (unfurl === null && label?.title.includes(" ") && !POINTS.test(label.title) ? label : null)
  );
}

/** The better of the message's words and the preview's title: the preview's where it is the same and fuller, or the words are no headline. */
export function bestTitle(words: Named | null, unfurl: string | null): Named | null {
  if (unfurl === null || words === null) return words ?? (unfurl === null ? null : fromUnfurl(unfurl, []));
  if (words.from === "words" && isRemark(words.title)) return fromUnfurl(unfurl, []);
  const isFuller = unfurl.length > words.title.length && unfurl.toLowerCase().startsWith(words.title.toLowerCase());
  return isFuller ? fromUnfurl(unfurl, words.uses) : words;
}

function fromUnfurl(title: string, uses: Named["uses"]): Named {
  return { title, from: "unfurl", uses };
}

/** A lower-case English phrase of some length: it comments rather than names. */
function isRemark(title: string): boolean {
  return /^\p{Ll}+\s/u.test(title) && title.split(" ").length >= 4;
}

function labelTitle({ line, span, spans }: LinkPlace): Named | null {
  const link = spans[span];
  if (link?.url == null) return null;
  const label = squeezed(link.text);
  if (label.length > LONGEST_LABEL || isOnlyAddress(label, link.url)) return null;
  const { before, after, isOnly } = wordsAround(spans, span);
  const isWhole = !isOnly || !isCourtesy(before) || isGlued(after);
  return { title: label, from: "label", uses: isWhole ? [] : [{ line, left: wordsLeft(after) }] };
}

function wordsTitle(
  lines: readonly Line[],
  { line, span, spans }: LinkPlace,
  isFree: (line: number) => boolean,
  unfurl: string | null,
): Named | null {
  const { before, after: behind, isOnly } = wordsAround(spans, span);
  const after = isOnly ? behind : "";
  if (!isVague(before)) {
    const name = isCourtesy(after) || SEPARATED.test(before) || /^\s*\(/.test(after) ? nameIn(before, "before") : null;
    return name === null
      ? null
      : named(name, isOnly ? [{ line, left: wordsLeft(`${name.rest} ${isCourtesy(after) ? "" : after}`) }] : []);
  }
  if (!isCourtesy(after)) {
    const name = STARTS_A_NAME.test(after) && !isGlued(after) ? nameIn(after, "after") : null;
    if (name !== null) return named(name, [{ line, left: wordsLeft(name.rest) }]);
    if (trimmed(after).length > 0) return null;
  }
  if (!isOnly) return null;
  for (const beside of neighbours(lines, line)) {
    if (!isFree(beside) || lines[beside]?.kind !== "plain") continue;
    const text = textOf(lines[beside]?.spans ?? []);
    const name =
      squeezed(text) === unfurl ? { name: unfurl, rest: "" } : nameIn(text, beside < line ? "before" : "after");
    if (name !== null && (beside < line || isShort(text)))
      return named(name, [
        { line, left: [] },
        { line: beside, left: wordsLeft(name.rest) },
      ]);
  }
  return null;
}

function named({ name }: Name, uses: Named["uses"]): Named {
  return { title: name, from: "words", uses };
}

function wordsLeft(text: string): readonly Span[] {
  const left = trimmed(text);
  return isCourtesy(left) ? [] : [{ text: left, url: null }];
}

/** The lines next to this one, then those beyond one blank line. */
function neighbours(lines: readonly Line[], line: number): readonly number[] {
  const isBlank = (index: number) => lines[index] !== undefined && textOf(lines[index].spans).trim() === "";
  const far = [isBlank(line - 1) ? line - 2 : null, isBlank(line + 1) ? line + 2 : null];
  return [line - 1, line + 1, ...far].filter((index) => index !== null && !isBlank(index)) as number[];
}

/** A line under an address is its name only when it is as short as one; a sentence describes it. */
function isShort(text: string): boolean {
  return text.length <= 100 && text.split(" ").length <= 12 && !/[.。]\s*$/u.test(text);
}

/** True when a word goes on right behind the link (a particle, the rest of a word). */
function isGlued(after: string): boolean {
  return /^[\p{L}\p{N}]/u.test(after);
}

/** A label that is the address itself, perhaps shortened with `[…]`. */
function isOnlyAddress(label: string, url: string): boolean {
  if (label === url || withoutEmoji(label) === "") return true;
  if (/\s/.test(label.trim()) || !/[./…]/.test(label)) return false;
  const [head = "", ...tail] = bare(label).split(/\[(?:…|\.\.\.)\]|…|\.\.\./);
  const whole = bare(url);
  if (tail.length === 0) return whole === head || (head.includes("/") && whole.startsWith(head));
  return whole.startsWith(head) && whole.includes(tail.at(-1) ?? "");
}

function bare(address: string): string {
  return looseAddress(address)
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "");
}

/** The words between a link and its neighbours on the line, if it has any. */
function wordsAround(spans: readonly Span[], span: number) {
  let start = span;
  while (start > 0 && spans[start - 1]?.url === null) start--;
  let end = span + 1;
  while (end < spans.length && spans[end]?.url === null) end++;
  return {
    before: textOf(spans.slice(start, span)),
    after: textOf(spans.slice(span + 1, end)),
    isOnly: start === 0 && end === spans.length,
  };
}
