import type { Note } from "../../src/model/note.ts";
import type { Tip } from "../../src/model/tip.ts";
import { tipId } from "../../src/model/tip-id.ts";
import type { PublishInput } from "../../src/publish/publisher.ts";
import { readMarkdownArchive } from "../../src/text/markdown-archive.ts";

/** A published tip for tests; its key is its address. */
export function tip({
  title,
  url,
  topic = null,
  notes = [],
  links = [],
}: {
  readonly title: string;
  readonly url: string;
  readonly topic?: string | null;
  readonly notes?: readonly Note[];
  /** Further links, or all of them when they start with `url`. */
  readonly links?: readonly { readonly url: string; readonly label: string | null }[];
}): Tip {
  const all = links[0]?.url === url ? links : [{ url, label: null }, ...links];
  return {
    id: tipId(keyOf(url)),
    title,
    topic,
    state: "published",
    confidence: 1,
    reasons: [],
    links: all.map((link) => ({ ...link, key: keyOf(link.url) })),
    notes,
    shares: [],
    firstSharedAt: null,
    lastSharedAt: null,
    reactions: 0,
  };
}

/** What an address is known by in these tests: the normalised URL, however its signs are encoded. */
export function keyOf(url: string): string {
  return URL.canParse(url) ? decodeURIComponent(new URL(url).href) : url;
}

/** The tips that a Markdown archive itself lists. */
export function tipsOf(source: string): readonly Tip[] {
  const tips = new Map<string, Tip>();
  for (const { title, topic, links, notes } of readMarkdownArchive(source).entries) {
    const [first] = links;
    if (first === undefined || tips.has(keyOf(first.url))) continue;
    tips.set(keyOf(first.url), tip({ title, url: first.url, topic, notes, links }));
  }
  return [...tips.values()];
}

/** Publishing into a file: its own tips and further ones. */
export function inputOf(
  base: string | null,
  extra: readonly Tip[] = [],
  own: readonly Tip[] = tipsOf(base ?? ""),
): PublishInput {
  const tips = [...own, ...extra];
  const names = [
    ...new Set([
      ...readMarkdownArchive(base ?? "").topics.map(({ name }) => name),
      ...tips.flatMap(({ topic }) => topic ?? []),
    ]),
  ];
  const topics = names.map((name, order) => ({ name, order, parent: null, keywords: [] }));
  return { title: "모은 팁: 하나", language: "ko", topics, tips, hidden: new Set(), base, keyOf, pageOf: () => null };
}
