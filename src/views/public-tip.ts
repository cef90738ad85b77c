import type { Note } from "../model/note.ts";
import type { Tip, TipShare } from "../model/tip.ts";
import { hostOf, shown, webAddress } from "./shown.ts";

/** The tip as far as the web may see it: web addresses only, no sign that turns or hides a text. */
export function publicTip(tip: Tip): Tip {
  const links = tip.links.flatMap(({ url, key, label }) => {
    const address = webAddress(url);
    return address === null ? [] : [{ url: address, key, label: label === null ? null : shown(label) }];
  });
  const title = shown(tip.title).trim();
  return {
    ...tip,
    title: title === "" ? (hostOf(links[0]?.url ?? "") ?? tip.id) : title,
    topic: tip.topic === null ? null : shown(tip.topic),
    links,
    notes: tip.notes.map(publicNote),
    firstSharedAt: realTime(tip.firstSharedAt),
    lastSharedAt: realTime(tip.lastSharedAt),
    shares: oncePerMessage(tip.shares).map((share) => ({
      ...share,
      channelName: shown(share.channelName),
      permalink: share.permalink === null ? null : webAddress(share.permalink),
    })),
  };
}

/** A message that names several links of a tip recommends it once. */
function oncePerMessage(shares: readonly TipShare[]): readonly TipShare[] {
  return [...new Map(shares.map((share) => [`${share.channel}/${share.ts}`, share])).values()];
}

function publicNote({ text, links, notes }: Note): Note {
  const web = (links ?? []).flatMap(({ label, url }) => {
    const address = webAddress(url);
    return address === null ? [] : [{ label: shown(label), url: address }];
  });
  return { text: shown(text), links: web, notes: notes.map(publicNote) };
}

/** A curator's file may name any time; one outside these centuries is none that Slack knows. */
export function realTime(iso: string | null): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return time > 0 && time < Date.UTC(2200, 0) ? new Date(time).toISOString() : null;
}
