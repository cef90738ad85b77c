import { type Asking, type Enriched, enrichLinks, sourcesOf } from "../../enrich/enrich-links.ts";
import type { AskedLink, Credentials } from "../../enrich/source.ts";
import type { Fetch } from "../../model/fetch.ts";
import type { Job } from "../../model/job.ts";
import type { Page } from "../../model/page.ts";
import type { Problem } from "../../model/problem.ts";
import type { Archive } from "../archive.ts";
import { planJobs } from "../jobs/plan-jobs.ts";
import { runJobs, type Waits } from "../jobs/run-jobs.ts";
import type { LinkChoice, WantedLink } from "../jobs/wanted-links.ts";
import { assembleStale } from "../pipeline.ts";
import type { Progress } from "../progress.ts";
import { gatherRequests } from "./gather-requests.ts";

/** What a run of `enrich` did. */
export interface EnrichSummary {
  /** Links of this run that had not been asked about, or were asked about again. */
  readonly planned: number;
  /** Pages that said something, by the source that knew them. */
  readonly pages: number;
  readonly bySource: Readonly<Record<string, number>>;
  /** Asked again at a later run, and given up. */
  readonly later: number;
  readonly dead: number;
  readonly stopped: boolean;
  /** What went wrong in this run, a line a link. */
  readonly problems: readonly Problem[];
}

export interface EnrichOptions extends LinkChoice {
  readonly limit?: number | undefined;
  /** Asks again about pages that were read before this time, too: ISO 8601. */
  readonly again?: string | undefined;
  readonly fetch: Fetch;
  readonly credentials: Credentials;
  readonly progress: Progress;
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  readonly waits?: Waits;
}

/** Jobs under way, most of them waiting: the door lets as many out as the owner allows, each host by its own rules. */
const CONCURRENCY = 240;
/** Of a host whose pages are asked for one by one, and of one that a service tells many of in one request. */
const PER_HOST = 4;
const TOGETHER = 100;
/** How long links are gathered for one request, in milliseconds. */
const GATHER = 60;
/** Hosts whose pages are told of by such a service. */
const SERVED =
  /(?:^|\.)(?:arxiv|doi|wikipedia|semanticscholar|stackoverflow|stackexchange|superuser|serverfault|askubuntu|mathoverflow)\.(?:org|com|net)$/;
const SERVICES: ReadonlySet<string> = new Set(["arxiv", "doi", "semantic-scholar", "stack-exchange", "wikipedia"]);

/**
 * Asks what the archive's pages say of themselves, and brings the tips up to date with it. What was read is not asked for
 * again unless told so; killed at any moment, the next run goes on.
 */
export async function enrich(archive: Archive, options: EnrichOptions): Promise<EnrichSummary> {
  const { fetch, credentials, progress, random, signal, waits } = options;
  const { store, now } = archive;
  const needed = async (links: readonly WantedLink[]) =>
    unread(links, await store.pagesOf(links.map(({ key }) => key)), options.again);
  const plan = await planJobs(archive, { ...options, kind: "enrich", again: options.again !== undefined, needed });
  const asking: Asking = { fetch, now, credentials };
  const together = gatherRequests<AskedLink, Enriched>(GATHER, async (links) => {
    const results = await enrichLinks(links, asking);
    return links.map(({ key }) => results.get(key) as Enriched);
  });
  const bySource: Record<string, number> = {};
  const problems = new Map<string, Problem>();
  const report = await runJobs(archive, {
    kind: "enrich",
    concurrency: CONCURRENCY,
    perHost: (host) => (SERVED.test(host) ? TOGETHER : PER_HOST),
    keys: plan.keys,
    progress,
    random,
    signal,
    ...(waits === undefined ? {} : { waits }),
    work: async (job) => {
      const result = isServed(job) ? await together.ask(job) : await alone(job, asking);
      if ("page" in result) {
        const { page } = result;
        problems.delete(job.key);
        return { outcome: { done: true }, found: page };
      }
      problems.set(job.key, { where: job.url, why: result.outcome.why });
      return { outcome: result.outcome };
    },
    save: async (tx, pages) => {
      await tx.putPages(pages);
      for (const { source } of pages) bySource[source] = (bySource[source] ?? 0) + 1;
    },
  });
  await assembleStale(archive, progress);
  const { done, later, dead, stopped } = report;
  return { planned: plan.planned, pages: done, bySource, later, dead, stopped, problems: [...problems.values()] };
}

async function alone(job: Job, asking: Asking): Promise<Enriched> {
  return (await enrichLinks([job], asking)).get(job.key) as Enriched;
}

function unread(
  links: readonly WantedLink[],
  pages: ReadonlyMap<string, Page>,
  again: string | undefined,
): readonly WantedLink[] {
  return links.filter(({ key }) => {
    const page = pages.get(key);
    return page === undefined || (again !== undefined && page.fetchedAt < again);
  });
}

function isServed(link: AskedLink): boolean {
  const [first] = sourcesOf(link);
  return first !== undefined && SERVICES.has(first);
}
