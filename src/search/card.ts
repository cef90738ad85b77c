import { noteTexts, type SearchedTip } from "./document.ts";
import type { Card } from "./packed-index.ts";

/** What a packed index shows of a tip: nothing but what its page shows as well. */
export function cardOf({ tip, talk }: SearchedTip): Card {
  return {
    id: tip.id,
    title: tip.title,
    topic: tip.topic,
    links: tip.links.map(({ url, label }) => ({ url, label })),
    notes: noteTexts(tip),
    talk,
    firstSharedAt: tip.firstSharedAt,
    times: new Set(tip.shares.map(({ channel, ts }) => `${channel}/${ts}`)).size,
  };
}
