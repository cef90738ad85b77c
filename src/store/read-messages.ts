import { type RawBuilder, sql } from "kysely";
import { compareTs, type Message, type MessageRef } from "../model/message.ts";
import { type Db, given, select } from "./database.ts";
import { escapeText } from "./escape-text.ts";
import { MESSAGE_COLUMNS, type MessageRow, messageOf } from "./message-rows.ts";
import type { ThreadOfUser } from "./store.ts";

/** Rows a page: at a kilobyte each, a megabyte. */
const PAGE = 500;
const COLUMNS = sql.raw(MESSAGE_COLUMNS);

/** See `Facts.messages`. */
export async function readMessages(db: Db, refs: readonly MessageRef[]): Promise<readonly Message[]> {
  if (refs.length === 0) return [];
  const places = refs.map(({ channel, ts }) => [channel, ts]);
  const rows = await select(
    db,
    sql<MessageRow>`SELECT ${COLUMNS} FROM ${given(db, ["channel", "ts"], places)} CROSS JOIN messages m
      WHERE m.archive = ${db.archive} AND m.channel = given.channel AND m.ts = given.ts AND m.shown = 1`,
  );
  return rows.map(messageOf);
}

/** See `Facts.repliesBy`. */
export async function repliesBy(db: Db, threads: readonly ThreadOfUser[]): Promise<readonly Message[]> {
  if (threads.length === 0) return [];
  const wanted = given(
    db,
    ["channel", "thread_ts", "user_id"],
    threads.map(({ channel, threadTs, user }) => [channel, threadTs, user]),
  );
  const rows = await select(
    db,
    sql<MessageRow>`SELECT ${COLUMNS} FROM ${wanted} CROSS JOIN messages m
      WHERE m.archive = ${db.archive} AND m.channel = given.channel AND m.thread_ts = given.thread_ts
        AND m.ts <> m.thread_ts AND m.user_id = given.user_id AND m.shown = 1`,
  );
  return rows.map(messageOf).sort(byTime);
}

/** See `Facts.threads`. */
export async function readThreads(db: Db, roots: readonly MessageRef[]): Promise<readonly Message[]> {
  if (roots.length === 0) return [];
  const places = roots.map(({ channel, ts }) => [channel, ts]);
  const replies = await select(
    db,
    sql<MessageRow>`SELECT ${COLUMNS} FROM ${given(db, ["channel", "ts"], places)} CROSS JOIN messages m
      WHERE m.archive = ${db.archive} AND m.channel = given.channel AND m.thread_ts = given.ts
        AND m.ts <> m.thread_ts AND m.shown = 1`,
  );
  return [...(await readMessages(db, roots)), ...replies.map(messageOf)].sort(byTime);
}

/** See `Facts.beside`. */
export async function readBeside(
  db: Db,
  { channel, ts }: MessageRef,
  side: "before" | "after",
  limit: number,
): Promise<readonly Message[]> {
  const place = escapeText(ts);
  const [range, order] =
    side === "before" ? [sql`m.ts < ${place}`, sql.raw("DESC")] : [sql`m.ts > ${place}`, sql.raw("ASC")];
  const rows = await select(
    db,
    sql<MessageRow>`SELECT ${COLUMNS} FROM messages m WHERE m.archive = ${db.archive}
      AND m.channel = ${escapeText(channel)} AND ${range} AND m.shown = 1 AND m.thread_ts IS NULL
      ORDER BY m.ts ${order} LIMIT ${sql.lit(limit)}`,
  );
  return rows.map(messageOf);
}

function byTime(a: Message, b: Message): number {
  return compareTs(a.ts, b.ts) || compareText(a.channel, b.channel);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** See `Facts.eachMessage`. */
export function eachMessage(db: Db): AsyncIterable<readonly Message[]> {
  return eachPage(db, sql`AND m.shown = 1`);
}

/** See `Facts.eachRevision`. */
export function eachRevision(db: Db): AsyncIterable<readonly Message[]> {
  return eachPage(db, sql``);
}

async function* eachPage(db: Db, condition: RawBuilder<unknown>): AsyncGenerator<readonly Message[]> {
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const rows = await select(
      db,
      sql<MessageRow>`SELECT ${COLUMNS} FROM messages m WHERE m.archive = ${db.archive} ${condition} ${after}
        ORDER BY m.channel, m.ts, m.revision LIMIT ${sql.lit(PAGE)}`,
    );
    const page = rows.map(messageOf);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    const place = [last.channel, last.ts, last.revision].map(escapeText);
    after = sql`AND (m.channel, m.ts, m.revision) > (${sql.join(place)})`;
  }
}

export async function countMessages(db: Db): Promise<number> {
  const [row] = await select(
    db,
    sql<{ count: number }>`SELECT CAST(count(*) AS integer) AS count FROM messages
      WHERE archive = ${db.archive} AND shown = 1`,
  );
  return row?.count ?? 0;
}
