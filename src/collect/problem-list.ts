import type { Problem } from "../model/problem.ts";

const MOST = 100;

/** Problems of one file or source; past a hundred only counted, so that hostile input cannot fill memory with them. */
export interface ProblemList {
  add(where: string, why: string): void;
  /** How many were added so far. */
  count(): number;
  /** All so far, and empties the list; the count of those left out comes with the last call (`last`). */
  take(last: boolean): readonly Problem[];
}

export function problemList(source: string): ProblemList {
  let problems: Problem[] = [];
  let count = 0;
  return {
    add(where, why) {
      count += 1;
      if (count <= MOST) problems.push({ where, why });
    },
    count: () => count,
    take(last) {
      const taken = problems;
      problems = [];
      if (last && count > MOST) taken.push({ where: source, why: `${count - MOST} more problems of this kind.` });
      return taken;
    },
  };
}
