import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, type SqliteDatabase, sql } from "kysely";
import type { Cell, Dialect } from "../database.ts";
import { escapeText } from "../escape-text.ts";
import { StoreError } from "../store-error.ts";
import type { Table } from "../tables.ts";
import { sqliteSearchIndex } from "./search-index.ts";
import { STATISTICS } from "./statistics.ts";

/** How long a writer waits for the writers before it, in milliseconds. */
const PATIENCE = 5 * 60_000;

/**
 * Bulk writes loop over a prepared statement: with libsql's in-process calls that is quicker than unfolding one JSON
 * parameter, whose every cell SQLite parses anew (measured: 10 against 22 microseconds a message).
 */
export function sqliteDialect(database: SqliteDatabase, place: string): Dialect {
  return {
    name: "sqlite",
    search: sqliteSearchIndex(database),
    ddl: (statements) => statements + STATISTICS,
    hasTable: async (connection, name) => {
      const found = sql`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ${name}`;
      return (await found.execute(connection)).rows.length > 0;
    },
    revision: async (connection) => {
      // What others have committed, and what this connection has changed.
      const { rows } = await sql`SELECT data_version, total_changes() AS own FROM pragma_data_version`.execute(
        connection,
      );
      return JSON.stringify(rows);
    },
    begin: (connection) => begin(connection, place),
    eachItem: (json) => sql`json_each(${json})`,
    upsert: async (_, table, archive, rows) => {
      const statement = database.prepare(upsertStatement(table));
      const isText = table.columns.map(([, type]) => type === "text");
      for (const row of rows) statement.run([archive, ...row.map((cell, at) => storable(cell, isText[at]))]);
    },
  };
}

/** Takes the database's one write lock; waits without blocking the process while another process holds it. */
async function begin(connection: Kysely<unknown>, place: string): Promise<void> {
  const since = Date.now();
  for (let wait = 5; ; wait = Math.min(wait * 2, 100)) {
    try {
      await sql`BEGIN IMMEDIATE`.execute(connection);
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() - since > PATIENCE) {
        throw new StoreError(place, "is being written by another process; try again when that one is done", error);
      }
      await pause(wait * (0.5 + Math.random()));
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

function storable(cell: Cell, isText: boolean | undefined): Cell {
  return isText && typeof cell === "string" ? escapeText(cell) : cell;
}

function upsertStatement({ name, keyed, columns }: Table): string {
  const names = columns.map(([column]) => column);
  const replaced = names.slice(keyed).map((column) => `${column} = excluded.${column}`);
  return `INSERT INTO ${name} (archive, ${names.join(", ")}) VALUES (?${", ?".repeat(names.length)})
    ON CONFLICT (archive, ${names.slice(0, keyed).join(", ")})
    DO ${replaced.length > 0 ? `UPDATE SET ${replaced.join(", ")}` : "NOTHING"}`;
}
