import type { SlackMessage } from "../model/slack.ts";

/** How people took a message. */
export interface Reception {
  /** Reactions of every kind, each person's counted. */
  readonly reactions: number;
  /** Those of them that keep the message for later. */
  readonly saves: number;
  /** Replies in the thread that the message opened. */
  readonly replies: number;
}

/** Slack's own emoji for keeping, and the names that workspaces give theirs. */
const SAVING =
  /^(?:bookmark(?:_tabs|ed)?|(?:round_)?pushpin|floppy_disk|inbox_tray|card_file_box|saved?|save[-_]for[-_]later|(?:read|watch)[-_]?(?:it[-_])?later|to[-_]?read)$|저장|북마크|스크랩|나중에|保存|ブックマーク|あとで/u;

export function receptionOf(slack: SlackMessage): Reception {
  let reactions = 0;
  let saves = 0;
  for (const reaction of listOf(slack.reactions)) {
    const count = countOf(reaction);
    reactions += count;
    if (count > 0 && SAVING.test(nameOf(reaction))) saves += count;
  }
  return { reactions, saves, replies: repliesTo(slack) };
}

function countOf({ count, users }: Record<string, unknown>): number {
  if (typeof count === "number" && count > 0) return count;
  return Array.isArray(users) ? users.length : 0;
}

function nameOf({ name }: Record<string, unknown>): string {
  return typeof name === "string" ? name.slice(0, 100).normalize("NFC").toLowerCase() : "";
}

/** Exports before `reply_count` list the replies themselves. */
function repliesTo({ reply_count: count, replies }: SlackMessage): number {
  if (typeof count === "number") return Number.isSafeInteger(count) && count > 0 ? count : 0;
  return Array.isArray(replies) ? replies.length : 0;
}

function listOf(value: unknown): readonly Record<string, unknown>[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((item): item is Record<string, unknown> => typeof item === "object" && item !== null);
}
