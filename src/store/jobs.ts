import { type RawBuilder, sql } from "kysely";
import type { Job, JobKind, NewJob } from "../model/job.ts";
import { type Db, execute, given, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { escapeText, unescapeText } from "./escape-text.ts";
import { JOB_COLUMNS, type JobRow, jobCells, jobOf, jobRow } from "./job-rows.ts";
import type { JobFilter } from "./queue.ts";
import { JOBS } from "./tables.ts";

const PAGE = 500;

/** See `Queue.addJobs`. A host's jobs are numbered in turn; one that has none waiting joins those whose turn it is. */
export async function addJobs(db: Db, jobs: readonly NewJob[], now: string): Promise<number> {
  if (jobs.length === 0) return 0;
  return inTransaction(db, async (tx) => {
    const known = new Set((await rowsOf(tx, jobs)).map(nameOf));
    const turns = new Map<string, number>();
    const rows: JobRow[] = [];
    for (const job of jobs) {
      if (known.has(nameOf(job))) continue;
      known.add(nameOf(job));
      const host = JSON.stringify([job.kind, job.host]);
      if (!turns.has(host)) turns.set(host, await nextTurn(tx, job));
      const turn = turns.get(host) ?? 0;
      turns.set(host, turn + 1);
      const { kind, key, url } = job;
      const fresh = { attempts: 0, due_at: now, problem: null, dead: 0, holder: null, held_until: null };
      rows.push({ kind, key, url, host: job.host, turn, ...fresh });
    }
    await upsert(tx, JOBS, rows.map(jobCells));
    return rows.length;
  });
}

async function nextTurn(tx: Db, { kind, host }: NewJob): Promise<number> {
  const [last] = await select(
    tx,
    sql<{ turn: number }>`SELECT turn FROM jobs WHERE archive = ${tx.archive} AND kind = ${kind}
      AND host = ${escapeText(host)} AND dead = 0 ORDER BY turn DESC LIMIT 1`,
  );
  if (last) return last.turn + 1;
  const [first] = await select(
    tx,
    sql<{ turn: number }>`SELECT turn FROM jobs WHERE archive = ${tx.archive} AND kind = ${kind} AND dead = 0
      ORDER BY turn LIMIT 1`,
  );
  return first?.turn ?? 0;
}

export function nameOf({ kind, key }: { readonly kind: JobKind; readonly key: string }): string {
  return `${kind} ${key}`;
}

/** The rows of these jobs, where they are there. */
export async function rowsOf(
  tx: Db,
  jobs: readonly { readonly kind: JobKind; readonly key: string }[],
): Promise<readonly JobRow[]> {
  if (jobs.length === 0) return [];
  const names = jobs.map(({ kind, key }) => [kind, key]);
  const rows = await select(
    tx,
    sql<JobRow>`SELECT ${JOB_COLUMNS} FROM ${given(tx, ["kind", "key"], names)} CROSS JOIN jobs j
      WHERE j.archive = ${tx.archive} AND j.kind = given.kind AND j.key = given.key`,
  );
  return rows.map(jobRow);
}

export async function renewJobs(db: Db, holder: string, until: string): Promise<void> {
  await inTransaction(db, (tx) =>
    execute(tx, sql`UPDATE jobs SET held_until = ${until} WHERE archive = ${tx.archive} AND holder = ${holder}`),
  );
}

/** See `Queue.releaseJobs`. */
export async function releaseJobs(db: Db, holder: string, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  await inTransaction(db, async (tx) => {
    const mine = (await rowsOf(tx, jobs)).filter((row) => row.holder === holder);
    const freed = mine.map((row) => ({ ...row, attempts: row.attempts - 1, holder: null, held_until: null }));
    await upsert(tx, JOBS, freed.map(jobCells));
  });
}

/** Jobs with these keys, or all, as `j` in a statement that goes on with conditions on them. */
export function jobsWith(db: Db, keys: readonly string[] | null): RawBuilder<unknown> {
  return keys === null
    ? sql`jobs j WHERE j.archive = ${db.archive}`
    : sql`${givenKeys(db, keys)} CROSS JOIN jobs j WHERE j.archive = ${db.archive} AND j.key = given.key`;
}

/** See `Queue.nextJobAt`. */
export async function nextJobAt(db: Db, kind: JobKind, keys: readonly string[] | null): Promise<string | null> {
  const [row] = await select(
    db,
    sql<{ at: string | null }>`SELECT min(CASE WHEN j.held_until > j.due_at THEN j.held_until ELSE j.due_at END) AS at
      FROM ${jobsWith(db, keys)} AND j.kind = ${kind} AND j.dead = 0`,
  );
  return row?.at ?? null;
}

/** See `Queue.retryJobs`. */
export async function retryJobs(
  db: Db,
  { kind, keys }: { readonly kind?: JobKind | undefined; readonly keys?: readonly string[] },
  now: string,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const dead = await select(
      tx,
      sql<JobRow>`SELECT ${JOB_COLUMNS} FROM ${jobsWith(tx, keys ?? null)} AND j.dead = 1 ${ofKind(kind)}`,
    );
    const again = dead.map((row) => ({ ...jobRow(row), attempts: 0, due_at: now, dead: 0 }));
    await upsert(tx, JOBS, again.map(jobCells));
    return dead.length;
  });
}

function ofKind(kind: JobKind | undefined): RawBuilder<unknown> {
  return kind === undefined ? sql`` : sql`AND j.kind = ${kind}`;
}

function matching({ kind, dead }: JobFilter): RawBuilder<unknown> {
  return sql`${ofKind(kind)} ${dead === undefined ? sql`` : sql`AND j.dead = ${dead ? 1 : 0}`}`;
}

export async function dropJobs(db: Db, kind: JobKind, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await inTransaction(db, (tx) =>
    execute(
      tx,
      sql`DELETE FROM jobs WHERE archive = ${tx.archive} AND kind = ${kind}
        AND key IN (SELECT given.key FROM ${givenKeys(tx, keys)})`,
    ),
  );
}

/** See `Queue.eachJob`. */
export async function* eachJob(db: Db, filter: JobFilter = {}): AsyncGenerator<readonly Job[]> {
  for (let kind = "", key = ""; ; ) {
    const rows = await select(
      db,
      sql<JobRow>`SELECT ${JOB_COLUMNS} FROM jobs j WHERE j.archive = ${db.archive}
        AND (j.kind, j.key) > (${kind}, ${escapeText(key)}) ${matching(filter)}
        ORDER BY j.kind, j.key LIMIT ${PAGE}`,
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => jobOf(jobRow(row)));
    if (rows.length < PAGE) return;
    kind = last.kind;
    key = unescapeText(last.key);
  }
}

export async function countJobs(db: Db, filter: JobFilter = {}): Promise<number> {
  const [row] = await select(
    db,
    sql<{ count: number }>`SELECT CAST(count(*) AS integer) AS count FROM jobs j
      WHERE j.archive = ${db.archive} ${matching(filter)}`,
  );
  return row?.count ?? 0;
}
