import { type RawBuilder, sql } from "kysely";
import type { Tip, TipState } from "../model/tip.ts";
import { type Db, execute, given, inTransaction, select, upsert } from "./database.ts";
import { escapeText, unescapeText } from "./escape-text.ts";
import { markUnsearched } from "./search-index.ts";
import type { Counts, TipFilter, TipRecord } from "./store.ts";
import { TIPS } from "./tables.ts";

const PAGE = 200;
/** Sorts after every ISO date: tips that were never shared come last. */
const NEVER = "~";

interface TipRow {
  readonly root: string;
  readonly unpinned: number;
  readonly unlisted: number;
  readonly document: string;
  readonly position: number;
  readonly first_shared_at: string;
  readonly id: string;
  readonly body: string;
}

const COLUMNS = sql`root, unpinned, unlisted, document, position, first_shared_at, id, body`;

function recordOf(row: TipRow): TipRecord {
  const listed = row.unlisted === 0 ? { document: unescapeText(row.document), position: row.position } : null;
  return { tip: JSON.parse(row.body) as Tip, root: unescapeText(row.root), listed, pinned: row.unpinned === 0 };
}

export async function putTips(db: Db, tips: readonly TipRecord[]): Promise<void> {
  const rows = tips.map(({ tip, root, listed, pinned }) => [
    root,
    pinned ? 0 : 1,
    listed ? 0 : 1,
    listed?.document ?? "",
    listed?.position ?? 0,
    tip.firstSharedAt ?? NEVER,
    tip.id,
    tip.state,
    tip.topic,
    JSON.stringify(tip),
  ]);
  await inTransaction(db, async (tx) => {
    await upsert(tx, TIPS, rows);
    await markUnsearched(
      tx,
      tips.map(({ root }) => root),
    );
  });
}

export async function removeTips(db: Db, roots: readonly string[]): Promise<void> {
  if (roots.length === 0) return;
  const gone = roots.map((root) => [root]);
  await inTransaction(db, async (tx) => {
    await execute(
      tx,
      sql`DELETE FROM tips WHERE archive = ${tx.archive}
        AND root IN (SELECT given.root FROM ${given(tx, ["root"], gone)})`,
    );
    await markUnsearched(tx, roots);
  });
}

export async function tip(db: Db, root: string): Promise<TipRecord | null> {
  const [row] = await select(
    db,
    sql<TipRow>`SELECT ${COLUMNS} FROM tips WHERE archive = ${db.archive} AND root = ${escapeText(root)}`,
  );
  return row ? recordOf(row) : null;
}

/** See `Derived.tipsAt`. */
export async function tipsAt(db: Db, roots: readonly string[]): Promise<ReadonlyMap<string, TipRecord>> {
  if (roots.length === 0) return new Map();
  const asked = roots.map((root) => [root]);
  const rows = await select(
    db,
    sql<TipRow>`SELECT ${COLUMNS} FROM tips WHERE archive = ${db.archive}
      AND root IN (SELECT given.root FROM ${given(db, ["root"], asked)})`,
  );
  return new Map(rows.map(recordOf).map((record) => [record.root, record]));
}

/** See `Derived.eachTip`. */
export async function* eachTip(db: Db, { states, topic }: TipFilter = {}): AsyncGenerator<readonly TipRecord[]> {
  if (states?.length === 0) return;
  const inState = states ? sql`AND state IN (${sql.join(states)})` : sql``;
  const onTopic =
    topic === undefined ? sql`` : topic === null ? sql`AND topic IS NULL` : sql`AND topic = ${escapeText(topic)}`;
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const rows = await select(
      db,
      sql<TipRow>`SELECT ${COLUMNS} FROM tips WHERE archive = ${db.archive} ${inState} ${onTopic} ${after}
        ORDER BY unpinned, unlisted, document, position, first_shared_at, id, root LIMIT ${sql.lit(PAGE)}`,
    );
    if (rows.length > 0) yield rows.map(recordOf);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = sql`AND (unpinned, unlisted, document, position, first_shared_at, id, root) > (${sql.lit(last.unpinned)},
      ${sql.lit(last.unlisted)}, ${last.document}, ${sql.lit(last.position)}, ${last.first_shared_at}, ${last.id},
      ${last.root})`;
  }
}

/** See `Derived.counts`. */
export async function counts(db: Db): Promise<Counts> {
  const [sums] = await select(
    db,
    sql<{ shares: number; shared_links: number; links: number }>`SELECT
      (SELECT CAST(count(*) AS integer) FROM shares WHERE archive = ${db.archive}) AS shares,
      (SELECT CAST(count(DISTINCT key) AS integer) FROM shares WHERE archive = ${db.archive}) AS shared_links,
      (SELECT CAST(count(*) AS integer) FROM links WHERE archive = ${db.archive}) AS links`,
  );
  const states = await select(
    db,
    sql<{ state: TipState; count: number }>`SELECT state, CAST(count(*) AS integer) AS count FROM tips
      WHERE archive = ${db.archive} GROUP BY state`,
  );
  const tips = { chatter: 0, inbox: 0, published: 0, hidden: 0 };
  for (const { state, count } of states) tips[state] = count;
  return { shares: sums?.shares ?? 0, sharedLinks: sums?.shared_links ?? 0, links: sums?.links ?? 0, tips };
}

/** See `Derived.topicCounts`. */
export async function topicCounts(db: Db): Promise<Readonly<Record<string, number>>> {
  const rows = await select(
    db,
    sql<{ topic: string; published: number }>`SELECT topic,
        CAST(sum(CASE WHEN state = 'published' THEN 1 ELSE 0 END) AS integer) AS published
      FROM tips WHERE archive = ${db.archive} AND topic IS NOT NULL GROUP BY topic ORDER BY topic`,
  );
  return Object.fromEntries(rows.map(({ topic, published }) => [unescapeText(topic), published]));
}
