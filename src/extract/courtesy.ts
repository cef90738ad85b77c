import { withoutEmoji } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";
import { COURTESY_WORDS, isMadeOf, KIND_WORDS } from "./words.ts";

/** `…를 공유드립니다`, `… 추천해요`: the tail of a Korean phrase that hands a page over. */
const HANDING_OVER =
  /\s*(?:을|를|도)?\s*(?:공유|추천|소개|첨부|전달)(?:을|를)?\s*(?:해|하|합|드|려|드려|드립|할|했|남)\p{L}{0,6}[\s!.~^:;)]*$/u;
const HELP = /(?:도움|참고)(?:이|가)?\s*(?:될|되|됐|하)[\p{L}\s]{0,16}[\s!.~^:;)]*$/u;
const ASKING = /^(?:다들|혹시|이미|아마)?[\s\p{L}]{0,16}(?:보셨|아시|아실|알고\s*계)[\p{L}\s]{0,20}[\s!.~^:;)]*$/u;
/** Korean that goes on after these: no name. */
const GOES_ON = /(?:해서|어서|아서|여서|면서|려고|지만|는데|은데|같아|좋아|을까|볼까|하고|보고|읽고|하면|돼)$/u;
const MENTION = /<[@#!][^<>]*>|(?<![\p{L}\p{N}.])@[\w.-]{1,40}/gu;
const MOST = 100;

/** True for words that only hand a page over or thank for one: no title and no note. Emoji and mentions do not count. */
export function isCourtesy(text: string): boolean {
  const words = squeezed(withoutEmoji(text).replaceAll(MENTION, " "));
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  if (words.length > MOST) return false;
  return isMadeOf(words, COURTESY_WORDS) || (words.length <= 60 && /[가-힣]/.test(words) && isKoreanCourtesy(words));
}

/** True for words that name a kind of page at most (`slides`, `원문`, `for more info`). */
export function isVague(text: string): boolean {
  return isCourtesy(text) || (text.length <= MOST && isMadeOf(withoutEmoji(text), COURTESY_WORDS, KIND_WORDS));
}

/** The words without a Korean tail that hands a page over. */
export function withoutHandingOver(words: string): string {
  return words.length <= 200 && /공유|추천|소개|첨부|전달/.test(words) ? words.replace(HANDING_OVER, "") : words;
}

function isKoreanCourtesy(words: string): boolean {
  if (HELP.test(words) || ASKING.test(words)) return true;
  const stem = withoutHandingOver(words);
  return stem !== words && (isMadeOf(stem, COURTESY_WORDS) || GOES_ON.test(stem));
}
