import { emojify } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";
import { isCourtesy, isVague, withoutHandingOver } from "./courtesy.ts";
import { sentences } from "./sentences.ts";
import { isTalk } from "./talk.ts";
import { COURTESY_WORDS } from "./words.ts";

/** What words call a page, and what else they say. */
export interface Name {
  readonly name: string;
  /** The other sentences; empty when there are none. */
  readonly rest: string;
}

const LONGEST_NAME = 120;
const QUOTED = /(?:[“「『]([^“”「」『』]{5,120})[”」』]|(?<![\p{L}\p{N}])"([^"]{5,120})")[\s:：….,-]{0,6}$/u;
const WHOLLY_QUOTED = /^(?:"([^"]+)"|“([^“”]+)”|「([^「」]+)」|『([^『』]+)』)$/u;
/** Words that end a lead-in: `here's a great article on …`, `check out …`. */
const INTRODUCERS = new Set(["on", "about", "out", "at", "of", "via"]);

/**
 * The name in words that stand before an address, behind it or on a line beside it: without lead-in, mentions and quotes;
 * of several sentences the one nearest to the address. Null when they talk instead of naming.
 */
export function nameIn(text: string, side: "before" | "after"): Name | null {
  const words = withoutTail(withoutHead(squeezed(text)));
  if (words === "" || words.length > 1000) return null;
  const said = sentences(words);
  if (said.length > 1 && said.every((sentence) => nameOf(sentence) !== null)) {
    const whole = nameOf(words);
    if (whole !== null) return { name: whole, rest: "" };
  }
  const nearest = (side === "before" ? said.at(-1) : said[0]) ?? "";
  const name = nameOf(nearest);
  if (name === null) return quotedName(words);
  const others = side === "before" ? said.slice(0, -1) : said.slice(1);
  return { name, rest: others.filter((other) => !isCourtesy(other)).join(" ") };
}

/** Single spaces, and neither custom emoji nor the separators of title and address around. */
export function trimmed(text: string): string {
  const plain = squeezed(emojify(text));
  const start = /^(?::[\p{L}\p{N}_+-]{1,60}:|[\s|:：–—>,-]){0,20}/u.exec(plain)?.[0].length ?? 0;
  return withoutSeparator(plain.slice(start)).trim();
}

/** Words before an address without the colon, dash or bracket that leads to it; a `:shortcode:` is no such colon. */
export function withoutSeparator(words: string): string {
  const end = words.slice(-80);
  const emoji = /(?::[\p{L}\p{N}_+-]{1,60}:\s*){1,20}$/u.exec(end)?.[0] ?? "";
  return words.slice(0, words.length - emoji.length).replace(/[\s|:：–—>→⇒=(,、，-]{1,9}$/u, "");
}

/** Words without the people whom they address: `<@U1>: …`, `hey <@U1>, …`, `RT @who: …`. */
export function withoutHead(text: string): string {
  return text
    .replace(/^\s*RT\s+@[\w.-]{1,40}:?\s+/, "")
    .replace(/^\s*(?:(?:hey|hi|hello|thanks|안녕하세요)\s+)?(?:<[@!#][^<>]{1,200}>[\s,:]*){1,20}/i, "")
    .trimStart();
}

function nameOf(sentence: string): string | null {
  const told = withoutLeadIn(trimmed(sentence));
  const plain = trimmed(withoutHandingOver(withoutPointer(told.words)));
  const isChanged = told.isCut || plain !== told.words;
  const name = unquoted(isChanged || plain.split(" ").length <= 6 ? plain.replace(/(?<![.!?])\.$/, "") : plain);
  if (name.length > LONGEST_NAME || isVague(name) || isTalk(name)) return null;
  return told.isCut ? capitalised(name) : name;
}

function quotedName(words: string): Name | null {
  if (words.length > 300) return null;
  const found = QUOTED.exec(words);
  const name = squeezed(found?.[1] ?? found?.[2] ?? "");
  const isLong = name.split(" ").length > 2 || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(name);
  return isLong && !isVague(name) && !isTalk(name) ? { name, rest: words } : null;
}

/** `Here's a great article on X` tells of X; without such a beginning the words are as they were. */
function withoutLeadIn(words: string): { readonly words: string; readonly isCut: boolean } {
  const colon = /^([^:：]{1,60})[:：]\s+(?=\S)/u.exec(words);
  if (colon?.[1] !== undefined && (isCourtesy(colon[1]) || isVague(colon[1]) || isAnnouncement(colon[1])))
    return { words: words.slice(colon[0].length), isCut: true };
  let end = 0;
  let at = 0;
  for (const [word] of words.slice(0, 120).matchAll(/\S+/g)) {
    at = words.indexOf(word, at) + word.length;
    const plain = word.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, "");
    if (plain !== "" && !(COURTESY_WORDS.has(plain) && /^[a-z']+$/.test(plain))) break;
    if (INTRODUCERS.has(plain)) end = at;
  }
  if (end === 0 || /^(?:on|about|out|at|of|via)\b/i.test(words.slice(0, end))) return { words, isCut: false };
  return {
    words: words
      .slice(end)
      .replace(/^\s*(?:(?:this|the|a|an)\s+)?(?:(?:great|cool|nice|awesome|interesting)\s+)?/i, ""),
    isCut: true,
  };
}

/** `This talk is really important: …` */
function isAnnouncement(words: string): boolean {
  return (
    /^(?:this|these|here|another|new|great|nice|good|cool|interesting|awesome)\b/i.test(words) &&
    words.split(" ").length <= 6
  );
}

/** `Xはこちら`, `X는 여기`: X. */
function withoutPointer(words: string): string {
  return words
    .replace(/は(?:こちら|ここ|以下|これ)(?:です|から)?[。:：]?\s*(?=$|[（(])/u, "")
    .replace(/(?<=[가-힣\w)])(?:은|는)\s+(?:여기|아래|이\s*링크|다음)(?:에|에서|입니다|요|를|서)?[\s.:]*$/u, "");
}

/** `… via @who and @whom`, `… cc <@U1>`, `(via @who)`. */
function withoutTail(text: string): string {
  const words = text.split(" ");
  let end = words.length;
  while (end > 0 && /^(?:\(?<?@|and$|&$|,$)/.test(words[end - 1] ?? "")) end--;
  if (end === words.length || !/^\(?(?:via|cc|h\/t|ht|by):?$/i.test(words[end - 1] ?? "")) return text;
  return words.slice(0, end - 1).join(" ");
}

function unquoted(text: string): string {
  const found = WHOLLY_QUOTED.exec(text);
  return squeezed(found?.slice(1).find((inside) => inside !== undefined) ?? text);
}

/** A name that lost its lead-in starts like a title, unless its first word is written its own way (`d3.js`). */
function capitalised(name: string): string {
  return /^[a-z]+(?=\s)/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
