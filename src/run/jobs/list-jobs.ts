import { JOB_KINDS, JOB_STATES, type Job, type JobKind, type JobState, jobState } from "../../model/job.ts";
import type { Archive } from "../archive.ts";

/** A job as `tipkeeper jobs --json` prints it. */
export interface ListedJob extends Omit<Job, "dead" | "heldUntil"> {
  readonly state: JobState;
}

export interface JobChoice {
  readonly kind?: JobKind | undefined;
  readonly state?: JobState | undefined;
}

/** Jobs by kind and key. */
export async function* listJobs({ store, now }: Archive, { kind, state }: JobChoice): AsyncGenerator<ListedJob> {
  const at = now().toISOString();
  const dead = state === undefined ? undefined : state === "dead";
  for await (const page of store.eachJob({ kind, dead })) {
    for (const job of page) {
      const { dead, heldUntil, ...rest } = job;
      const found = jobState(job, at);
      if (state === undefined || found === state) yield { ...rest, state: found };
    }
  }
}

export interface JobCount {
  readonly kind: JobKind;
  readonly state: JobState;
  readonly jobs: number;
}

/** How many jobs there are of each kind in each state; kinds and states without any are left out. */
export async function countJobs(archive: Archive, choice: JobChoice): Promise<readonly JobCount[]> {
  const counts = new Map<string, number>();
  const name = (kind: JobKind, state: JobState) => `${kind} ${state}`;
  for await (const { kind, state } of listJobs(archive, choice)) {
    counts.set(name(kind, state), (counts.get(name(kind, state)) ?? 0) + 1);
  }
  const all = JOB_KINDS.flatMap((kind) =>
    JOB_STATES.map((state) => ({ kind, state, jobs: counts.get(name(kind, state)) ?? 0 })),
  );
  return all.filter(({ jobs }) => jobs > 0);
}

/** Lets jobs that were given up be tried again; answers how many. */
export function retryJobs({ store, now }: Archive, kind: JobKind | undefined): Promise<number> {
  return store.retryJobs({ kind }, now().toISOString());
}
