import type { Config } from "../model/config.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { loadConfig } from "./config.ts";

/** An opened archive: its data, its owner's wishes and the time. */
export interface Archive {
  readonly store: Store;
  readonly config: Config;
  readonly now: () => Date;
}

/** Opens the archive in `data` (or in the PostgreSQL at `databaseUrl`). Close its store when done. */
export async function openArchive(options: {
  readonly data: string;
  readonly configFile: string;
  readonly databaseUrl?: string | undefined;
}): Promise<Archive> {
  const config = await loadConfig(options.configFile);
  const store = await openStore({ folder: options.data, databaseUrl: options.databaseUrl, archive: "main" });
  return { store, config, now: () => new Date() };
}
