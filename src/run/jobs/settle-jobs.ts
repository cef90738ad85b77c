import type { Job, JobEnd } from "../../model/job.ts";
import type { Store } from "../../store/store.ts";

/** An attempt that has ended: what it leaves of its job, and the facts that it brought. */
export interface EndedJob<Found> {
  readonly job: Job;
  readonly end: JobEnd;
  readonly found: Found | undefined;
}

export interface Settling<Found> {
  readonly store: Store;
  readonly holder: string;
  /** Writes facts. */
  readonly save: (tx: Store, found: readonly Found[]) => Promise<void>;
  /** What is left of a job whose facts could not be written. */
  readonly again: (job: Job, why: string) => JobEnd;
}

/**
 * Writes facts and ends together, in one transaction for all. Where that fails, each by itself, so that only the jobs
 * whose facts cannot be written stay behind, with the reason.
 *
 * @returns those that this process still held, with the end that was written
 */
export async function settleJobs<Found>(
  settling: Settling<Found>,
  batch: readonly EndedJob<Found>[],
): Promise<readonly EndedJob<Found>[]> {
  try {
    return await settleTogether(settling, batch);
  } catch (error) {
    if (batch.length !== 1) {
      const each: EndedJob<Found>[] = [];
      for (const one of batch) each.push(...(await settleJobs(settling, [one])));
      return each;
    }
    const [{ job }] = batch as readonly [EndedJob<Found>];
    const why = `what was found could not be written: ${error instanceof Error ? error.message : String(error)}`;
    return settleTogether(settling, [{ job, end: settling.again(job, why), found: undefined }]);
  }
}

function settleTogether<Found>(
  { store, holder, save }: Settling<Found>,
  batch: readonly EndedJob<Found>[],
): Promise<readonly EndedJob<Found>[]> {
  return store.transaction(async (tx) => {
    const held = await tx.endJobs(holder, new Map(batch.map(({ job, end }) => [job, end])));
    const mine = batch.filter(({ job }) => held.has(job));
    const found = mine.flatMap(({ found }) => (found === undefined ? [] : [found]));
    if (found.length > 0) await save(tx, found);
    return mine;
  });
}
