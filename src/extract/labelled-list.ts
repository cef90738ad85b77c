import { squeezed } from "../text/plain.ts";
import { isPermalink, looseAddress } from "./addresses.ts";
import { type Line, type Span, textOf } from "./line.ts";
import { isName, trimmed } from "./title.ts";

export interface LabelledList {
  readonly title: string;
  readonly links: readonly { readonly url: string; readonly label: string | null }[];
  /** Lines that title and links use up. */
  readonly used: readonly number[];
}

const AFTER = /^\s*\(([^()\n]{1,40})\)[\s,]*$/;
const NUMBER = /^[\s(["]*(\d{1,3}(?:[_-][\p{L}\p{N}]{1,20})?)[\s)\].:]*$/u;
const NAMED = /^\s*([^\s:：]{1,20}(?: [^\s:：]{1,20}){0,2})\s*[:：]\s*$/u;

/** Several links under one title, one a line, each with a label of the list or bare; null for any other shape. */
export function labelledList(
  lines: readonly Line[],
  linkLines: readonly number[],
  unfurls: ReadonlyMap<string, string>,
): LabelledList | null {
  const [first] = linkLines;
  if (first === undefined || linkLines.length < 2 || new Set(linkLines).size !== linkLines.length) return null;
  const heading = lines[first - 1];
  const title = heading?.kind === "plain" ? trimmed(textOf(heading.spans)) : "";
  if (!isName(title)) return null;
  const links = linkLines.map((line) => memberOf(lines[line]?.spans ?? []));
  const members = links.filter((link) => link !== null);
  if (members.length !== links.length || members.some(({ url }) => isPermalink(url))) return null;
  const last = linkLines.at(-1) ?? first;
  if (lines.slice(first, last).some(({ spans }, at) => textOf(spans).trim() !== "" && !linkLines.includes(first + at)))
    return null;
  const previews = new Set(members.flatMap(({ url }) => unfurls.get(looseAddress(url)) ?? []));
  if (members.every(({ label }) => label === null) && previews.size > 1) return null;
  return { title, links: members, used: [first - 1, ...linkLines] };
}

function memberOf(spans: readonly Span[]): { readonly url: string; readonly label: string | null } | null {
  const at = spans.findIndex(({ url }) => url !== null);
  const link = spans[at];
  if (link === undefined || link.url === null) return null;
  const before = textOf(spans.slice(0, at));
  const after = textOf(spans.slice(at + 1));
  if (link.text !== link.url) {
    const label = NUMBER.exec(link.text)?.[1];
    return label === undefined || squeezed(before + after) !== "" ? null : { url: link.url, label };
  }
  if (squeezed(before) === "" && squeezed(after) === "") return { url: link.url, label: null };
  const label = squeezed(before) === "" ? AFTER.exec(after)?.[1] : numberOrName(before, after);
  return label === undefined ? null : { url: link.url, label: squeezed(label) };
}

function numberOrName(before: string, after: string): string | undefined {
  if (squeezed(after) !== "") return undefined;
  return NUMBER.exec(before)?.[1] ?? NAMED.exec(before)?.[1];
}
