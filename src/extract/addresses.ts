import type { Span } from "./line.ts";

const SCHEME = /https?:\/\//gi;
const ADDRESS_END =
  /[\s<>"`|\\^\u201c\u201d\u3000-\u3003\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1b\uff1f\u200b\u2060\ufeff]|\$\(|\{\{/;
const CJK = "\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3";
const PARTICLES =
  "에서|에는|에도|에서는|에|으로|로|은|는|이|가|을|를|와|과|의|도|입니다|이에요|예요|이고|라고|から|まで|より|です|には|では|を|は|が|の|に|で|と|も";
/** What can't be part of an address: words behind a file's ending or a host, one particle behind a letter or bracket. */
const WORDS_BEHIND = [
  new RegExp(`^(.{1,4096}?\\.(?:s?html?|pdf|php|aspx?|ipynb|md|png|jpe?g|gif|zip))[${CJK}]{1,200}$`, "iu"),
  new RegExp(`^(https?://[a-z0-9.-]{1,200}\\.[a-z]{2,24})[${CJK}]{1,200}$`, "iu"),
  new RegExp(`^(.{1,4096}[A-Za-z0-9)\\]~])(?:${PARTICLES})$`, "u"),
];
const CJK_END = new RegExp(`[${CJK}]$`, "u");
/** A stretch that starts like an address and is none is not searched for others inside when it is longer. */
const LONGEST_FALSE = 200;
/** Most addresses: nothing is glued to them. */
const PLAIN = /^https?:\/\/(?!https?:)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w/.%=&?@+~#-]*[\w/=#-])?$/;
const OPENERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** The words of a text and the addresses that stand bare in it. */
export function bareAddresses(text: string): readonly Span[] {
  if (!/http/i.test(text)) return text === "" ? [] : [{ text, url: null }];
  const spans: Span[] = [];
  let done = 0;
  let next = 0;
  for (const { index } of text.matchAll(SCHEME)) {
    if (index < next) continue;
    const rest = text.slice(index, index + 4096);
    const end = rest.search(ADDRESS_END);
    const stretch = end < 0 ? rest : rest.slice(0, end);
    const url = tidyAddress(stretch);
    if (url === null && stretch.length > LONGEST_FALSE) next = index + stretch.length;
    if (url === null || !text.startsWith(url, index)) continue;
    if (index > done) spans.push({ text: text.slice(done, index), url: null });
    spans.push({ text: url, url });
    done = index + url.length;
    next = done;
  }
  if (done < text.length) spans.push({ text: text.slice(done), url: null });
  return spans;
}

/**
 * An http(s) address without what people and Slack glue to it: a second address, brackets and punctuation that do not
 * belong, words in Korean or Japanese. Null when no address is left.
 */
export function tidyAddress(posted: string): string | null {
  if (PLAIN.test(posted)) return posted;
  let url = posted.trim().replace(/^https?:\/\/(?=https?:\/\/)/i, "");
  if (!/^https?:\/\//i.test(url)) return null;
  const stop = url.search(ADDRESS_END);
  if (stop >= 0) url = url.slice(0, stop);
  const glued = url.slice(8).search(/(?<![/=:?&#%@+,;])https?:\/\//i);
  if (glued >= 0) url = url.slice(0, glued + 8);
  const shut = unbalancedAt(url);
  if (shut >= 0 && /^[^\x20-\x7e]|^$|^[.,;:!?]/u.test(url.slice(shut + 1))) url = url.slice(0, shut);
  if (CJK_END.test(url)) for (const words of WORDS_BEHIND) url = url.replace(words, "$1");
  url = withoutTail(url);
  const host = /^https?:\/\/(?:[^/?#@]*@)?(\[[0-9a-f:.]+\]|[^/?#:@]+)(?::\d*)?(?=[/?#]|$)/i.exec(url)?.[1] ?? "";
  return /^(?:\[.*\]|[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*)$/u.test(host) ? url : null;
}

/** Two spellings of one address compare equal: encoding, case and a closing slash aside. */
export function looseAddress(url: string): string {
  const whole = /[%&]|[^\x20-\x7e]/.test(url)
    ? decoded(url.replaceAll("&amp;", "&").replace(/%7c.*$/i, "")).normalize("NFC")
    : url;
  return (whole.endsWith("/") ? whole.slice(0, -1) : whole).toLowerCase();
}

/** A file kept by Slack itself: never a share. */
export function isOwnFile(url: string): boolean {
  return /^https?:\/\/(?:files\.slack\.com\/|slack-files\.com\/|[^/?#]+\.slack\.com\/(?:files|canvas|docs)\/)/i.test(
    url,
  );
}

/** The address of a Slack message. */
export function isPermalink(url: string): boolean {
  return /^https?:\/\/[^/?#]+\.slack\.com\/archives\//i.test(url);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // a stray percent sign: compared as it stands
  }
}

/** Place of the first closing bracket without an opening one, -1 when they balance. */
function unbalancedAt(url: string): number {
  let open = 0;
  for (let at = 0; at < url.length; at++) {
    if (url[at] === "(") open++;
    if (url[at] === ")" && --open < 0) return at;
  }
  return -1;
}

function withoutTail(url: string): string {
  let end = url.length;
  const count = new Map<string, number>();
  for (const letter of url) if ("()[]{}".includes(letter)) count.set(letter, (count.get(letter) ?? 0) + 1);
  for (; end > 0; end--) {
    const last = url[end - 1] ?? "";
    const opener = OPENERS[last];
    const shuts = count.get(last) ?? 0;
    if (opener !== undefined && shuts > (count.get(opener) ?? 0)) count.set(last, shuts - 1);
    else if (!/[.,;:!?'*~…。、，！？」』）]/.test(last)) break;
  }
  return url.slice(0, end);
}
