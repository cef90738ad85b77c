import { maskedText } from "../assemble/public-text.ts";
import { spokenIn } from "../extract/spoken.ts";
import { withoutSecrets } from "../identify/without-secrets.ts";
import type { Conversation, SpokenMessage } from "../model/conversation.ts";
import type { Message, MessageRef } from "../model/message.ts";
import { eachNote } from "../model/note.ts";
import type { SlackMessage } from "../model/slack.ts";
import type { Tip } from "../model/tip.ts";
import type { Store } from "../store/store.ts";
import { linkedMessage } from "../text/slack-permalink.ts";
import type { Archive } from "./archive.ts";
import { withoutPrivateQuotes } from "./extract-messages.ts";
import { permalinkTo, workspaceUrlOf } from "./permalink.ts";
import { sightOf } from "./visible.ts";

/** Threads read at a time: only what is shown of them stays. */
const AT_ONCE = 200;

/** Messages around one that stands alone, and the longest silence between them in seconds. */
const AROUND = { before: { most: 2, gap: 180 }, after: { most: 6, gap: 600 } } as const;

const refOf = ({ channel, ts }: MessageRef) => `${channel}/${ts}`;

/**
 * The conversations around these tips: the threads that they were shared in, and those that a permalink in one of them
 * opens. Only channels that may be read; no deleted message; nothing of what others quote from private channels.
 */
export async function conversationsAround(archive: Archive, tips: readonly Tip[]): Promise<readonly Conversation[]> {
  const { store, config } = archive;
  if (!config.showConversations) return [];
  const [channels, workspaceUrl] = await Promise.all([store.channels(), workspaceUrlOf(archive)]);
  const sight = sightOf(channels, config);
  const names = new Map(channels.map(({ id, name }) => [id, name]));
  const roots = await rootsOf(
    archive,
    distinct(tips.flatMap(named)).filter(({ channel }) => sight.visible(channel)),
  );
  const mask = (text: string) => maskedText(text, withoutSecrets);
  const spoken = (message: Message): readonly SpokenMessage[] => {
    if (message.deleted) return [];
    const said = spokenIn(withoutPrivateQuotes(JSON.parse(message.raw) as SlackMessage, sight), mask);
    if (said === null) return [];
    const { ts, user } = message;
    return [{ ts, user, permalink: permalinkTo(workspaceUrl, message), json: JSON.stringify(said) }];
  };
  const found = new Map<string, { channel: string; channelName: string; ts: string; messages: SpokenMessage[] }>();
  for (let at = 0; at < roots.length; at += AT_ONCE) {
    for (const message of await store.threads(roots.slice(at, at + AT_ONCE))) {
      const { channel } = message;
      const ts = message.threadTs ?? message.ts;
      const place = refOf({ channel, ts });
      const thread = found.get(place) ?? { channel, channelName: names.get(channel) ?? channel, ts, messages: [] };
      thread.messages.push(...spoken(message));
      found.set(place, thread);
    }
  }
  for (const thread of found.values()) {
    if (thread.messages.length !== 1 || thread.messages[0]?.ts !== thread.ts) continue;
    thread.messages.unshift(...(await neighbours(store, thread, "before")).flatMap(spoken).reverse());
    thread.messages.push(...(await neighbours(store, thread, "after")).flatMap(spoken));
  }
  return [...found.values()].filter(({ messages }) => messages.length > 0);
}

/**
 * What a channel says around a message that opened no thread, as conversations went before Slack had threads: messages
 * that follow each other within minutes, nearest first.
 */
async function neighbours(store: Store, place: MessageRef, side: "before" | "after"): Promise<readonly Message[]> {
  const { most, gap } = AROUND[side];
  const near = await store.beside(place, side, most);
  let last = Number(place.ts);
  const end = near.findIndex(({ ts }) => {
    const distance = Math.abs(Number(ts) - last);
    last = Number(ts);
    return !(distance <= gap);
  });
  return end < 0 ? near : near.slice(0, end);
}

interface Named extends MessageRef {
  readonly threadTs: string | null;
}

/** The messages that a tip comes from or links. */
function named({ shares, links, notes }: Tip): readonly Named[] {
  const inNotes = [...eachNote(notes)].flatMap(({ links: inside = [] }) => inside);
  const linked = [...links, ...inNotes].flatMap(({ url }) => linkedMessage(url) ?? []);
  return [...shares.map(({ channel, ts }) => ({ channel, ts, threadTs: null })), ...linked];
}

function distinct(refs: readonly Named[]): readonly Named[] {
  return [...new Map(refs.map((ref) => [refOf(ref), ref])).values()];
}

/** The first messages of the threads that these messages are in; of one that is not held, the thread that its link names. */
async function rootsOf({ store }: Archive, refs: readonly Named[]): Promise<readonly MessageRef[]> {
  const roots = new Map<string, MessageRef>();
  for (let at = 0; at < refs.length; at += AT_ONCE) {
    const some = refs.slice(at, at + AT_ONCE);
    const held = new Map((await store.messages(some)).map((message) => [refOf(message), message.threadTs]));
    for (const { channel, ts, threadTs } of some) {
      const place = refOf({ channel, ts });
      const first = held.has(place) ? (held.get(place) ?? ts) : threadTs;
      if (first !== null) roots.set(refOf({ channel, ts: first }), { channel, ts: first });
    }
  }
  return [...roots.values()];
}
