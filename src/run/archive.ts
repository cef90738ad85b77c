import { join } from "node:path";
import type { Blobs } from "../model/blobs.ts";
import type { Config } from "../model/config.ts";
import { folderBlobs } from "../store/blobs/folder-blobs.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { loadConfig } from "./config.ts";

/** An opened archive: its data, its owner's wishes and the time. */
export interface Archive {
  readonly store: Store;
  /** Contents of preserved copies. */
  readonly blobs: Blobs;
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
  return { store, blobs: folderBlobs(join(options.data, "blobs")), config, now: () => new Date() };
}
