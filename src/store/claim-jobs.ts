import { sql } from "kysely";
import type { Job, JobEnd, JobKind } from "../model/job.ts";
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
    const done = [...ends].flatMap(([job, { next }]) => (next === "none" ? [job] : []));
    const gone = await removeHeld(tx, holder, done);
    const held = new Set(done.filter((job) => gone.has(nameOf(job))));
    const others = [...ends].filter(([, { next }]) => next !== "none");
    const known = new Map(
      (
        await rowsOf(
          tx,
          others.map(([job]) => job),
        )
      ).map((row) => [nameOf(row), row]),
    );
    const kept: JobRow[] = [];
    for (const [job, end] of others) {
      const row = known.get(nameOf(job));
      if (end.next === "none" || row?.holder !== holder || row.attempts !== job.attempts) continue;
      held.add(job);
      kept.push(left(row, end));
    }
    await upsert(tx, JOBS, kept.map(jobCells));
    return held;
  });
}

/** Most jobs end well: one statement for all of them. Answers the names of those that the process still held. */
async function removeHeld(tx: Db, holder: string, jobs: readonly Job[]): Promise<ReadonlySet<string>> {
  if (jobs.length === 0) return new Set();
  const names = jobs.map(({ kind, key, attempts }) => [kind, key, String(attempts)]);
  const rows = await select(
    tx,
    sql<{ kind: JobKind; key: string }>`DELETE FROM jobs WHERE archive = ${tx.archive} AND holder = ${holder}
      AND (kind, key, attempts) IN (SELECT given.kind, given.key, CAST(given.attempts AS integer)
        FROM ${given(tx, ["kind", "key", "attempts"], names)})
      RETURNING kind, key`,
  );
  return new Set(rows.map(({ kind, key }) => nameOf({ kind, key: unescapeText(key) })));
}

function left(row: JobRow, end: Exclude<JobEnd, { readonly next: "none" }>): JobRow {
  const freed = { ...row, holder: null, held_until: null, problem: end.problem };
  return end.next === "again" ? { ...freed, due_at: end.dueAt } : { ...freed, dead: 1 };
}
