import { sql } from "kysely";
import type { MessageRef } from "../model/message.ts";
import { type Db, execute, given, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { unescapeText } from "./escape-text.ts";
import { searchAgain } from "./search-index.ts";
import { STALE } from "./tables.ts";

export async function staleKeys(db: Db, keys: readonly string[]): Promise<void> {
  const rows = [...new Set(keys)].sort().map((key) => [key]);
  if (rows.length > 0) await inTransaction(db, (tx) => upsert(tx, STALE, rows));
}

/** See `Derived.staleMessages`. */
export async function staleMessages(db: Db, messages: readonly MessageRef[]): Promise<void> {
  if (messages.length === 0) return;
  const places = messages.map(({ channel, ts }) => [channel, ts]);
  await inTransaction(db, (tx) =>
    execute(
      tx,
      sql`INSERT INTO stale (archive, key) SELECT DISTINCT s.archive, s.key
        FROM ${given(tx, ["channel", "ts"], places)} CROSS JOIN shares s
        WHERE s.archive = ${tx.archive} AND s.channel = given.channel AND s.ts = given.ts
        ON CONFLICT DO NOTHING`,
    ),
  );
}

/** See `Derived.staleAll`. */
export async function staleAll(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const table of ["links", "shares", "listings"]) {
      await execute(
        tx,
        sql`INSERT INTO stale (archive, key) SELECT DISTINCT archive, key FROM ${sql.table(table)}
          WHERE archive = ${tx.archive} ON CONFLICT DO NOTHING`,
      );
    }
  });
}

/** See `Derived.stale`. */
export async function stale(db: Db, limit: number): Promise<readonly string[]> {
  const rows = await select(
    db,
    sql<{ key: string }>`SELECT key FROM stale WHERE archive = ${db.archive} ORDER BY key LIMIT ${limit}`,
  );
  return rows.map(({ key }) => unescapeText(key));
}

export async function countStale(db: Db): Promise<number> {
  const [row] = await select(
    db,
    sql<{ count: number }>`SELECT CAST(count(*) AS integer) AS count FROM stale WHERE archive = ${db.archive}`,
  );
  return row?.count ?? 0;
}

export async function settle(db: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await inTransaction(db, (tx) =>
    execute(
      tx,
      sql`DELETE FROM stale WHERE archive = ${tx.archive} AND key IN (SELECT given.key FROM ${givenKeys(tx, keys)})`,
    ),
  );
}

/** See `Derived.clearDerived`. */
export async function clearDerived(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    await searchAgain(tx);
    for (const table of ["shares", "entries", "listings", "links", "tips", "stale"]) {
      await execute(tx, sql`DELETE FROM ${sql.table(table)} WHERE archive = ${tx.archive}`);
    }
  });
}
