import { sql } from "kysely";
import type { Job, JobKind } from "../model/job.ts";
import type { Cell } from "./database.ts";
import { unescapeText } from "./escape-text.ts";

/** A job as the table holds it. */
export interface JobRow {
  readonly kind: JobKind;
  readonly key: string;
  readonly url: string;
  readonly host: string;
  readonly turn: number;
  readonly attempts: number;
  readonly due_at: string;
  readonly problem: string | null;
  readonly dead: number;
  readonly holder: string | null;
  readonly held_until: string | null;
}

export const JOB_COLUMNS = sql`j.kind, j.key, j.url, j.host, j.turn, j.attempts, j.due_at, j.problem, j.dead, j.holder, j.held_until`;

/** Text columns as people wrote them. */
export function jobRow(row: JobRow): JobRow {
  return {
    ...row,
    key: unescapeText(row.key),
    url: unescapeText(row.url),
    host: unescapeText(row.host),
    problem: row.problem === null ? null : unescapeText(row.problem),
  };
}

export function jobOf({ kind, key, url, host, attempts, due_at, problem, dead, held_until }: JobRow): Job {
  return { kind, key, url, host, attempts, dueAt: due_at, problem, dead: dead === 1, heldUntil: held_until };
}

/** In the order of the table's columns. */
export function jobCells(row: JobRow): readonly Cell[] {
  const { kind, key, url, host, turn, attempts, due_at, problem, dead, holder, held_until } = row;
  return [kind, key, url, host, turn, attempts, due_at, problem, dead, holder, held_until];
}
