import { sql } from "kysely";
import type { Message } from "../model/message.ts";
import { type Db, execute, inTransaction, select } from "./database.ts";
import { escapeText } from "./escape-text.ts";
import { MESSAGE_COLUMNS, type MessageRow, messageOf } from "./message-rows.ts";
import { putMessages } from "./put-messages.ts";
import { putRecords, takeChannel } from "./records.ts";

const PAGE = 1000;

/** See `Facts.adoptChannel`. */
export async function adoptChannel(db: Db, from: string, to: string): Promise<readonly Message[]> {
  if (from === to) return [];
  return inTransaction(db, async (tx) => {
    const of = sql`archive = ${tx.archive} AND channel = ${escapeText(from)}`;
    const changed = new Map<string, Message>();
    for (let place: readonly string[] = ["", ""]; ; ) {
      const rows = await select(
        tx,
        sql<MessageRow>`SELECT ${sql.raw(MESSAGE_COLUMNS)} FROM messages m
          WHERE ${of} AND (ts, revision) > (${sql.join(place)}) ORDER BY ts, revision LIMIT ${sql.lit(PAGE)}`,
      );
      const page = rows.map((row) => ({ ...messageOf(row), channel: to }));
      for (const message of (await putMessages(tx, page)).changed) changed.set(message.ts, message);
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      place = [last.ts, last.revision].map(escapeText);
    }
    await execute(tx, sql`DELETE FROM messages WHERE ${of}`);
    await execute(
      tx,
      sql`INSERT INTO stale (archive, key) SELECT DISTINCT archive, key FROM shares WHERE ${of} ON CONFLICT DO NOTHING`,
    );
    await execute(tx, sql`DELETE FROM shares WHERE ${of}`);
    const record = await takeChannel(tx, from);
    if (record) await putRecords(tx, "channel", [{ ...record, id: to }]);
    return [...changed.values()];
  });
}
