import { mkdir, open, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import Database from "libsql";
import { createStore } from "../create-store.ts";
import { migrate } from "../migrate.ts";
import type { Store } from "../store.ts";
import { StoreError } from "../store-error.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/** Milliseconds that a single statement blocks for another process before `begin` waits in the open. */
const BUSY_TIMEOUT = 200;

/** Pages of 8 kB hold several messages; a longer log is copied back less often; 32 MB of cache keep the indexes' tops. */
const SET_UP = `
  PRAGMA page_size = 8192;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA foreign_keys = ON;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA cache_size = -32000;
`;

/**
 * Opens the archive in `folder`, creating what is missing, readable by its owner only.
 *
 * @throws StoreError when the folder cannot be written, or the file in it is not a database or is a newer Tipkeeper's
 */
export async function openSqliteStore(folder: string, archive = "main"): Promise<Store> {
  const file = join(folder, "tipkeeper.db");
  await createFile(folder, file);
  const database = withCache(connect(file));
  const kysely = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  const dialect = sqliteDialect(database, folder);
  try {
    await migrate(kysely, dialect, folder);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return createStore({ kysely, dialect, archive, inTransaction: false }, folder);
}

async function createFile(folder: string, file: string): Promise<void> {
  try {
    await makeFolder(resolve(folder));
    await (await open(file, "a", 0o600)).close();
  } catch (error) {
    throw new StoreError(folder, `cannot be written (${reason(error)}); choose another folder with --data`, error);
  }
}

/** Node's own recursive `mkdir` never ends where a present folder refuses new ones as if it were not there (/proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isThere = (path: string) =>
      stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      );
    if (code === "EEXIST" && (await isThere(folder))) return;
    if (code !== "ENOENT" || (await isThere(dirname(folder)))) throw error;
    await makeFolder(dirname(folder));
    await makeFolder(folder);
  }
}

function connect(file: string): InstanceType<typeof Database> {
  const database = new Database(file, { timeout: BUSY_TIMEOUT });
  try {
    database.exec(SET_UP);
    return database;
  } catch (error) {
    database.close();
    throw new StoreError(file, `cannot be opened as an SQLite database (${reason(error)})`, error);
  }
}

/** Kysely prepares each statement anew; most of ours are few and come often. */
function withCache(database: InstanceType<typeof Database>): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => {
      prepared.clear();
      database.close();
    },
    prepare: (text: string): SqliteStatement => {
      const known = prepared.get(text);
      if (known) return known;
      const statement: SqliteStatement = database.prepare(text);
      if (prepared.size < 200) prepared.set(text, statement);
      return statement;
    },
  };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
