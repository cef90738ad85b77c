import type { Conversation, SpokenMessage } from "../model/conversation.ts";
import type { MessageRef } from "../model/message.ts";
import type { Tip } from "../model/tip.ts";
import { tipId } from "../model/tip-id.ts";
import { linkedMessage } from "../text/slack-permalink.ts";
import { shown } from "./shown.ts";

/** Where a message is to be read. */
export interface MessagePlace {
  readonly conversation: Conversation;
  /** Its page, relative to the site. */
  readonly path: string;
  /** On the page; null where the message itself is not there. */
  readonly anchor: string | null;
}

/** The conversations that a site shows. */
export interface SiteConversations {
  readonly conversations: readonly Conversation[];
  /** The place of this message. */
  readonly conversationOf: (message: MessageRef) => MessagePlace | null;
  /** The place of the message that this address opens in Slack. */
  readonly conversationAt: (url: string) => MessagePlace | null;
  /** The tips that come from this conversation, or link it. */
  readonly tipsOf: (conversation: Conversation) => readonly Tip[];
}

export function arrangeConversations(given: readonly Conversation[], tips: readonly Tip[]): SiteConversations {
  const conversations = given.map((one) => ({ ...one, channelName: shown(one.channelName) }));
  const places = new Map<string, MessagePlace>();
  for (const conversation of conversations) {
    const { channel, ts, messages } = conversation;
    const own = messages.find((message) => message.ts === ts);
    places.set(refOf({ channel, ts }), placeIn(conversation, own));
  }
  for (const conversation of conversations) {
    for (const message of conversation.messages) {
      const ref = refOf({ channel: conversation.channel, ts: message.ts });
      // A message that others stand around has a page of its own.
      if (!places.has(ref)) places.set(ref, placeIn(conversation, message));
    }
  }
  const conversationOf = (message: MessageRef) => places.get(refOf(message)) ?? null;
  const conversationAt = (url: string) => {
    const linked = linkedMessage(url);
    if (linked === null) return null;
    const { channel, threadTs } = linked;
    return conversationOf(linked) ?? (threadTs === null ? null : conversationOf({ channel, ts: threadTs }));
  };
  const tipsByPath = new Map<string, Set<Tip>>();
  for (const tip of tips) {
    for (const place of [...tip.shares.map(conversationOf), ...tip.links.map(({ url }) => conversationAt(url))]) {
      if (place === null) continue;
      const others = tipsByPath.get(place.path);
      if (others) others.add(tip);
      else tipsByPath.set(place.path, new Set([tip]));
    }
  }
  return {
    conversations,
    conversationOf,
    conversationAt,
    tipsOf: (conversation) => [...(tipsByPath.get(conversationPath(conversation)) ?? [])],
  };
}

function placeIn(conversation: Conversation, message: SpokenMessage | undefined): MessagePlace {
  return { conversation, path: conversationPath(conversation), anchor: message ? anchorOf(message) : null };
}

/** A message's place on its conversation's page. */
export function anchorOf({ ts }: { readonly ts: string }): string {
  return `m${ts.replaceAll(/[^\d.]/g, "")}`;
}

/** By channel id and time, as in Slack: it stays when the channel gets another name. */
export function conversationPath({ channel, ts }: MessageRef): string {
  const place = /^[A-Z0-9]{1,30}$/.test(channel) ? channel : tipId(channel);
  return `conversations/${place}-${/^[\d.]{1,30}$/.test(ts) ? ts : tipId(ts)}.html`;
}

function refOf({ channel, ts }: MessageRef): string {
  return `${channel}/${ts}`;
}
