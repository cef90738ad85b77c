/**
 * A process that does jobs, for tests: `node job-worker.ts WHERE`. Each job counts up the setting of its name, in the
 * transaction that ends it, after some milliseconds of work.
 */

import { setTimeout as pause } from "node:timers/promises";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { runJobs } from "../src/run/jobs/run-jobs.ts";
import { openPostgresStore } from "../src/store/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../src/store/sqlite/open-sqlite-store.ts";
import { NO_BLOBS } from "./no-blobs.ts";

const [where = ""] = process.argv.slice(2);
const store = await (where.startsWith("postgres:") ? openPostgresStore(where) : openSqliteStore(where));
const report = await runJobs(
  { store, blobs: NO_BLOBS, config: DEFAULT_CONFIG, now: () => new Date() },
  {
    kind: "preserve",
    concurrency: 8,
    perHost: () => 3,
    keys: null,
    random: Math.random,
    progress: () => {},
    waits: { due: 1_500, lease: 600 },
    work: async ({ key }) => {
      await pause(2 + Math.random() * 6);
      return { outcome: { done: true }, found: key };
    },
    save: async (tx, keys) => {
      for (const key of keys) await tx.putSetting(key, String(Number((await tx.setting(key)) ?? 0) + 1));
    },
  },
);
await store.close();
process.stdout.write(JSON.stringify(report));
