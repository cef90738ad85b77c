/** A Slack message's place: channel id and `ts` together are unique in a workspace. */
export interface MessageRef {
  readonly channel: string;
  readonly ts: string;
}

/**
 * One revision of one Slack post. Facts: never rewritten, only joined by further revisions.
 * `revision` is `''` for the post as first written and `edited.ts` for an edit; a deletion is a revision of its own
 * (`deleted: true`, revision `deleted`) that outranks every other.
 */
export interface Message extends MessageRef {
  /** Slack team id, `''` when the source does not say. */
  readonly workspace: string;
  readonly revision: string;
  readonly deleted: boolean;
  /** The thread's first message when this is a reply, else null. */
  readonly threadTs: string | null;
  readonly user: string | null;
  /** The message's JSON, every field as it came, in compact form; export tokens (`xoxe-…`) are cut out at the door. */
  readonly raw: string;
}

/** The revision name of a deletion. */
export const DELETED = "deleted";

/** Orders Slack timestamps (`seconds.micros`), which differ in length only in theory. */
export function compareTs(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Of two copies of the same revision, the fuller one: later sources know more reactions and replies.
 * A total order, so that imports in any order keep the same copy.
 */
export function isFuller(candidate: string, current: string): boolean {
  return candidate.length !== current.length ? candidate.length > current.length : candidate > current;
}

/** True when revision `a` is shown rather than revision `b`: a deletion wins, then the newest edit. */
export function outranks(a: Message, b: Message): boolean {
  if (a.deleted !== b.deleted) return a.deleted;
  return compareTs(a.revision, b.revision) > 0;
}
