import { decodeEntities } from "../text/plain.ts";
import { bareAddresses, tidyAddress } from "./addresses.ts";
import { withoutEmphasis } from "./emphasis.ts";
import { type Line, lineOf, type Span, splitLines, textOf } from "./line.ts";

const TOKEN = /<([^<>\n]+)>/g;
const BULLET = /^(\s*)([•◦▪‣●○■·*–-])\s+/u;

/** Slack's `text`, or a mrkdwn text object, as lines. */
export function mrkdwnLines(text: string): readonly Line[] {
  const stretches = text.split("```");
  return stretches.flatMap((stretch, index) => {
    const isCode = index % 2 === 1 && index < stretches.length - 1;
    const lines = splitLines(mrkdwnSpans(isCode ? stretch : withoutEmphasis(stretch), isCode));
    return lines.map((spans) => (isCode ? { kind: "code", depth: 0, spans } : bulletOrPlain(spans)));
  });
}

function mrkdwnSpans(text: string, isCode: boolean): readonly Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { 0: token, 1: inside = "", index } of text.matchAll(TOKEN)) {
    spans.push(...bareAddresses(decodeEntities(text.slice(done, index))));
    done = index + token.length;
    spans.push(...tokenSpans(inside, isCode || /^[\p{L}\p{N}_(]/u.test(text.slice(done, done + 2))));
  }
  spans.push(...bareAddresses(decodeEntities(text.slice(done))));
  return spans;
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
