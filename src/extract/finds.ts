import type { Note } from "../model/note.ts";
import type { TitleSource } from "../model/share.ts";
import { squeezed } from "../text/plain.ts";
import { isPermalink, looseAddress } from "./addresses.ts";
import { labelledList } from "./labelled-list.ts";
import type { Line, Span } from "./line.ts";
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

/** The addresses of these lines, each once: as one labelled list under one title, else each a tip of its own. */
export function findsIn(lines: readonly Line[], unfurls: ReadonlyMap<string, string>, most: number): readonly Find[] {
  const places = linkPlaces(lines, most);
  const list = labelledList(
    lines,
    places.map(({ line }) => line),
    unfurls,
  );
  if (list !== null) {
    const used = new Set([...list.used, ...places.map(({ line }) => line)]);
    const notes = noteTree(lines.filter((_, index) => !used.has(index)));
    const [first] = list.links;
    return list.links.map(({ url, label }, index) => ({
      url,
      lead: first?.url ?? url,
      label,
      title: list.title,
      titleFrom: "words",
      notes: index === 0 ? notes : [],
    }));
  }
  return separate(lines, places, unfurls);
}

interface LinkPlace {
  readonly line: number;
  readonly spans: readonly Span[];
  readonly span: number;
  readonly url: string;
}

function linkPlaces(lines: readonly Line[], most: number): readonly LinkPlace[] {
  const seen = new Set<string>();
  const places: LinkPlace[] = [];
  for (const [line, { spans }] of lines.entries()) {
    for (const [span, { url }] of spans.entries()) {
      if (url === null || seen.has(url) || places.length >= most) continue;
      seen.add(url);
      places.push({ line, spans, span, url });
    }
  }
  return places;
}

function separate(
  lines: readonly Line[],
  places: readonly LinkPlace[],
  unfurls: ReadonlyMap<string, string>,
): readonly Find[] {
  const linked = new Set(places.map(({ line }) => line));
  const used = new Set<number>();
  const finds: (LinkPlace & { readonly named: Named | null })[] = [];
  for (const place of places) {
    const unfurl = unfurls.get(looseAddress(place.url)) ?? null;
    const words = lineTitle(lines, place, linked, used, unfurl);
    for (const line of words?.lines ?? []) used.add(line);
    finds.push({ ...place, named: bestTitle(words, unfurl) });
  }
  const own = finds.filter(({ url }) => !isPermalink(url));
  const owners = own.length > 0 ? own : finds;
  const linesOf = ownLines(lines, owners, used, linked);
  return finds.map(({ url, named }) => ({
    url,
    lead: url,
    label: null,
    title: named?.title ?? null,
    titleFrom: named?.from ?? "address",
    notes: noteTree(linesOf.get(url) ?? []),
  }));
}

/** The lines that are left, each with the link above it; those before the first link belong to the first. */
function ownLines(
  lines: readonly Line[],
  owners: readonly LinkPlace[],
  used: ReadonlySet<number>,
  linked: ReadonlySet<number>,
): ReadonlyMap<string, readonly Line[]> {
  const byUrl = new Map<string, Line[]>();
  let next = 0;
  for (const [index, line] of lines.entries()) {
    while ((owners[next + 1]?.line ?? Number.POSITIVE_INFINITY) <= index) next++;
    const owner = owners[next];
    if (owner === undefined || used.has(index)) continue;
    if (linked.has(index) && isOnlyLinks(line)) continue;
    const own = byUrl.get(owner.url) ?? [];
    own.push(withoutEndLink(line, owner.url));
    byUrl.set(owner.url, own);
  }
  return byUrl;
}

function isOnlyLinks({ spans }: Line): boolean {
  return spans.every(({ text, url }) => url !== null || squeezed(text) === "");
}

/** A bare address at the end of a sentence is the tip's own: the note reads better without. */
function withoutEndLink(line: Line, url: string): Line {
  const spans = line.spans.filter((span, index) => {
    const isEdge = index === 0 || line.spans.slice(index + 1).every(({ text }) => text.trim() === "");
    return !(isEdge && span.url === url && span.text === url);
  });
  return spans.length === line.spans.length ? line : { ...line, spans };
}
