import { squeezed } from "../text/plain.ts";
import { isPermalink, looseAddress } from "./addresses.ts";
import { isVague } from "./courtesy.ts";
import { type Line, type LinkPlace, textOf } from "./line.ts";
import { nameIn } from "./name.ts";

/** Several links under one title: one tip. */
export interface LabelledList {
  /** Null when the labels alone say what belongs together (`논문: … 코드: …`). */
  readonly title: string | null;
  readonly links: readonly { readonly url: string; readonly label: string | null }[];
  /** Lines that title and links use up. */
  readonly used: ReadonlySet<number>;
}

const LONGEST_GAP = 90;
/** From this many on, links with words of their own are a newsletter: tips of their own. */
const NEWSLETTER = 4;
const NUMBER = /^[\s([]*(\d{1,3}(?:[_-][\p{L}\p{N}]{1,20})?)[\s)\].:]*$/u;
const BEHIND = /^\s*\(([^()\n]{1,40})\)/;
const SEPARATOR = /^[\s,;/|·&+>-]*(?:(?:and|및|와|과|랑|と)\s)?[\s•-]*/u;
const NAMED = /^([^\s:：,;/|]{1,20}(?: [^\s:：,;/|]{1,20}){0,2})\s*[:：]\s*$/u;
const TITLE_AND_KIND = /^(.{2,120}?)[\s(,/-]{1,4}([^\s:：]{1,20})\s*[:：]\s*$/u;

interface Member {
  readonly url: string;
  readonly label: string | null;
  /** Number or kind of thing (`1`, `code`, `논문`): it tells links of one tip apart, it names no page. */
  readonly isPlain: boolean;
}

/** The links as a list under one title, each with its label or bare; null when they are tips of their own. */
export function labelledList(
  lines: readonly Line[],
  places: readonly LinkPlace[],
  unfurls: ReadonlyMap<string, string>,
): LabelledList | null {
  const [first] = places;
  if (first === undefined || places.length < 2 || places.some(({ url }) => isPermalink(url))) return null;
  const start = startOf(lines, first);
  if (start === null) return null;
  const members: Member[] = [];
  for (const [index, place] of places.entries()) {
    const gap = gapBehind(lines, place, places[index + 1]);
    const before = index === 0 ? start.label : (gapBehind(lines, places[index - 1], place)?.before ?? null);
    const member = gap === null ? null : memberOf(place, before, gap.behind);
    if (member === null) return null;
    members.push(member);
  }
  const isBulleted = lines[first.line]?.kind === "bullet";
  const named = members.filter(({ isPlain }) => !isPlain);
  if (named.length > 0 && (isBulleted || members.length >= NEWSLETTER)) return null;
  if (start.title === null && (named.length > 0 || members.some(({ label }) => label === null))) return null;
  const previews = new Set(members.flatMap(({ url }) => unfurls.get(looseAddress(url)) ?? []));
  if (members.every(({ label }) => label === null) && previews.size > 1) return null;
  return { title: start.title, links: members, used: new Set([...start.lines, ...places.map(({ line }) => line)]) };
}

interface Start {
  readonly title: string | null;
  /** Label of the first link. */
  readonly label: string | null;
  readonly lines: readonly number[];
}

/** What stands over the list: the words before its first link, or the line above. */
function startOf(lines: readonly Line[], { line, spans, span }: LinkPlace): Start | null {
  const head = textOf(spans.slice(0, span));
  const heading = headingAbove(lines, line);
  if (squeezed(head) === "") return heading === null ? null : { ...heading, label: null };
  const label = squeezed(NUMBER.exec(head)?.[1] ?? NAMED.exec(squeezed(head))?.[1] ?? "");
  if (label !== "" && heading !== null) return { ...heading, label };
  if (label !== "" && isPlainLabel(label)) return { title: null, label, lines: [] };
  const [, before = "", kind = ""] = TITLE_AND_KIND.exec(squeezed(head)) ?? [];
  const isKind = kind !== "" && isPlainLabel(kind);
  const name = nameIn(isKind ? before : head, "before");
  return name === null || name.rest !== "" ? null : { title: name.name, label: isKind ? kind : null, lines: [] };
}

function headingAbove(lines: readonly Line[], line: number): { title: string; lines: readonly number[] } | null {
  for (const above of [line - 1, line - 2]) {
    const heading = lines[above];
    if (heading === undefined || heading.kind !== "plain") return null;
    if (textOf(heading.spans).trim() === "") continue;
    if (heading.spans.some(({ url }) => url !== null)) return null;
    const name = nameIn(textOf(heading.spans), "before");
    return name === null || name.rest !== "" ? null : { title: name.name, lines: [above] };
  }
  return null;
}

/** The label behind a link and the one before the next; null when other words stand between them. */
function gapBehind(
  lines: readonly Line[],
  place: LinkPlace | undefined,
  next: LinkPlace | undefined,
): { readonly behind: string | null; readonly before: string | null } | null {
  const gap = place === undefined ? null : textBetween(lines, place, next);
  if (gap === null || gap.length > LONGEST_GAP) return null;
  const behind = BEHIND.exec(gap);
  const rest = gap.slice(behind?.[0].length ?? 0).replace(SEPARATOR, "");
  const label = behind?.[1] ?? null;
  if (/^[\s.)]*$/.test(rest)) return { behind: label, before: null };
  const before = next === undefined ? undefined : (NUMBER.exec(rest)?.[1] ?? NAMED.exec(rest)?.[1]);
  return before === undefined ? null : { behind: label, before };
}

function textBetween(
  lines: readonly Line[],
  { line, spans, span }: LinkPlace,
  next: LinkPlace | undefined,
): string | null {
  if (next === undefined) return textOf(spans.slice(span + 1));
  if (next.line === line) return textOf(spans.slice(span + 1, next.span));
  for (let between = line + 1; between < next.line; between++)
    if (textOf(lines[between]?.spans ?? []).trim() !== "") return null;
  return `${textOf(spans.slice(span + 1))} ${textOf(next.spans.slice(0, next.span))}`;
}

function memberOf({ spans, span, url }: LinkPlace, before: string | null, behind: string | null): Member | null {
  const carried = spans[span]?.text ?? url;
  if (carried === url) {
    const label = before ?? behind;
    return { url, label: label === null ? null : squeezed(label), isPlain: label === null || isPlainLabel(label) };
  }
  const label = NUMBER.exec(carried)?.[1] ?? (isVague(carried) ? squeezed(carried) : null);
  return label === null || before !== null || behind !== null ? null : { url, label, isPlain: true };
}

function isPlainLabel(label: string): boolean {
  return NUMBER.test(label) || /^\d/.test(label) || isVague(label);
}
