import type { TitleSource } from "../model/share.ts";
import { withoutEmoji } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";
import { looseAddress } from "./addresses.ts";
import { isCourtesy, isTalk } from "./lead-in.ts";
import { type Line, type Span, textOf } from "./line.ts";

export interface Named {
  readonly title: string;
  readonly from: TitleSource;
  /** Lines that the title uses up. */
  readonly lines: readonly number[];
}

const LONGEST_TITLE = 200;
const VAGUE =
  /^(?:here|link|click here|this|url|source|article|post|video|pdf|paper|여기|이거|링크|바로가기|클릭|원문|출처|こちら)$/i;

/** What the message itself calls the page: the link's label, the words on its line, or the line beside it. */
export function lineTitle(
  lines: readonly Line[],
  place: { readonly line: number; readonly span: number; readonly spans: readonly Span[] },
  linked: ReadonlySet<number>,
  used: ReadonlySet<number>,
  unfurl: string | null,
): Named | null {
  const { line, span, spans } = place;
  const link = spans[span];
  const label = link === undefined ? "" : squeezed(link.text);
  const isAlone = spans.every((other, index) => index === span || isCourtesy(other.text));
  if (link?.url != null && !isOnlyAddress(label, link.url) && !VAGUE.test(label)) {
    return { title: label, from: "label", lines: isAlone ? [line] : [] };
  }
  const links = spans.filter(({ url }) => url !== null).length;
  const before = trimmed(textOf(spans.slice(lastLinkBefore(spans, span) + 1, span)));
  const after = links === 1 ? trimmed(textOf(spans.slice(span + 1))) : "";
  if (!isAlone) {
    const own = [before, after].filter((words) => !isCourtesy(words));
    if (own.length === 1 && isName(own[0] ?? ""))
      return { title: own[0] ?? "", from: "words", lines: links === 1 ? [line] : [] };
    return null;
  }
  const beside = [line - 1, line + 1].find((index) => {
    const other = lines[index];
    if (other === undefined || other.kind !== "plain" || linked.has(index) || used.has(index)) return false;
    return isName(trimmed(textOf(other.spans))) || squeezed(textOf(other.spans)) === unfurl;
  });
  const other = beside === undefined ? undefined : lines[beside];
  if (beside === undefined || other === undefined) return null;
  return { title: trimmed(textOf(other.spans)), from: "words", lines: [line, beside] };
}

/** The better of the message's words and the preview's title: the preview's where it is the same and fuller. */
export function bestTitle(words: Named | null, unfurl: string | null): Named | null {
  if (words === null) return unfurl === null ? null : { title: unfurl, from: "unfurl", lines: [] };
  const isExtended = unfurl?.toLowerCase().startsWith(words.title.toLowerCase()) === true;
  return isExtended && unfurl !== null && unfurl.length > words.title.length
    ? { ...words, title: unfurl, from: "unfurl" }
    : words;
}

/** True for words that could stand over a page: neither courtesy nor talk, and no longer than a title. */
export function isName(text: string): boolean {
  return text !== "" && text.length <= LONGEST_TITLE && !isCourtesy(text) && !isTalk(text);
}

export function trimmed(text: string): string {
  return squeezed(text)
    .replace(/^[\s|:：–—>-]{1,9}/u, "")
    .replace(/[\s|:：–—>→=(-]{1,9}$/u, "")
    .trim();
}

/** A label that is the address itself, perhaps shortened with `[…]`. */
function isOnlyAddress(label: string, url: string): boolean {
  const bare = (text: string) =>
    looseAddress(text)
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "");
  const [head = "", ...tail] = bare(label).split(/\[(?:…|\.\.\.)\]|…|\.\.\./);
  const whole = bare(url);
  if (withoutEmoji(label) === "") return true;
  return tail.length === 0 ? whole === head : whole.startsWith(head) && whole.endsWith(tail.at(-1) ?? "");
}

function lastLinkBefore(spans: readonly Span[], span: number): number {
  for (let index = span - 1; index >= 0; index--) if (spans[index]?.url != null) return index;
  return -1;
}
