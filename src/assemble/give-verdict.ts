import type { Tip, TipState } from "../model/tip.ts";
import type { Draft } from "./assemble-tip.ts";
import type { Ruling } from "./fold-decisions.ts";

/** What the machine makes of a draft. Asked for only where no curator has spoken. */
export interface Opinions {
  readonly judge: () => {
    readonly state: Exclude<TipState, "hidden">;
    readonly probability: number;
    readonly reasons: readonly string[];
  };
  readonly classify: () => {
    readonly topic: string | null;
    readonly confidence: number;
    readonly reasons: readonly string[];
  };
}

/**
 * Gives a draft its topic and state. A decision comes first, then a curator's archive, then the machine: what it is sure
 * of, on both counts, it publishes; what it takes for a tip but cannot file waits in the inbox.
 *
 * @param publishAt least confidence in the topic at which a tip is published without a curator
 */
export function giveVerdict(draft: Draft, ruling: Ruling, opinions: Opinions, publishAt: number): Tip {
  const { entry } = draft;
  const decidedTopic = ruling.topic ?? entry?.topic ?? null;
  const decidedState = ruling.state ?? (ruling.topic !== null ? "published" : (entry?.state ?? null));
  const reasons: string[] = [];
  if (entry) reasons.push(`listed in ${entry.document}`);
  if (ruling.topic !== null) reasons.push(`filed under ${ruling.topic} by a curator`);
  if (ruling.state !== null) reasons.push(`${ruling.state} by a curator`);

  let confidence = 1;
  let state: TipState;
  if (decidedState !== null) state = decidedState;
  else {
    const judgement = opinions.judge();
    state = judgement.state;
    confidence = state === "chatter" ? 1 - judgement.probability : judgement.probability;
    reasons.push(...judgement.reasons);
  }

  let topic = decidedTopic;
  if (topic === null && state !== "chatter") {
    const classification = opinions.classify();
    topic = classification.topic;
    confidence *= classification.confidence;
    reasons.push(...classification.reasons);
    const unsure = topic === null || classification.confidence < publishAt;
    if (unsure && state === "published" && decidedState === null) state = "inbox";
  }
  return {
    id: draft.id,
    title: draft.title,
    topic,
    state,
    confidence: Math.round(confidence * 1000) / 1000,
    reasons,
    links: draft.links,
    notes: draft.notes,
    shares: draft.shares,
    firstSharedAt: draft.firstSharedAt,
    lastSharedAt: draft.lastSharedAt,
    reactions: draft.reactions,
  };
}
