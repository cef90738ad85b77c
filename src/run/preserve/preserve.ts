import type { Blobs } from "../../model/blobs.ts";
import type { Fetch } from "../../model/fetch.ts";
import type { Problem } from "../../model/problem.ts";
import type { Browser } from "../../preserve/copier.ts";
import type { Archive } from "../archive.ts";
import { planJobs } from "../jobs/plan-jobs.ts";
import { runJobs, type Waits } from "../jobs/run-jobs.ts";
import type { LinkChoice, WantedLink } from "../jobs/wanted-links.ts";
import type { Progress } from "../progress.ts";
import { copyPage } from "./copy-page.ts";

/** What a run of `preserve` did. */
export interface PreserveSummary {
  /** Links of this run without a copy, or with an older one than wanted. */
  readonly planned: number;
  readonly pages: number;
  /** Copies of these pages, and what all blobs take now, in bytes. */
  readonly copies: number;
  readonly bytes: number;
  /** Tried again at a later run, and given up. */
  readonly later: number;
  readonly dead: number;
  readonly stopped: boolean;
  /** Whether it ended because the copies have reached the size that the owner set. */
  readonly full: boolean;
  readonly problems: readonly Problem[];
}

export interface PreserveOptions extends LinkChoice {
  readonly limit?: number | undefined;
  /** Copies pages again whose newest copy is from before this time: ISO 8601. */
  readonly again?: string | undefined;
  readonly fetch: Fetch;
  readonly browser: Browser | null;
  readonly progress: Progress;
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  readonly waits?: Waits;
}

/** Pages at a time: each may take some megabytes, and a browser's tab. */
const CONCURRENCY = 6;
const PER_HOST = 2;

/**
 * Keeps copies of the archive's pages that have none. What was kept is not fetched again unless told so; killed at any
 * moment, the next run goes on, and no copy is kept twice.
 */
export async function preserve(archive: Archive, options: PreserveOptions): Promise<PreserveSummary> {
  const { blobs, config, now } = archive;
  const { fetch, browser, progress, random, signal, again, waits } = options;
  const needed = (links: readonly WantedLink[]) => withoutCopy(archive, links, again);
  const plan = await planJobs(archive, { ...options, kind: "preserve", again: again !== undefined, needed });
  const full = new AbortController();
  const problems = new Map<string, Problem>();
  let bytes = await bytesOf(blobs);
  let copies = 0;
  const checkSpace = () => {
    if (bytes >= config.preserve.bytes) full.abort();
  };
  checkSpace();
  const report = await runJobs(archive, {
    kind: "preserve",
    concurrency: CONCURRENCY,
    perHost: () => PER_HOST,
    keys: plan.keys,
    progress,
    random,
    signal: signal ? AbortSignal.any([signal, full.signal]) : full.signal,
    ...(waits === undefined ? {} : { waits }),
    work: async (job) => {
      const page = await copyPage(job, { fetch, blobs, browser, now, pageBytes: config.preserve.pageBytes });
      if ("outcome" in page) {
        const { outcome } = page;
        if (!outcome.done) problems.set(job.key, { where: job.url, why: outcome.why });
        return { outcome };
      }
      problems.delete(job.key);
      for (const why of page.problems) problems.set(`${job.key} ${why}`, { where: job.url, why });
      return { outcome: { done: true }, found: { key: job.key, ...page } };
    },
    save: async (tx, pages) => {
      const captures = pages.flatMap((page) => page.captures);
      await tx.putCaptures(captures);
      await tx.putCopiedWords(new Map(pages.flatMap(({ key, words }) => (words === null ? [] : [[key, words]]))));
      copies += captures.length;
      bytes += captures.reduce((sum, capture) => sum + capture.bytes, 0);
      checkSpace();
    },
  });
  const { done, later, dead } = report;
  return {
    ...{ planned: plan.planned, pages: done, copies, bytes, later, dead, problems: [...problems.values()] },
    stopped: signal?.aborted === true,
    full: full.signal.aborted,
  };
}

async function withoutCopy(
  { store }: Archive,
  links: readonly WantedLink[],
  again: string | undefined,
): Promise<readonly WantedLink[]> {
  const newest = new Map<string, string>();
  for (const { key, at } of await store.capturesOf(links.map(({ key }) => key))) {
    if (!newest.has(key)) newest.set(key, at);
  }
  return links.filter(({ key }) => {
    const at = newest.get(key);
    return at === undefined || (again !== undefined && at < again);
  });
}

/** What all contents take. */
export async function bytesOf(blobs: Blobs): Promise<number> {
  let sum = 0;
  for await (const { bytes } of blobs.each()) sum += bytes;
  return sum;
}
