import type { Conversation, Spoken, SpokenMessage } from "../../src/model/conversation.ts";

const NOTHING: Spoken = {
  app: null,
  isEdited: false,
  text: "",
  blocks: [],
  attachments: [],
  files: [],
  reactions: [],
};

/** A message of a conversation, minutes after the first, by U1 unless told otherwise. */
export function spokenMessage(
  said: Partial<Spoken>,
  { minute = 0, user = "U1" }: { readonly minute?: number; readonly user?: string | null } = {},
): SpokenMessage {
  return {
    ts: `${1630465200 + minute * 60}.000100`,
    user,
    permalink: null,
    json: JSON.stringify({ ...NOTHING, ...said }),
  };
}

/** A thread in #꿀팁, of these messages. */
export function conversation(messages: readonly SpokenMessage[]): Conversation {
  return { channel: "C1", channelName: "꿀팁", ts: messages[0]?.ts ?? "1.1", messages };
}

/** Rich text as a message has it. */
export function richText(...elements: readonly object[]) {
  return [{ type: "rich_text", elements }];
}

export function section(...elements: readonly object[]) {
  return { type: "rich_text_section", elements };
}
