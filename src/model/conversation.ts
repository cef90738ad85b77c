import type { SlackAttachment, SlackBlock } from "./slack.ts";

/** A thread of a channel that may be read, or a message with what the channel said around it, as it may be shown. */
export interface Conversation {
  readonly channel: string;
  readonly channelName: string;
  /** `ts` of the thread's first message, or of the message that the others stand around, whether it is there or not. */
  readonly ts: string;
  /** Oldest first; at least one. */
  readonly messages: readonly SpokenMessage[];
}

/** One message of a conversation. */
export interface SpokenMessage {
  readonly ts: string;
  readonly user: string | null;
  /** Link to it in Slack; null when the workspace's address is not known. */
  readonly permalink: string | null;
  /** A `Spoken` as JSON: thousands are held at a time, few are read. */
  readonly json: string;
}

/** What a message says, in Slack's own forms: only what is shown, mail addresses and secrets masked. */
export interface Spoken {
  /** What an app calls itself; null for a person. */
  readonly app: string | null;
  readonly isEdited: boolean;
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly attachments: readonly SlackAttachment[];
  readonly files: readonly SpokenFile[];
  readonly reactions: readonly { readonly name: string; readonly count: number }[];
}

/** A file that came with a message. What lies in Slack is named; only what lies elsewhere has an address. */
export interface SpokenFile {
  /** Of a file that lies in Slack, by which a copy of ours is found; null for others. */
  readonly id: string | null;
  readonly title: string;
  /** `PDF`, `PNG`; empty when not known. */
  readonly kind: string;
  /** In bytes; null when not known. */
  readonly size: number | null;
  readonly url: string | null;
  /** The beginning of a snippet; empty for others. */
  readonly preview: string;
}
