import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { SEARCH_CANDIDATES, type SearchCandidate, type SearchDocument, type SearchPlan } from "../model/search.ts";
import type { Tip } from "../model/tip.ts";
import { type Db, execute, given, inTransaction, select, upsert } from "./database.ts";
import { unescapeText } from "./escape-text.ts";
import type { UnsearchedTip } from "./store.ts";
import { UNSEARCHED } from "./tables.ts";

/** A document with what tells it from an earlier one of the same tip. */
export interface DigestedDocument extends SearchDocument {
  readonly digest: string;
}

/** How a database holds the search index. */
export interface SearchIndex {
  put(connection: Kysely<unknown>, archive: string, documents: readonly DigestedDocument[]): Promise<void>;
  remove(connection: Kysely<unknown>, archive: string, roots: readonly string[]): Promise<void>;
  find(
    connection: Kysely<unknown>,
    archive: string,
    plan: SearchPlan,
    most: number,
  ): Promise<readonly SearchCandidate[]>;
  /** The roots of all documents, in the order in which equals are found. */
  roots(connection: Kysely<unknown>, archive: string): Promise<readonly string[]>;
  /** See `Searched.countWords`. */
  counts(connection: Kysely<unknown>, archive: string, words: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Makes the index quick again after many changes. */
  tidy(connection: Kysely<unknown>): Promise<void>;
}

/** Notes that these tips changed. Must run in the transaction that changes them. */
export async function markUnsearched(tx: Db, roots: readonly string[]): Promise<void> {
  await upsert(
    tx,
    UNSEARCHED,
    roots.map((root) => [root]),
  );
}

/** See `Searched.searchAgain`. */
export async function searchAgain(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const table of ["tips", "searched"]) {
      await execute(
        tx,
        sql`INSERT INTO unsearched (archive, root) SELECT archive, root FROM ${sql.table(table)}
          WHERE archive = ${tx.archive} ON CONFLICT DO NOTHING`,
      );
    }
  });
}

/** See `Searched.unsearched`. */
export async function unsearched(db: Db, limit: number): Promise<readonly UnsearchedTip[]> {
  const rows = await select(
    db,
    sql<{ root: string; body: string | null }>`SELECT u.root, t.body FROM unsearched u
      LEFT JOIN tips t ON t.archive = u.archive AND t.root = u.root
      WHERE u.archive = ${db.archive} ORDER BY u.root LIMIT ${limit}`,
  );
  return rows.map(({ root, body }) => ({
    root: unescapeText(root),
    tip: body === null ? null : (JSON.parse(body) as Tip),
  }));
}

/** See `Searched.countUnsearched`. */
export async function countUnsearched(db: Db): Promise<number> {
  const [row] = await select(
    db,
    sql<{ count: number }>`SELECT CAST(count(*) AS integer) AS count FROM unsearched WHERE archive = ${db.archive}`,
  );
  return row?.count ?? 0;
}

/** See `Searched.indexTips`. */
export async function indexTips(db: Db, documents: readonly SearchDocument[], gone: readonly string[]): Promise<void> {
  const { search } = db.dialect;
  await inTransaction(db, async (tx) => {
    const changed = await changedOf(tx, documents);
    if (changed.length > 0) await search.put(tx.kysely, tx.archive, changed);
    if (gone.length > 0) await search.remove(tx.kysely, tx.archive, gone);
    const done = [...documents.map(({ root }) => root), ...gone].map((root) => [root]);
    await execute(
      tx,
      sql`DELETE FROM unsearched WHERE archive = ${tx.archive}
        AND root IN (SELECT given.root FROM ${given(tx, ["root"], done)})`,
    );
  });
}

/**
 * Documents that the index does not hold word for word. After an import every tip is made again and few come out
 * different; to write a document again costs more than to look.
 */
async function changedOf(tx: Db, documents: readonly SearchDocument[]): Promise<readonly DigestedDocument[]> {
  const asked = documents.map(({ root }) => [root]);
  const rows = await select(
    tx,
    sql<{ root: string; digest: string }>`SELECT root, digest FROM searched WHERE archive = ${tx.archive}
      AND root IN (SELECT given.root FROM ${given(tx, ["root"], asked)})`,
  );
  const known = new Map(rows.map(({ root, digest }) => [unescapeText(root), digest]));
  return documents
    .map((document) => ({ ...document, digest: digestOf(document) }))
    .filter(({ root, digest }) => known.get(root) !== digest);
}

function digestOf({ columns, firstSharedAt, lastSharedAt, reactions }: SearchDocument): string {
  const whole = [...columns, firstSharedAt, lastSharedAt, String(reactions)].join("\n");
  return createHash("sha1").update(whole).digest("base64");
}

/** See `Searched.findTips`. */
export async function findTips(
  db: Db,
  plan: SearchPlan,
  most = SEARCH_CANDIDATES,
): Promise<readonly SearchCandidate[]> {
  return db.dialect.search.find(db.kysely, db.archive, plan, most);
}

/** See `Searched.searchedRoots`. */
export async function searchedRoots(db: Db): Promise<readonly string[]> {
  return db.dialect.search.roots(db.kysely, db.archive);
}

/** See `Searched.countWords`. */
export async function countWords(db: Db, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return words.length === 0 ? new Map() : db.dialect.search.counts(db.kysely, db.archive, words);
}

/** See `Searched.tidyIndex`. */
export async function tidyIndex(db: Db): Promise<void> {
  await inTransaction(db, (tx) => db.dialect.search.tidy(tx.kysely));
}
