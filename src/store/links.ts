import { sql } from "kysely";
import type { LinkRecord } from "../model/link.ts";
import { tipId } from "../model/tip-id.ts";
import { type Db, execute, given, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { escapeText, unescapeText } from "./escape-text.ts";
import { LINKS } from "./tables.ts";

const COLUMNS = sql`l.key, l.address, l.parent, l.root`;

function linkOf({ key, address, parent, root }: LinkRecord): LinkRecord {
  return {
    key: unescapeText(key),
    address: unescapeText(address),
    parent: unescapeText(parent),
    root: unescapeText(root),
  };
}

/** See `Derived.links`. */
export async function links(db: Db, keys: readonly string[]): Promise<readonly LinkRecord[]> {
  if (keys.length === 0) return [];
  const rows = await select(
    db,
    sql<LinkRecord>`SELECT ${COLUMNS} FROM ${givenKeys(db, keys)} CROSS JOIN links l
      WHERE l.archive = ${db.archive} AND l.key = given.key ORDER BY l.key`,
  );
  return rows.map(linkOf);
}

/** See `Derived.families`. */
export async function families(db: Db, roots: readonly string[]): Promise<readonly LinkRecord[]> {
  if (roots.length === 0) return [];
  const wanted = roots.map((root) => [root]);
  const rows = await select(
    db,
    sql<LinkRecord>`SELECT ${COLUMNS} FROM ${given(db, ["root"], wanted)} CROSS JOIN links l
      WHERE l.archive = ${db.archive} AND l.root = given.root ORDER BY l.root, l.key`,
  );
  return rows.map(linkOf);
}

export async function putLinks(db: Db, records: readonly LinkRecord[]): Promise<void> {
  const rows = records.map(({ key, address, parent, root }) => [key, address, parent, root, tipId(key)]);
  await inTransaction(db, (tx) => upsert(tx, LINKS, rows));
}

export async function removeLinks(db: Db, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await inTransaction(db, (tx) =>
    execute(
      tx,
      sql`DELETE FROM links WHERE archive = ${tx.archive} AND key IN (SELECT given.key FROM ${givenKeys(tx, keys)})`,
    ),
  );
}

/** See `Derived.linkById`. */
export async function linkById(db: Db, id: string): Promise<LinkRecord | null> {
  const [row] = await select(
    db,
    sql<LinkRecord>`SELECT ${COLUMNS} FROM links l WHERE l.archive = ${db.archive} AND l.id = ${escapeText(id)}
      ORDER BY l.key LIMIT 1`,
  );
  return row ? linkOf(row) : null;
}
