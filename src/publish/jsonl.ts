import type { Note } from "../model/note.ts";
import type { Tip } from "../model/tip.ts";
import type { Publisher } from "./publisher.ts";

/** Tips as `tipkeeper tips --json` prints them, one a line, keys in a fixed order. */
export const jsonl: Publisher = {
  name: "jsonl",
  writes: "one JSON object a line, a tip each",
  extension: "jsonl",
  keepsBase: false,
  publish({ tips }) {
    const lines = tips.filter(({ links }) => links.some(isWeb)).map((tip) => `${JSON.stringify(tipJson(tip))}\n`);
    return { text: lines.join(""), added: lines.length, changed: 0, removed: 0 };
  },
};

function isWeb({ url }: { readonly url: string }): boolean {
  return /^https?:\/\/[^/?#]/i.test(url);
}

function tipJson(tip: Tip): Tip {
  return {
    id: tip.id,
    title: tip.title,
    topic: tip.topic,
    state: tip.state,
    confidence: tip.confidence,
    reasons: tip.reasons,
    links: tip.links.filter(isWeb).map(({ url, key, label }) => ({ url, key, label })),
    notes: tip.notes.map(noteJson),
    shares: tip.shares.map(({ workspace, channel, channelName, ts, user, url, permalink }) => {
      return { workspace, channel, channelName, ts, user, url, permalink };
    }),
    firstSharedAt: tip.firstSharedAt,
    lastSharedAt: tip.lastSharedAt,
    reactions: tip.reactions,
  };
}

function noteJson({ text, links, notes }: Note): Note {
  const under = notes.map(noteJson);
  const web = (links ?? []).filter(isWeb).map(({ label, url }) => ({ label, url }));
  return web.length === 0 ? { text, notes: under } : { text, links: web, notes: under };
}
