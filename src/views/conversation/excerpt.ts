import type { Conversation, SpokenMessage } from "../../model/conversation.ts";

/** Messages of a conversation that a tip's page shows. */
const MOST = 6;

/** The thread's first message, the message at `ts`, and those that follow it. */
export function excerptAround({ messages }: Conversation, ts: string): readonly SpokenMessage[] {
  if (messages.length <= MOST) return messages;
  const at = Math.max(
    0,
    messages.findIndex((message) => message.ts === ts),
  );
  const isEarly = at < MOST - 1;
  return isEarly ? messages.slice(0, MOST) : [...messages.slice(0, 1), ...messages.slice(at, at + MOST - 1)];
}
