import type { Job } from "../../model/job.ts";

/** The jobs that this process has taken: those under way, and some more of each host that can follow at once. */
export interface HeldJobs {
  add(jobs: readonly Job[]): void;
  /** The next job that may begin now, which then is under way; null when there is none. */
  begin(): Job | null;
  end(job: Job): void;
  /** Those not begun, which it then holds no more. */
  giveBack(): readonly Job[];
  running(): number;
  waiting(): number;
  /** How many of each host it holds, under way or not. */
  byHost(): ReadonlyMap<string, number>;
}

/** Holds jobs in memory: at most `concurrency` are under way, and of a host at most `perHost`. */
export function holdJobs(limits: {
  readonly concurrency: number;
  readonly perHost: (host: string) => number;
}): HeldJobs {
  let waiting: Job[] = [];
  let running = 0;
  const runningAt = new Map<string, number>();
  const heldAt = new Map<string, number>();
  const count = (map: Map<string, number>, host: string, by: 1 | -1) => {
    const sum = (map.get(host) ?? 0) + by;
    if (sum === 0) map.delete(host);
    else map.set(host, sum);
  };
  return {
    add(jobs) {
      waiting.push(...jobs);
      for (const { host } of jobs) count(heldAt, host, 1);
    },
    begin() {
      if (running >= limits.concurrency) return null;
      const at = waiting.findIndex(({ host }) => (runningAt.get(host) ?? 0) < limits.perHost(host));
      const [job = null] = at < 0 ? [] : waiting.splice(at, 1);
      if (job === null) return null;
      running += 1;
      count(runningAt, job.host, 1);
      return job;
    },
    end({ host }) {
      running -= 1;
      count(runningAt, host, -1);
      count(heldAt, host, -1);
    },
    giveBack() {
      const back = waiting;
      waiting = [];
      for (const { host } of back) count(heldAt, host, -1);
      return back;
    },
    running: () => running,
    waiting: () => waiting.length,
    byHost: () => heldAt,
  };
}
