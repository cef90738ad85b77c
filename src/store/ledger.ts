import { sql } from "kysely";
import { type Db, given, inTransaction, select, upsert } from "./database.ts";
import { escapeText, unescapeText } from "./escape-text.ts";
import { PARTS, SETTINGS } from "./tables.ts";

/** See `Ledger.partsDone`. */
export async function partsDone(db: Db, fingerprints: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (fingerprints.length === 0) return new Map();
  const wanted = fingerprints.map((fingerprint) => [fingerprint]);
  const rows = await select(
    db,
    sql<{ fingerprint: string; messages: number }>`SELECT p.fingerprint, p.messages
      FROM ${given(db, ["fingerprint"], wanted)} CROSS JOIN parts p
      WHERE p.archive = ${db.archive} AND p.fingerprint = given.fingerprint`,
  );
  return new Map(rows.map(({ fingerprint, messages }) => [unescapeText(fingerprint), messages]));
}

export async function markParts(db: Db, parts: ReadonlyMap<string, number>): Promise<void> {
  await inTransaction(db, (tx) => upsert(tx, PARTS, [...parts]));
}

export async function setting(db: Db, name: string): Promise<string | null> {
  const [row] = await select(
    db,
    sql<{ value: string }>`SELECT value FROM settings WHERE archive = ${db.archive} AND name = ${escapeText(name)}`,
  );
  return row ? unescapeText(row.value) : null;
}

export async function putSetting(db: Db, name: string, value: string): Promise<void> {
  await inTransaction(db, (tx) => upsert(tx, SETTINGS, [[name, value]]));
}

/** The setting that counts what curators and models have said. */
const SAID = "said";

/** See `Facts.countSaid`. */
export async function countSaid(db: Db): Promise<number> {
  return Number((await setting(db, SAID)) ?? 0);
}

/** Must run in the transaction that adds what was said. */
export async function countOneMoreSaid(tx: Db): Promise<void> {
  await putSetting(tx, SAID, String((await countSaid(tx)) + 1));
}
