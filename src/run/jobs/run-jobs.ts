import { randomUUID } from "node:crypto";
import type { Job, JobKind, JobOutcome } from "../../model/job.ts";
import type { Store } from "../../store/store.ts";
import type { Archive } from "../archive.ts";
import type { Progress } from "../progress.ts";
import { openBell } from "./bell.ts";
import { holdJobs } from "./held-jobs.ts";
import { nextAttempt, PATIENCE, type Patience } from "./next-attempt.ts";
import { type EndedJob, settleJobs } from "./settle-jobs.ts";

/** What one attempt brought: `found` are facts to be saved, where there are any. */
export interface WorkResult<Found> {
  readonly outcome: JobOutcome;
  readonly found?: Found;
}

/** Does one job. What it throws is told as the reason of a failed attempt. */
export type Work<Found> = (job: Job) => Promise<WorkResult<Found>>;

export interface RunJobsOptions<Found> {
  readonly kind: JobKind;
  readonly work: Work<Found>;
  /**
   * Writes the facts that many attempts brought, in the transaction that ends their jobs: both land or neither. Not told of
   * jobs that another process has taken over in the meantime.
   */
  readonly save: (tx: Store, found: readonly Found[]) => Promise<void>;
  /** Jobs at a time. */
  readonly concurrency: number;
  /** Jobs at a time of one host. */
  readonly perHost: (host: string) => number;
  /** Only the jobs with these keys; null for all of the kind. */
  readonly keys: ReadonlySet<string> | null;
  /** Once aborted, no further job is begun; those under way are finished. */
  readonly signal?: AbortSignal | undefined;
  readonly progress: Progress;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly patience?: Patience;
  readonly waits?: Waits;
}

/** Milliseconds. */
export interface Waits {
  /** How long a run that has nothing else to do waits for the next job to come due. Not less than `lease`. */
  readonly due: number;
  /** How long a process keeps its jobs without a sign of life. */
  readonly lease: number;
}

/** How many jobs a run ended, and how. */
export interface JobsReport {
  readonly done: number;
  /** Failed, and due again later. */
  readonly later: number;
  readonly dead: number;
  /** Whether it was stopped before all was done. */
  readonly stopped: boolean;
}

const WAITS: Waits = { due: 30_000, lease: 30_000 };
/** Longest and shortest pause before it is looked whether there is work again. */
const LOOK_AGAIN = 1_000;
const BREATH = 50;
/** What has ended is written together: so many, or after so many milliseconds. */
const BATCH = 200;
const GATHER = 100;
/** Jobs held of a host for each one of it that may be under way. */
const STOCK = 4;

/**
 * Does the jobs of one kind that are due, side by side, until none is left: hosts take turns, other processes share the
 * work, and a process killed anywhere leaves its jobs to the next.
 */
