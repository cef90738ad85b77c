import type { Act, Decision } from "../model/decision.ts";

/** What all decisions together come to. */
export interface Curation {
  /** By key, the key it was merged into; its own key where it was split off or merged into. */
  readonly parents: ReadonlyMap<string, string>;
  /** By key, the live acts on that link's tip in the order decided. */
  readonly acts: ReadonlyMap<string, readonly LiveAct[]>;
  /** Topics that decisions filed under, in the order first named. */
  readonly topics: readonly string[];
}

export interface LiveAct {
  readonly seq: number;
  readonly act: Act;
}

/**
 * Folds decisions into what holds now. Deterministic: only `seq` orders them. A decision that an `undo` names is as if it
 * had never been made.
 *
 * A merge makes its target stand by itself, so that however merges follow each other no link becomes its own ancestor.
 */
export function foldDecisions(decisions: readonly Decision[]): Curation {
  const undone = new Set<number>();
  for (const { act } of decisions) if (act.kind === "undo") undone.add(act.of);

  const parents = new Map<string, string>();
  const acts = new Map<string, LiveAct[]>();
  const topics = new Set<string>();
  for (const { seq, key, act } of decisions.toSorted((a, b) => a.seq - b.seq)) {
    if (act.kind === "undo" || undone.has(seq)) continue;
    if (act.kind === "merge") {
      if (act.into === key) continue;
      parents.set(key, act.into);
      parents.set(act.into, act.into);
    } else if (act.kind === "split") {
      parents.set(key, key);
    } else {
      const known = acts.get(key);
      if (known) known.push({ seq, act });
      else acts.set(key, [{ seq, act }]);
      if (act.kind === "file") topics.add(act.topic);
      // Who shares the new address, or imports a file that was published with it, means the same tip.
      if (act.kind === "readdress" && !leadsTo(parents, key, act.page)) parents.set(act.page, key);
    }
  }
  return { parents, acts, topics: [...topics] };
}

/** Whether the parents of `from`, or itself, lead to `to`. */
function leadsTo(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let key = from; !seen.has(key); key = parents.get(key) ?? key) {
    if (key === to) return true;
    seen.add(key);
  }
  return false;
}

/** The newest decision on any of these links that is neither an undo nor undone already: what `--undo` takes back. */
export function lastLive(decisions: readonly Decision[], keys: ReadonlySet<string>): Decision | null {
  const undone = new Set(decisions.flatMap(({ act }) => (act.kind === "undo" ? [act.of] : [])));
  const touches = ({ key, act }: Decision) => keys.has(key) || (act.kind === "merge" && keys.has(act.into));
  return (
    decisions
      .filter((decision) => decision.act.kind !== "undo" && !undone.has(decision.seq) && touches(decision))
      .sort((a, b) => b.seq - a.seq)[0] ?? null
  );
}

/** What the acts on one tip's links come to. */
export interface Ruling {
  readonly topic: string | null;
  readonly title: string | null;
  readonly notes: readonly string[];
  readonly state: "published" | "hidden" | null;
  readonly pinned: boolean;
  /** By the link's key, the address that it was given, and the key that this address has by itself. */
  readonly addresses: ReadonlyMap<string, { readonly url: string; readonly page: string }>;
}

/**
 * The ruling for a tip made of these links: the last word counts, notes add up. A link that a curator merged away brings
 * its notes and its address along; its former title, topic and state belonged to the tip that it no longer is.
 */
export function rulingFor(keys: readonly string[], curation: Curation): Ruling {
  const live = keys
    .flatMap((key) => {
      const mergedAway = (curation.parents.get(key) ?? key) !== key;
      const acts = (curation.acts.get(key) ?? []).map((live) => ({ ...live, key }));
      return mergedAway ? acts.filter(({ act }) => act.kind === "note" || act.kind === "readdress") : acts;
    })
    .sort((a, b) => a.seq - b.seq);
  let topic: string | null = null;
  let title: string | null = null;
  let state: Ruling["state"] = null;
  let pinned = false;
  const notes: string[] = [];
  const addresses = new Map<string, { readonly url: string; readonly page: string }>();
  for (const { key, act } of live) {
    if (act.kind === "file") topic = act.topic;
    else if (act.kind === "retitle") title = act.title;
    else if (act.kind === "note") notes.push(act.text);
    else if (act.kind === "publish") state = "published";
    else if (act.kind === "hide") state = "hidden";
    else if (act.kind === "pin") pinned = true;
    else if (act.kind === "readdress") addresses.set(key, { url: act.url, page: act.page });
  }
  return { topic, title, notes, state, pinned, addresses };
}
