import type { ChannelPolicy } from "../model/config.ts";
import type { Share } from "../model/share.ts";
import type { Channel } from "../model/workspace.ts";
import { factsOf } from "./facts.ts";
import { RULES, type Signal } from "./rules.ts";
import type { WorkspaceStats } from "./stats.ts";

export { gatherStats, NO_STATS, type WorkspaceStats } from "./stats.ts";

/** A tip as far as the judge reads it. */
export interface JudgeInput {
  readonly title: string;
  /** The first one leads. */
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
  /** What decided, in words, most telling first. */
  readonly reasons: readonly string[];
}

const PUBLISH_AT = 0.87;
const CHATTER_BELOW = 0.27;
/** Odds before anything is known: most links that people post are worth keeping. */
const START = 0.4;
/** Signals overlap (a tips channel full of articles): their sum is shrunk towards what they are worth together. */
const SHRINK = 0.85;

/** Tip or chatter, and why. Pure: everything it knows is in its arguments. */
export function judge(input: JudgeInput, context: JudgeContext): Judgement {
  const signals = gather(input, context);
  const odds = START + SHRINK * signals.reduce((sum, signal) => sum + signal.odds, 0);
  const probability = 1 / (1 + Math.exp(-odds));
  const reasons = [...signals].sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds)).map(({ reason }) => reason);
  if (input.shares.length > 0 && input.shares.every((share) => context.policy(share.channel) === "ignore")) {
    return { state: "chatter", probability, reasons: ["only in channels that are not read", ...reasons] };
  }
  if (probability < CHATTER_BELOW) return { state: "chatter", probability, reasons };
  if (probability < PUBLISH_AT) return { state: "inbox", probability, reasons };
  const toInbox = input.shares.length > 0 && input.shares.every((share) => context.policy(share.channel) !== "publish");
  if (toInbox) return { state: "inbox", probability, reasons: ["its channel goes to the inbox", ...reasons] };
  return { state: "published", probability, reasons };
}

function gather(input: JudgeInput, context: JudgeContext): Signal[] {
  const facts = factsOf(input, context);
  const signals: Signal[] = [];
  for (const rule of RULES) {
    for (const signal of rule.signals(facts)) {
      if (signal.final) return [signal];
      signals.push(signal);
    }
  }
  return signals;
}
