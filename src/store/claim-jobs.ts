import { sql } from "kysely";
import type { Job, JobEnd } from "../model/job.ts";
import { type Db, execute, given, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { unescapeText } from "./escape-text.ts";
import { JOB_COLUMNS, type JobRow, jobCells, jobOf, jobRow } from "./job-rows.ts";
import { jobsWith, nameOf, rowsOf } from "./jobs.ts";
import type { Claim } from "./queue.ts";
import { JOBS } from "./tables.ts";

/** See `Queue.claimJobs`. */
export async function claimJobs(db: Db, claim: Claim): Promise<readonly Job[]> {
  return inTransaction(db, async (tx) => {
    const held = new Map(claim.held);
    const isFull = (host: string) => (held.get(host) ?? 0) >= claim.perHost(host);
    const passedOver = new Set([...(await heldByOthers(tx, claim)), ...[...held.keys()].filter(isFull)]);
    const taken: JobRow[] = [];
    while (taken.length < claim.most) {
      const wanted = claim.most - taken.length;
      const due = await dueJobs(tx, claim, passedOver, wanted);
      const page: JobRow[] = [];
      for (const row of due) {
        if (isFull(row.host)) continue;
        held.set(row.host, (held.get(row.host) ?? 0) + 1);
        if (isFull(row.host)) passedOver.add(row.host);
        page.push({ ...row, attempts: row.attempts + 1, holder: claim.holder, held_until: claim.until });
      }
      await take(tx, claim, page);
      taken.push(...page);
      if (due.length < wanted || page.length === 0) break;
    }
    return taken.map(jobOf);
  });
}

async function take(tx: Db, { kind, holder, until }: Claim, rows: readonly JobRow[]): Promise<void> {
  if (rows.length === 0) return;
  const keys = rows.map(({ key }) => key);
  await execute(
    tx,
    sql`UPDATE jobs SET attempts = attempts + 1, holder = ${holder}, held_until = ${until}
      WHERE archive = ${tx.archive} AND kind = ${kind} AND key IN (SELECT given.key FROM ${givenKeys(tx, keys)})`,
  );
}

/** Hosts that another process is asking at the moment. */
async function heldByOthers(tx: Db, { kind, holder, now }: Claim): Promise<readonly string[]> {
  const rows = await select(
    tx,
    sql<{ host: string }>`SELECT DISTINCT host FROM jobs WHERE archive = ${tx.archive} AND kind = ${kind}
      AND holder IS NOT NULL AND holder <> ${holder} AND held_until > ${now} AND dead = 0`,
  );
  return rows.map(({ host }) => unescapeText(host));
}

async function dueJobs(
  tx: Db,
  claim: Claim,
  passedOver: ReadonlySet<string>,
  most: number,
): Promise<readonly JobRow[]> {
  const hosts = [...passedOver].map((host) => [host]);
  const elsewhere =
    hosts.length === 0 ? sql`` : sql`AND j.host NOT IN (SELECT given.host FROM ${given(tx, ["host"], hosts)})`;
  const rows = await select(
    tx,
    sql<JobRow>`SELECT ${JOB_COLUMNS} FROM ${jobsWith(tx, claim.keys)} AND j.kind = ${claim.kind} AND j.dead = 0
      AND j.due_at <= ${claim.now} AND (j.held_until IS NULL OR (j.held_until <= ${claim.now} AND j.holder <> ${claim.holder})) ${elsewhere}
      ORDER BY j.turn, j.due_at, j.key LIMIT ${most}`,
  );
  return rows.map(jobRow);
}

/** See `Queue.endJobs`. */
export async function endJobs(db: Db, holder: string, ends: ReadonlyMap<Job, JobEnd>): Promise<ReadonlySet<Job>> {
  return inTransaction(db, async (tx) => {
    const known = new Map((await rowsOf(tx, [...ends.keys()])).map((row) => [nameOf(row), row]));
    const held = new Set<Job>();
    const done: JobRow[] = [];
    const kept: JobRow[] = [];
    for (const [job, end] of ends) {
      const row = known.get(nameOf(job));
      if (row?.holder !== holder || row.attempts !== job.attempts) continue;
      held.add(job);
      if (end.next === "none") done.push(row);
      else kept.push(left(row, end));
    }
    const names = done.map(({ kind, key }) => [kind, key]);
    if (names.length > 0) {
      await execute(
        tx,
        sql`DELETE FROM jobs WHERE archive = ${tx.archive}
          AND (kind, key) IN (SELECT given.kind, given.key FROM ${given(tx, ["kind", "key"], names)})`,
      );
    }
    await upsert(tx, JOBS, kept.map(jobCells));
    return held;
  });
}

function left(row: JobRow, end: Exclude<JobEnd, { readonly next: "none" }>): JobRow {
  const freed = { ...row, holder: null, held_until: null, problem: end.problem };
  return end.next === "again" ? { ...freed, due_at: end.dueAt } : { ...freed, dead: 1 };
}
