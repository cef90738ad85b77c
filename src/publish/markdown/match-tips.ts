import type { Tip } from "../../model/tip.ts";
import type { MarkdownArchive, MarkdownEntry } from "../../text/markdown-archive.ts";
import { publishedAddress } from "../../text/markdown-escape.ts";
import type { PublishInput } from "../publisher.ts";
import { isPublishable } from "./tip-lines.ts";

export interface Matches {
  /** Tips that no entry of the file names, in archive order. */
  readonly added: readonly Tip[];
  /** The entry that stands for each tip: the first one that this tip's links lead. */
  readonly kept: readonly { readonly tip: Tip; readonly entry: MarkdownEntry }[];
  readonly hidden: readonly MarkdownEntry[];
}

/** Tells which tips are in a file already: an entry names a tip when any of its links is one of the tip's. */
export function matchTips({ entries }: MarkdownArchive, input: PublishInput): Matches {
  const tips = input.tips.filter(isPublishable);
  const tipOf = new Map<string, Tip>();
  for (const tip of tips) {
    for (const link of tip.links) {
      const keys = [link.key, input.keyOf(link.url), input.keyOf(publishedAddress(link.url))];
      for (const key of keys) if (key !== null && !tipOf.has(key)) tipOf.set(key, tip);
    }
  }
  const named = new Set<Tip>();
  const led = new Map<Tip, MarkdownEntry>();
  const hidden: MarkdownEntry[] = [];
  for (const entry of entries) {
    for (const [at, { url }] of entry.links.entries()) {
      const key = input.keyOf(url);
      if (key === null) continue;
      const tip = tipOf.get(key);
      if (tip !== undefined) named.add(tip);
      if (at > 0) continue;
      if (tip !== undefined && !led.has(tip)) led.set(tip, entry);
      if (tip === undefined && input.hidden.has(key)) hidden.push(entry);
    }
  }
  return {
    added: tips.filter((tip) => !named.has(tip)),
    kept: [...led].map(([tip, entry]) => ({ tip, entry })),
    hidden,
  };
}
