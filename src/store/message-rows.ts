import type { Message } from "../model/message.ts";
import type { Cell } from "./database.ts";
import { unescapeText } from "./escape-text.ts";

export interface MessageRow {
  readonly channel: string;
  readonly ts: string;
  readonly revision: string;
  readonly workspace: string;
  readonly deleted: number;
  readonly thread_ts: string | null;
  readonly user_id: string | null;
  readonly shown: number;
  readonly raw: string;
}

/** Columns of `messages m` as `messageOf` reads them. */
export const MESSAGE_COLUMNS =
  "m.channel, m.ts, m.revision, m.workspace, m.deleted, m.thread_ts, m.user_id, m.shown, m.raw";

export function messageOf(row: MessageRow): Message {
  return {
    channel: unescapeText(row.channel),
    ts: unescapeText(row.ts),
    workspace: unescapeText(row.workspace),
    revision: unescapeText(row.revision),
    deleted: row.deleted === 1,
    threadTs: row.thread_ts && unescapeText(row.thread_ts),
    user: row.user_id && unescapeText(row.user_id),
    raw: unescapeText(row.raw),
  };
}

/** Cells in the order of the table's columns. */
export function messageCells(message: Message, shown: boolean): Cell[] {
  const { channel, ts, revision, workspace, deleted, threadTs, user, raw } = message;
  return [channel, ts, revision, workspace, deleted ? 1 : 0, threadTs, user, shown ? 1 : 0, raw];
}
