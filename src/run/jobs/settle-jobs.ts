import type { Job, JobEnd } from "../../model/job.ts";
import type { Store } from "../../store/store.ts";

/** An attempt that has ended: what it leaves of its job, and the facts that it brought. */
export interface EndedJob {
  readonly job: Job;
  readonly end: JobEnd;
  readonly save: ((tx: Store) => Promise<void>) | undefined;
}

/**
 * Writes facts and ends together, in one transaction for all. Where that fails, each by itself, so that only the jobs
 * whose facts cannot be written stay behind, with the reason.
 *
 * @param again what is left of a job whose facts could not be written
 * @returns those that this process still held, with the end that was written
 */
export async function settleJobs(
  store: Store,
  holder: string,
  batch: readonly EndedJob[],
  again: (job: Job, why: string) => JobEnd,
): Promise<readonly EndedJob[]> {
  try {
    return await settleTogether(store, holder, batch);
  } catch (error) {
    if (batch.length !== 1) {
      const each: EndedJob[] = [];
      for (const one of batch) each.push(...(await settleJobs(store, holder, [one], again)));
      return each;
    }
    const [{ job }] = batch as readonly [EndedJob];
    const why = `what was found could not be written: ${error instanceof Error ? error.message : String(error)}`;
    return settleTogether(store, holder, [{ job, end: again(job, why), save: undefined }]);
  }
}

function settleTogether(store: Store, holder: string, batch: readonly EndedJob[]): Promise<readonly EndedJob[]> {
  return store.transaction(async (tx) => {
    const held = await tx.endJobs(holder, new Map(batch.map(({ job, end }) => [job, end])));
    const mine = batch.filter(({ job }) => held.has(job));
    for (const { save } of mine) await save?.(tx);
    return mine;
  });
}
