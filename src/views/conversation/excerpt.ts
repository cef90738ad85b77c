import type { Conversation, SpokenMessage } from "../../model/conversation.ts";

/** Messages of a conversation that a tip's page shows. */
const MOST = 6;

/** The message at `ts` with those that follow it; before it the thread's first message, or what the channel said. */
export function excerptAround({ messages }: Conversation, ts: string): readonly SpokenMessage[] {
  const at = messages.findIndex((message) => message.ts === ts);
  return at < MOST - 1 ? messages.slice(0, MOST) : [...messages.slice(0, 1), ...messages.slice(at, at + MOST - 1)];
}
