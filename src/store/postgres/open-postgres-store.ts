import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { createStore } from "../create-store.ts";
import { migrate } from "../migrate.ts";
import type { Store } from "../store.ts";
import { StoreError } from "../store-error.ts";
import { POSTGRES } from "./postgres-dialect.ts";

/** Connections of one process; each open transaction holds one. */
const CONNECTIONS = 4;
const CONNECT_TIMEOUT = 10_000;

/**
 * Opens the archive `archive` in the database at `url` (`postgres://user:password@host:port/database`), creating its
 * tables where they are missing.
 *
 * @throws StoreError when the address is none, the server cannot be reached, or a newer Tipkeeper has been there
 */
export async function openPostgresStore(url: string, archive = "main"): Promise<Store> {
  const place = placeOf(url);
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_TIMEOUT });
  // A server that goes away ends idle connections; the next query opens another one or fails with its own error.
  pool.on("error", () => undefined);
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await connect(pool, place);
    await migrate(kysely, POSTGRES, place);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return createStore({ kysely, dialect: POSTGRES, archive, inTransaction: false }, place);
}

async function connect(pool: pg.Pool, place: string): Promise<void> {
  try {
    (await pool.connect()).release();
  } catch (error) {
    throw new StoreError(place, `cannot be reached (${reason(error)}); check DATABASE_URL and the server`, error);
  }
}

/** Host and database of the address, without user and password. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `postgres://${host}${pathname}`;
  } catch {
    throw new StoreError("DATABASE_URL", "is no address; expected postgres://user:password@host:port/database");
  }
}

/** Connecting to several addresses of a host at once fails with an empty message and a code. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ("code" in error ? String(error.code) : error.name);
}
