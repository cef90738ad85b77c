import { setImmediate } from "node:timers/promises";
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
import { type Sight, sightOf } from "./visible.ts";

/** Threads read at a time: only what is shown of them stays. */
const AT_ONCE = 100;

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
  const visible = distinct(tips.flatMap(named)).filter(({ channel }) => sight.visible(channel));
  const spoken = spokenBy(sight, workspaceUrl);
  const found: Conversation[] = [];
  for (const roots of stretches(await rootsOf(archive, visible), AT_ONCE)) {
    const threads = byRoot(await store.threads(roots));
    for (const { channel, ts } of roots) {
      const messages = (threads.get(refOf({ channel, ts })) ?? []).flatMap(spoken);
      const isAlone = messages.length === 1 && messages[0]?.ts === ts;
      const [before, after] = isAlone ? await surroundings(store, { channel, ts }) : [[], []];
      const all = [...before.flatMap(spoken), ...messages, ...after.flatMap(spoken)];
      if (all.length > 0) found.push({ channel, channelName: names.get(channel) ?? channel, ts, messages: all });
    }
    // A server has others to answer meanwhile, and SQLite lets nobody in between.
    await setImmediate();
  }
  return found;
}

function spokenBy(sight: Sight, workspaceUrl: string | null): (message: Message) => readonly SpokenMessage[] {
  const mask = (text: string) => maskedText(text, withoutSecrets);
  return (message) => {
    if (message.deleted) return [];
    const said = spokenIn(withoutPrivateQuotes(JSON.parse(message.raw) as SlackMessage, sight), mask);
    if (said === null) return [];
    const { ts, user } = message;
    return [{ ts, user, permalink: permalinkTo(workspaceUrl, message), json: JSON.stringify(said) }];
  };
}

function byRoot(messages: readonly Message[]): ReadonlyMap<string, readonly Message[]> {
  const threads = new Map<string, Message[]>();
  for (const message of messages) {
    const place = refOf({ channel: message.channel, ts: message.threadTs ?? message.ts });
    const others = threads.get(place);
    if (others) others.push(message);
    else threads.set(place, [message]);
  }
  return threads;
}

/** What was said around a message that opened no thread, oldest first. */
async function surroundings(
  store: Store,
  place: MessageRef,
): Promise<readonly [before: readonly Message[], after: readonly Message[]]> {
  const before = await neighbours(store, place, "before");
  return [before.toReversed(), await neighbours(store, place, "after")];
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
  for (const some of stretches(refs, AT_ONCE)) {
    const held = new Map((await store.messages(some)).map((message) => [refOf(message), message.threadTs]));
    for (const { channel, ts, threadTs } of some) {
      const place = refOf({ channel, ts });
      const first = held.has(place) ? (held.get(place) ?? ts) : threadTs;
      if (first !== null) roots.set(refOf({ channel, ts: first }), { channel, ts: first });
    }
  }
  return [...roots.values()];
}

function stretches<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, at) =>
    items.slice(at * length, (at + 1) * length),
  );
}
