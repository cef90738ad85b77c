import { decodeEntities } from "../text/plain.ts";
import { bareAddresses, tidyAddress } from "./addresses.ts";
import { type Line, lineOf, type Span, splitLines, textOf } from "./line.ts";

const TOKEN = /<([^<>\n]+)>/g;
const BULLET = /^(\s*)([•◦▪‣●○■·*–-])\s+/u;
const EMPHASIS =
  /(?<![\p{L}\p{N}*])\*([^*\n]{1,300})\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}~])~([^~\n]{1,300})~(?![\p{L}\p{N}~])/gu;

/** Slack's `text`, or a mrkdwn text object, as lines. */
export function mrkdwnLines(text: string): readonly Line[] {
  return text.split("```").flatMap((stretch, index) => {
    const lines = splitLines(mrkdwnSpans(stretch, index % 2 === 1));
    return lines.map((spans) => (index % 2 === 1 ? { kind: "code", depth: 0, spans } : bulletOrPlain(spans)));
  });
}

function mrkdwnSpans(text: string, isCode: boolean): readonly Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { 0: token, 1: inside = "", index } of text.matchAll(TOKEN)) {
    spans.push(...wordsOf(text.slice(done, index), isCode));
    done = index + token.length;
    spans.push(...tokenSpans(inside, isCode || /^[\p{L}\p{N}_(]/u.test(text.slice(done, done + 2))));
  }
  spans.push(...wordsOf(text.slice(done), isCode));
  return spans;
}

function wordsOf(text: string, isCode: boolean): readonly Span[] {
  const plain = decodeEntities(text);
  return bareAddresses(isCode ? plain : plain.replaceAll(EMPHASIS, "$1$2"));
}

/** What stands between `<` and `>`: a link, a mention, or words that Slack marked. */
function tokenSpans(inside: string, isGlued: boolean): readonly Span[] {
  const bar = inside.indexOf("|");
  const target = decodeEntities(bar < 0 ? inside : inside.slice(0, bar));
  const label = bar < 0 ? "" : decodeEntities(inside.slice(bar + 1)).trim();
  if (/^[@#]/.test(target)) return [{ text: `<${target}>`, url: null }];
  if (target.startsWith("!")) return [{ text: label, url: null }];
  return linkSpans(target, label, isGlued);
}

/** A link as Slack marked it. One that Slack made of code (`df.to_csv`, glued to its rest) stays words. */
export function linkSpans(target: string, label: string, isGlued: boolean): readonly Span[] {
  const isBare = label === "" || label === target;
  const isSchemeAdded = !isBare && target.replace(/^https?:\/\//i, "").replace(/\/$/, "") === label.replace(/\/$/, "");
  const url = isSchemeAdded && isGlued ? null : tidyAddress(target);
  if (url === null) return [{ text: label === "" ? target.replace(/^(?:mailto|tel):/i, "") : label, url: null }];
  if (!isBare) return [{ text: label, url }];
  if (!target.startsWith(url)) return [{ text: url, url }];
  return [{ text: url, url }, ...bareAddresses(target.slice(url.length))];
}

function bulletOrPlain(spans: readonly Span[]): Line {
  const [first, ...rest] = spans;
  if (first === undefined || first.url !== null) return lineOf(spans);
  const text = first.text.replace(/^\s*>\s?/, "");
  const bullet = BULLET.exec(text);
  if (bullet === null || textOf(spans).trim().length === 1) return lineOf([{ text, url: null }, ...rest]);
  const indent = (bullet[1] ?? "").replaceAll("\t", "    ").length;
  const step = { "◦": 1, "○": 1, "▪": 2, "■": 2 }[bullet[2] ?? ""] ?? 0;
  return lineOf([{ text: text.slice(bullet[0].length), url: null }, ...rest], Math.max(step, Math.ceil(indent / 4)));
}
