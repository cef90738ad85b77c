import { openSqliteStore } from "./sqlite/open-sqlite-store.ts";
import type { Store } from "./store.ts";

export interface StoreOptions {
  /** The data folder; used unless `databaseUrl` is given. */
  readonly folder: string;
  /** `postgres://…`; none or empty for SQLite in the folder. */
  readonly databaseUrl: string | undefined;
  /** Name of the community's archive. */
  readonly archive: string;
}

/** Opens PostgreSQL where an address is given, else SQLite in the data folder. */
export async function openStore({ folder, databaseUrl, archive }: StoreOptions): Promise<Store> {
  if (!databaseUrl) return openSqliteStore(folder, archive);
  // Only who uses it pays for loading its client.
  const { openPostgresStore } = await import("./postgres/open-postgres-store.ts");
  return openPostgresStore(databaseUrl, archive);
}
