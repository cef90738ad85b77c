import { ARCHIVE } from "./migrations/0001-archive.ts";
import { SEARCH } from "./migrations/0002-search.ts";
import { JOBS_AND_CHECKS } from "./migrations/0003-jobs-and-checks.ts";
import { PAGES } from "./migrations/0004-pages.ts";
import { CAPTURES } from "./migrations/0005-captures.ts";

/** In order, each applied once; never changed after a release, only followed by the next. */
export const MIGRATIONS: readonly (string | Readonly<Record<"sqlite" | "postgres", string>>)[] = [
  ARCHIVE,
  SEARCH,
  JOBS_AND_CHECKS,
  PAGES,
  CAPTURES,
];
