import type { JobKind } from "../../model/job.ts";
import type { Archive } from "../archive.ts";
import { eachWantedLink, hostOf, type LinkChoice, type WantedLink } from "./wanted-links.ts";

export interface PlanOptions extends LinkChoice {
  readonly kind: JobKind;
  /** Most links that get a job. */
  readonly limit?: number | undefined;
  /** Whether what was given up before gets another chance. */
  readonly again?: boolean | undefined;
  /** Of these links those that need the work now; left out, all of them. Called a page at a time, so that it can look up many at once. */
  readonly needed?: (links: readonly WantedLink[]) => Promise<readonly WantedLink[]>;
}

export interface JobPlan {
  /** Keys of the jobs that this run is about; null when that is every job of the kind. */
  readonly keys: ReadonlySet<string> | null;
  /** Links that need the work, those among them that were given up before. */
  readonly planned: number;
}

/**
 * Gives a job to every link that needs one, and takes away those of links that may not be asked any more (hidden since,
 * or shared in private only). What was given up stays given up unless it is asked for again.
 */
export async function planJobs(archive: Archive, options: PlanOptions): Promise<JobPlan> {
  const { store, now } = archive;
  const { kind, only, since, limit = Number.POSITIVE_INFINITY, needed = async (links) => links } = options;
  const isNarrow = only !== undefined || since !== undefined || limit !== Number.POSITIVE_INFINITY;
  if (!isNarrow) await dropUnwanted(archive, kind);
  const keys = new Set<string>();
  for await (const page of eachWantedLink(archive, { only, since })) {
    const chosen = (await needed(page)).slice(0, limit - keys.size);
    for (const { key } of chosen) keys.add(key);
    const jobs = chosen.map(({ key, url }) => ({ kind, key, url, host: hostOf(url) }));
    await store.addJobs(jobs, now().toISOString());
    if (keys.size >= limit) break;
  }
  if (options.again) await store.retryJobs({ kind, ...(isNarrow && { keys: [...keys] }) }, now().toISOString());
  return { keys: isNarrow ? keys : null, planned: keys.size };
}

async function dropUnwanted(archive: Archive, kind: JobKind): Promise<void> {
  const waiting = new Set<string>();
  for await (const page of archive.store.eachJob({ kind })) for (const { key } of page) waiting.add(key);
  if (waiting.size === 0) return;
  for await (const page of eachWantedLink(archive, {})) for (const { key } of page) waiting.delete(key);
  await archive.store.dropJobs(kind, [...waiting]);
}
