import type { Note } from "../model/note.ts";
import type { TitleSource } from "../model/share.ts";
import { emojify } from "../text/emoji.ts";
import { squeezed } from "../text/plain.ts";
import { isPermalink, looseAddress } from "./addresses.ts";
import { labelledList } from "./labelled-list.ts";
import type { Line, LinkPlace, Span } from "./line.ts";
import { lineOwners } from "./line-owners.ts";
import { withoutSeparator } from "./name.ts";
import { noteTree } from "./note-tree.ts";
import { bestTitle, lineTitle, type Named } from "./title.ts";

/** An address found in a message, with what the message says of it. */
export interface Find {
  readonly url: string;
  /** Address of the link that leads its list; its own when it stands alone. */
  readonly lead: string;
  readonly label: string | null;
  /** Null when nothing names it. */
  readonly title: string | null;
  readonly titleFrom: TitleSource;
  readonly notes: readonly Note[];
}

/**
 * The addresses of these lines, each once: as one labelled list under one title, else each a tip of its own. Those beyond
 * `most` come without a word: they are only counted.
 */
export function findsIn(lines: readonly Line[], unfurls: ReadonlyMap<string, string>, most: number): readonly Find[] {
  const all = linkPlaces(lines);
  if (all.length === 0) return [];
  const places = all.length > most ? all.slice(0, most) : all;
  const beyond = all.slice(most).map(({ url }) => bareFind(url));
  return [...(listed(lines, places, unfurls) ?? separate(lines, places, unfurls)), ...beyond];
}

export function bareFind(url: string, title: string | null = null): Find {
  return { url, lead: url, label: null, title, titleFrom: title === null ? "address" : "unfurl", notes: [] };
}

function linkPlaces(lines: readonly Line[]): readonly LinkPlace[] {
  const seen = new Set<string>();
  const places: LinkPlace[] = [];
  for (const [line, { spans }] of lines.entries()) {
    for (const [span, { url }] of spans.entries()) {
      if (url === null || seen.has(url)) continue;
      seen.add(url);
      places.push({ line, spans, span, url });
    }
  }
  return places;
}

function listed(
  lines: readonly Line[],
  places: readonly LinkPlace[],
  unfurls: ReadonlyMap<string, string>,
): readonly Find[] | null {
  const list = labelledList(lines, places, unfurls);
  const [first] = list?.links ?? [];
  if (list === null || first === undefined) return null;
  const unfurl = unfurls.get(looseAddress(first.url)) ?? null;
  const notes = noteTree(lines.filter((_, index) => !list.used.has(index)));
  return list.links.map(({ url, label }, index) => ({
    url,
    lead: first.url,
    label,
    title: list.title ?? unfurl,
    titleFrom: list.title !== null ? "words" : unfurl !== null ? "unfurl" : "address",
    notes: index === 0 ? notes : [],
  }));
}

function separate(
  lines: readonly Line[],
  places: readonly LinkPlace[],
  unfurls: ReadonlyMap<string, string>,
): readonly Find[] {
  const linkLines = places.map(({ line }) => line);
  const linked = new Set(linkLines);
  const owners = lineOwners(lines, linkLines);
  const left = new Map<number, readonly Span[]>();
  const finds: (LinkPlace & { readonly named: Named | null })[] = [];
  for (const [index, place] of places.entries()) {
    const unfurl = unfurls.get(looseAddress(place.url)) ?? null;
    // Words over several links that have names of their own name none of them.
    const isUnderHeading = unfurl !== null && linked.has(place.line + 1);
    const isFree = (line: number) =>
      owners[line] === index && !linked.has(line) && !left.has(line) && !(isUnderHeading && line < place.line);
    const named = bestTitle(lineTitle(lines, place, isFree, unfurl), unfurl);
    for (const use of named?.uses ?? []) left.set(use.line, use.left);
    finds.push({ ...place, named });
  }
  const own = finds.filter(({ url }) => !isPermalink(url));
  const said = ownLines(lines, own.length > 0 ? own : finds, left);
  return finds.map(({ url, named }) => ({
    url,
    lead: url,
    label: null,
    title: named?.title ?? null,
    titleFrom: named?.from ?? "address",
    notes: noteTree(said.get(url) ?? []),
  }));
}

/** What titles leave of the lines, each line with the link that it speaks of. */
function ownLines(
  lines: readonly Line[],
  places: readonly LinkPlace[],
  left: ReadonlyMap<number, readonly Span[]>,
): ReadonlyMap<string, readonly Line[]> {
  const owners = lineOwners(
    lines,
    places.map(({ line }) => line),
  );
  const byUrl = new Map<string, Line[]>();
  for (const [index, line] of lines.entries()) {
    const owner = places[owners[index] ?? 0];
    const spans = left.get(index) ?? line.spans;
    if (owner === undefined || isOnlyLinks(spans)) continue;
    const own = byUrl.get(owner.url) ?? [];
    own.push({ ...line, spans: withoutOwnLink(spans, owner.url) });
    byUrl.set(owner.url, own);
  }
  return byUrl;
}

function isOnlyLinks(spans: readonly Span[]): boolean {
  return spans.every(({ text, url }) => url !== null || squeezed(text) === "");
}

/** A sentence that goes on from the address: it needs it. */
const GOES_ON =
  /^(?:\S|\s+(?:[,.;]|(?:is|are|was|has|have|had|can|will|does|looks|seems|provides|lets|and|or|の|は|が|を|に|で|も|と|から|은|는|이|가|을|를|에|에서|의|도|로|으로)(?!\p{Ll})))/u;

/** A bare address at an edge of a sentence is the tip's own: the note reads better without, and without its colon. */
function withoutOwnLink(spans: readonly Span[], own: string): readonly Span[] {
  const isSaid = ({ text }: Span) => text.trim() !== "";
  const isOwn = (span: Span | undefined) => span?.url === own && span.text === own;
  const start = spans.findIndex(isSaid);
  const end = spans.findLastIndex(isSaid);
  if (isOwn(spans[start]) && !GOES_ON.test(spans[start + 1]?.text ?? "")) return spans.slice(start + 1);
  if (!isOwn(spans[end])) return spans;
  const before = spans[end - 1];
  if (before === undefined || before.url !== null) return spans.slice(0, end);
  return [...spans.slice(0, end - 1), { text: withoutSeparator(emojify(before.text)), url: null }];
}
