import { openPostgresStore } from "./postgres/open-postgres-store.ts";
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
export function openStore({ folder, databaseUrl, archive }: StoreOptions): Promise<Store> {
  return databaseUrl ? openPostgresStore(databaseUrl, archive) : openSqliteStore(folder, archive);
}
