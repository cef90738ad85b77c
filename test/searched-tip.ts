import { tipId } from "../src/model/tip-id.ts";
import type { SearchedTip } from "../src/search/document.ts";

/** A published tip to be searched. */
export function searchedTip(
  root: string,
  fields: {
    readonly title: string;
    readonly url?: string;
    readonly topic?: string;
    readonly notes?: readonly string[];
    readonly said?: readonly string[];
    readonly talk?: readonly string[];
    readonly channel?: string;
    readonly user?: string;
    readonly name?: string;
    readonly sharedAt?: string;
    readonly reactions?: number;
  },
): SearchedTip {
  const { title, url = `https://example.com/${root}`, topic = null, notes = [], channel = "general" } = fields;
  const { sharedAt = null, user = null, name, said = [], talk = [], reactions = 0 } = fields;
  return {
    root,
    tip: {
      id: tipId(root),
      title,
      topic,
      state: "published",
      confidence: 1,
      reasons: [],
      links: [{ url, key: root, label: null }],
      notes: notes.map((text) => ({ text, notes: [] })),
      shares: [{ workspace: "T1", channel: "C1", channelName: channel, ts: "1.1", user, url, permalink: null }],
      firstSharedAt: sharedAt,
      lastSharedAt: sharedAt,
      reactions,
    },
    said,
    talk,
    names: name === undefined ? [] : [name],
  };
}
