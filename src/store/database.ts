import { type Kysely, type RawBuilder, sql } from "kysely";
import { escapeText } from "./escape-text.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Table } from "./tables.ts";

/** What a cell may hold. */
export type Cell = string | number | null;

/** The few things that SQLite and PostgreSQL do differently. */
export interface Dialect {
  readonly name: "sqlite" | "postgres";
  readonly search: SearchIndex;
  /** Rewrites the migrations' SQL for this database. */
  ddl(statements: string): string;
  hasTable(connection: Kysely<unknown>, name: string): Promise<boolean>;
  /** See `Store.revision`. */
  revision(connection: Kysely<unknown>): Promise<string>;
  /** Begins a transaction in which no other writer of the archive (of the database, when null) is active. */
  begin(connection: Kysely<unknown>, archive: string | null): Promise<void>;
  /** A table of one column `value`: the items of a JSON array. */
  eachItem(json: string): RawBuilder<unknown>;
  /** Adds rows, cells in the order of `table.columns`; a row of the same key is replaced. The last of equals wins. */
  upsert(connection: Kysely<unknown>, table: Table, archive: string, rows: readonly (readonly Cell[])[]): Promise<void>;
}

/** One archive in one database, on a connection of its own while in a transaction. */
export interface Db {
  readonly kysely: Kysely<unknown>;
  readonly dialect: Dialect;
  readonly archive: string;
  readonly inTransaction: boolean;
}

export async function select<Row>(db: Db, query: RawBuilder<Row>): Promise<readonly Row[]> {
  return (await query.execute(db.kysely)).rows;
}

export async function execute(db: Db, query: RawBuilder<unknown>): Promise<void> {
  await query.execute(db.kysely);
}

/** Must run in a transaction. */
export async function upsert(db: Db, table: Table, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (!db.inTransaction) throw new Error(`a write to ${table.name} outside of a transaction`);
  if (rows.length > 0) await db.dialect.upsert(db.kysely, table, db.archive, rows);
}

/** Distinct rows of text as a table `given` to join with: one parameter, however many rows. */
export function given(db: Db, columns: readonly string[], rows: readonly (readonly string[])[]): RawBuilder<unknown> {
  const cells = columns.map((column, place) => sql`value ->> ${sql.lit(place)} AS ${sql.ref(column)}`);
  const distinct = new Set(rows.map((row) => JSON.stringify(row.map(escapeText))));
  return sql`(SELECT ${sql.join(cells)} FROM ${db.dialect.eachItem(`[${[...distinct].join()}]`)}) AS given`;
}

export function givenKeys(db: Db, keys: readonly string[]): RawBuilder<unknown> {
  return given(
    db,
    ["key"],
    keys.map((key) => [key]),
  );
}

/** Runs `work` with writers of the archive taking turns; joins a transaction that is already open. */
export async function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (db.inTransaction) return work(db);
  return db.kysely.connection().execute(async (connection) => {
    await db.dialect.begin(connection, db.archive);
    try {
      const result = await work({ ...db, kysely: connection, inTransaction: true });
      await sql`COMMIT`.execute(connection);
      return result;
    } catch (error) {
      // The first failure is the one to tell; a connection that cannot roll back is gone, and its transaction with it.
      await sql`ROLLBACK`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}
