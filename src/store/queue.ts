import type { Job, JobEnd, JobKind, NewJob } from "../model/job.ts";

/** Which jobs a process wants, and until when it may keep them. */
export interface Claim {
  readonly kind: JobKind;
  /** Name of the process, no other's. */
  readonly holder: string;
  readonly now: string;
  /** When other processes may take the jobs, unless they have ended or were renewed by then. */
  readonly until: string;
  readonly most: number;
  /** Of each host at most so many. */
  readonly perHost: (host: string) => number;
  /** How many of each host the process holds already. */
  readonly held: ReadonlyMap<string, number>;
  /** Only jobs with these keys; null for all. */
  readonly keys: readonly string[] | null;
}

export interface JobFilter {
  readonly kind?: JobKind | undefined;
  readonly dead?: boolean | undefined;
}

/**
 * Jobs that outlive their process. Times are ISO 8601, UTC, and come from the caller. Everything joins the store's
 * transaction, so that a job's end and the facts that it brought land together or not at all.
 */
export interface Queue {
  /** Adds the jobs of which there is none of that kind and key, given up or not; answers how many that were. */
  addJobs(jobs: readonly NewJob[], now: string): Promise<number>;
  /**
   * Takes due jobs, hosts taking turns, and counts an attempt for each. A host of which another process holds a job of
   * this kind is left to that one. Jobs whose time has run out at another process are taken over.
   */
  claimJobs(claim: Claim): Promise<readonly Job[]>;
  /** Keeps all that the process holds until then. */
  renewJobs(holder: string, until: string): Promise<void>;
  /** Gives jobs back that were not begun; the attempt does not count. */
  releaseJobs(holder: string, jobs: readonly Job[]): Promise<void>;
  /**
   * Ends attempts. Answers those that the process still held; the others were taken over in the meantime, nothing is
   * changed for them, and what they brought must not be kept.
   */
  endJobs(holder: string, ends: ReadonlyMap<Job, JobEnd>): Promise<ReadonlySet<Job>>;
  /** When the next job of the kind can be taken at the earliest, by its own time or its holder's; null when there is none. */
  nextJobAt(kind: JobKind, keys: readonly string[] | null): Promise<string | null>;
  /** Jobs given up wait again, from now on and with all their attempts; answers how many. */
  retryJobs(
    filter: { readonly kind?: JobKind | undefined; readonly keys?: readonly string[] },
    now: string,
  ): Promise<number>;
  /** Takes jobs out that are not wanted any more. */
  dropJobs(kind: JobKind, keys: readonly string[]): Promise<void>;
  /** By kind and key, a page at a time. */
  eachJob(filter?: JobFilter): AsyncIterable<readonly Job[]>;
  countJobs(filter?: JobFilter): Promise<number>;
}
