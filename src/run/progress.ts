import type { JobKind } from "../model/job.ts";

/** How far a long task is. `done` and `total` are bytes while reading, else messages, links, tips or facts. */
export interface ProgressStep {
  readonly task: "read" | "assemble" | "publish" | "backup" | "restore" | "rebuild" | "ask" | "evaluate" | JobKind;
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
  /** What is being worked on: a file's name. */
  readonly detail?: string;
}

/**
 * Told of every step, often: it must cost next to nothing. Await what it answers: now and then it lets the process look
 * at signals, which synchronous database work would keep waiting for minutes.
 */
export type Progress = (step: ProgressStep) => void | Promise<void>;
