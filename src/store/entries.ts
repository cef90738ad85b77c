import { type RawBuilder, sql } from "kysely";
import type { LabelledListing, ListedEntry, Listing, ListingRole } from "../model/document.ts";
import { type Cell, type Db, execute, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { escapeText } from "./escape-text.ts";
import { staleKeys } from "./stale.ts";
import { ENTRIES, LISTINGS } from "./tables.ts";

const PAGE = 200;
const RANKS: readonly ListingRole[] = ["lead", "listed", "note"];

/** See `Derived.replaceEntries`. */
export async function replaceEntries(db: Db, document: string, entries: readonly ListedEntry[]): Promise<void> {
  const listings: Cell[][] = entries.flatMap((entry) =>
    entry.listings.map((listing, place) => [
      listing.key,
      RANKS.indexOf(listing.role),
      document,
      entry.position,
      place,
      JSON.stringify(listing),
    ]),
  );
  await inTransaction(db, async (tx) => {
    const old = sql`archive = ${tx.archive} AND document = ${escapeText(document)}`;
    await execute(
      tx,
      sql`INSERT INTO stale (archive, key) SELECT DISTINCT archive, key FROM listings WHERE ${old} ON CONFLICT DO NOTHING`,
    );
    await execute(tx, sql`DELETE FROM listings WHERE ${old}`);
    await execute(tx, sql`DELETE FROM entries WHERE ${old}`);
    await upsert(
      tx,
      ENTRIES,
      entries.map((entry) => [document, entry.position, JSON.stringify(entry)]),
    );
    await upsert(tx, LISTINGS, listings);
    await staleKeys(
      tx,
      entries.flatMap((entry) => entry.listings.map(({ key }) => key)),
    );
  });
}

/** See `Derived.firstListings`. */
export async function firstListings(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Listing>> {
  if (keys.length === 0) return new Map();
  const rows = await select(
    db,
    sql<{ body: string }>`SELECT body FROM (
        SELECT l.body, row_number() OVER (PARTITION BY l.key ORDER BY l.rank, l.document, l.position, l.place) AS nth
        FROM ${givenKeys(db, keys)} CROSS JOIN listings l WHERE l.archive = ${db.archive} AND l.key = given.key
      ) AS ordered WHERE nth = 1`,
  );
  const listings = rows.map(({ body }) => JSON.parse(body) as LabelledListing);
  return new Map(listings.map(({ key, address, role, lead }) => [key, { key, address, role, lead }]));
}

/** See `Derived.entriesOf`. */
export async function entriesOf(db: Db, keys: readonly string[]): Promise<readonly ListedEntry[]> {
  if (keys.length === 0) return [];
  const rows = await select(
    db,
    sql<{ body: string }>`SELECT e.body FROM (
        SELECT DISTINCT l.document, l.position FROM ${givenKeys(db, keys)} CROSS JOIN listings l
        WHERE l.archive = ${db.archive} AND l.key = given.key AND l.rank < ${sql.lit(RANKS.indexOf("note"))}
      ) AS named CROSS JOIN entries e
      WHERE e.archive = ${db.archive} AND e.document = named.document AND e.position = named.position
      ORDER BY e.document, e.position`,
  );
  return rows.map(({ body }) => JSON.parse(body) as ListedEntry);
}

/** See `Derived.eachEntry`. */
export async function* eachEntry(db: Db): AsyncGenerator<readonly ListedEntry[]> {
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const rows = await select(
      db,
      sql<{ document: string; position: number; body: string }>`SELECT document, position, body FROM entries
        WHERE archive = ${db.archive} ${after} ORDER BY document, position LIMIT ${sql.lit(PAGE)}`,
    );
    if (rows.length > 0) yield rows.map(({ body }) => JSON.parse(body) as ListedEntry);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = sql`AND (document, position) > (${last.document}, ${sql.lit(last.position)})`;
  }
}
