import type { Link } from "./link.ts";
import type { Note } from "./note.ts";

/** `chatter`: no tip, says the machine; `inbox`: waits for a curator; `hidden`: a curator said no. */
export const TIP_STATES = ["chatter", "inbox", "published", "hidden"] as const;
export type TipState = (typeof TIP_STATES)[number];

/** A share as the archive shows it. */
export interface TipShare {
  readonly workspace: string;
  readonly channel: string;
  readonly channelName: string;
  readonly ts: string;
  readonly user: string | null;
  /** The posted address without secrets. */
  readonly url: string;
  /** Link to the message in Slack; null when the workspace's address is not known. */
  readonly permalink: string | null;
}

/** What the archive shows: the shape of `tipkeeper tips --json`. */
export interface Tip {
  /** Derives from the first link's key, so permalinks survive a rebuild. */
  readonly id: string;
  readonly title: string;
  readonly topic: string | null;
  readonly state: TipState;
  /** Probability that state and topic are right; 1 where a curator decided. */
  readonly confidence: number;
  /** Why it has this state and topic, in words. */
  readonly reasons: readonly string[];
  readonly links: readonly Link[];
  readonly notes: readonly Note[];
  readonly shares: readonly TipShare[];
  /** ISO 8601, UTC; null when only a curator's archive knows the tip. */
  readonly firstSharedAt: string | null;
  readonly lastSharedAt: string | null;
  readonly reactions: number;
}
