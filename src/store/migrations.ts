import { ARCHIVE } from "./migrations/0001-archive.ts";

/** In order, each applied once; never changed after a release, only followed by the next. */
export const MIGRATIONS: readonly string[] = [ARCHIVE];