export async function runJobs<Found>(archive: Archive, options: RunJobsOptions<Found>): Promise<JobsReport> {
  const { store, now } = archive;
  const { kind, concurrency, perHost, signal, random, patience = PATIENCE, waits = WAITS } = options;
  const holder = randomUUID();
  const held = holdJobs({ concurrency, perHost });
  const keys = options.keys && new Set(options.keys);
  const total = keys?.size ?? (await store.countJobs({ kind, dead: false }));
  const bell = openBell();
  const counts = { done: 0, dead: 0 };
  const later = new Set<string>();
  let ended: EndedJob<Found>[] = [];
  let writing: Promise<void> | null = null;
  let writeAt = 0;
  let failure: { readonly error: unknown } | null = null;
  /** After a claim that found too little there is none until so few are held, or for a while. */
  let enough = Number.POSITIVE_INFINITY;
  let claimedAt = 0;

  const leaseEnd = () => new Date(now().getTime() + waits.lease).toISOString();
  const fail = (error: unknown) => {
    failure ??= { error };
    bell.ring();
  };
  const left = (job: Job, outcome: JobOutcome) =>
    nextAttempt(outcome, { attempts: job.attempts, now: now(), random: random(), patience });

  const isStopping = () => signal?.aborted === true || failure !== null;
  const isShort = () => held.running() < concurrency || held.waiting() < concurrency / 2;

  /** Does this job and, where one ends, the next that may begin. Rings only where there is something else to do. */
  async function workOn(first: Job): Promise<void> {
    for (let job: Job | null = first; job; job = isStopping() ? null : held.begin()) {
      const { outcome, found } = await attempt(job, options.work, patience);
      held.end(job);
      if (ended.length === 0) writeAt = performance.now() + GATHER;
      ended.push({ job, end: left(job, outcome), found });
      if (ended.length === 1 || ended.length >= BATCH || isShort()) bell.ring();
    }
    bell.ring();
  }

  async function write(): Promise<void> {
    const batch = ended;
    ended = [];
    const again = (job: Job, why: string) => left(job, { done: false, why, after: null });
    for (const { job, end } of await settleJobs({ store, holder, save: options.save, again }, batch)) {
      later.delete(job.key);
      if (end.next === "again") later.add(job.key);
      else {
        counts[end.next === "none" ? "done" : "dead"] += 1;
        keys?.delete(job.key);
      }
    }
    const done = counts.done + counts.dead;
    const detail = batch.at(-1)?.job.host;
    await options.progress({ task: kind, done, total: Math.max(total, done), ...(detail && { detail }) });
  }

  async function claim(): Promise<void> {
    const most = Math.max(concurrency * 2 - held.waiting(), Math.ceil(concurrency / 2));
    const jobs = await store.claimJobs({
      kind,
      holder,
      now: now().toISOString(),
      until: leaseEnd(),
      most,
      perHost: (host) => perHost(host) * STOCK,
      held: held.byHost(),
      keys: keys && [...keys],
    });
    held.add(jobs);
    claimedAt = performance.now();
    enough = jobs.length < most ? (held.running() + held.waiting()) / 2 : Number.POSITIVE_INFINITY;
  }

  /** Whether there is nothing left to do in this run; else it has waited a while. */
  async function isOver(): Promise<boolean> {
    const next = await store.nextJobAt(kind, keys && [...keys]);
    if (next === null) return true;
    const before = now().getTime();
    const pause = Date.parse(next) - before;
    if (pause > waits.due) return true;
    const rang = await bell.wait(Math.min(Math.max(pause, BREATH), LOOK_AGAIN));
    // A clock that stands still, as in tests, never brings what is due later.
    return !rang && now().getTime() === before;
  }

  const renewal = setInterval(() => store.renewJobs(holder, leaseEnd()).catch(fail), waits.lease / 3);
  signal?.addEventListener("abort", bell.ring);
  try {
    while (failure === null) {
      const stopping = signal?.aborted === true;
      for (let job = stopping ? null : held.begin(); job; job = held.begin()) void workOn(job);
      const isIdle = held.running() === 0;
      if (ended.length > 0 && writing === null && (isIdle || ended.length >= BATCH || performance.now() >= writeAt)) {
        writing = write()
          .catch(fail)
          .finally(() => {
            writing = null;
            bell.ring();
          });
      }
      const holding = held.running() + held.waiting();
      const mayClaim = holding <= enough || performance.now() - claimedAt > LOOK_AGAIN;
      if (!stopping && isShort() && mayClaim) {
        await claim();
        if (held.running() + held.waiting() > holding) continue;
      }
      if (held.running() > 0 || writing !== null || ended.length > 0) {
        const untilWrite = ended.length > 0 && writing === null ? writeAt - performance.now() : LOOK_AGAIN;
        await bell.wait(Math.max(1, untilWrite));
      } else if (stopping || (await isOver())) break;
    }
  } finally {
    clearInterval(renewal);
    signal?.removeEventListener("abort", bell.ring);
    await writing;
  }
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
  await store.releaseJobs(holder, held.giveBack());
  return { ...counts, later: later.size, stopped: signal?.aborted === true };
}

/** A job that ended its process each time it was begun is not begun for ever. */
async function attempt<Found>(job: Job, work: Work<Found>, { attempts }: Patience): Promise<WorkResult<Found>> {
  if (job.attempts > attempts) {
    const why = `the process ended ${attempts} times in the middle of it${job.problem ? `; before that: ${job.problem}` : ""}`;
    return { outcome: { done: false, why, after: "never" } };
  }
  try {
    return await work(job);
  } catch (error) {
    return { outcome: { done: false, why: error instanceof Error ? error.message : String(error), after: null } };
  }
}
