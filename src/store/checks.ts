import { sql } from "kysely";
import { type CheckStretch, joinStretch } from "../model/check.ts";
import { type Db, execute, given, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { escapeText, unescapeText } from "./escape-text.ts";
import { CHECKS } from "./tables.ts";

const PAGE = 1000;

interface CheckRow {
  readonly key: string;
  readonly since: string;
  readonly body: string;
}

/** See `Facts.putChecks`. */
export async function putChecks(db: Db, stretches: readonly CheckStretch[]): Promise<void> {
  if (stretches.length === 0) return;
  await inTransaction(db, async (tx) => {
    const before = await checksOf(tx, [...new Set(stretches.map(({ key }) => key))]);
    const after = new Map(before);
    for (const stretch of stretches) after.set(stretch.key, joinStretch(after.get(stretch.key) ?? [], stretch));
    const changed = [...after].flatMap(([key, all]) => {
      const known = new Set((before.get(key) ?? []).map(bodyOf));
      return all.filter((one) => !known.has(bodyOf(one)));
    });
    const gone = [...before].flatMap(([key, all]) => {
      const left = new Set((after.get(key) ?? []).map(({ since }) => since));
      return all.filter(({ since }) => !left.has(since)).map(({ since }) => [key, since]);
    });
    if (gone.length > 0) {
      await execute(
        tx,
        sql`DELETE FROM checks WHERE archive = ${tx.archive}
          AND (key, since) IN (SELECT given.key, given.since FROM ${given(tx, ["key", "since"], gone)})`,
      );
    }
    await upsert(
      tx,
      CHECKS,
      changed.map((stretch) => [stretch.key, stretch.since, stretch.at, bodyOf(stretch)]),
    );
  });
}

/** The fields in one order, whoever put them together: the same facts give the same backup. */
function bodyOf({
  key,
  url,
  since,
  at,
  days,
  readAt,
  result,
  status,
  failure,
  why,
  movedTo,
  content,
}: CheckStretch): string {
  return JSON.stringify({ key, url, since, at, days, readAt, result, status, failure, why, movedTo, content });
}

/** See `Facts.checksOf`. */
export async function checksOf(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, readonly CheckStretch[]>> {
  if (keys.length === 0) return new Map();
  const rows = await select(
    db,
    sql<CheckRow>`SELECT c.key, c.since, c.body FROM ${givenKeys(db, keys)} CROSS JOIN checks c
      WHERE c.archive = ${db.archive} AND c.key = given.key ORDER BY c.key, c.since`,
  );
  const byKey = new Map<string, CheckStretch[]>();
  for (const { body } of rows) {
    const stretch = JSON.parse(body) as CheckStretch;
    const known = byKey.get(stretch.key);
    if (known) known.push(stretch);
    else byKey.set(stretch.key, [stretch]);
  }
  return byKey;
}

/** See `Facts.eachCheck`. */
export async function* eachCheck(db: Db): AsyncGenerator<readonly CheckStretch[]> {
  for (let key = "", since = ""; ; ) {
    const rows = await select(
      db,
      sql<CheckRow>`SELECT key, since, body FROM checks
        WHERE archive = ${db.archive} AND (key, since) > (${escapeText(key)}, ${since})
        ORDER BY key, since LIMIT ${PAGE}`,
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ body }) => JSON.parse(body) as CheckStretch);
    if (rows.length < PAGE) return;
    key = unescapeText(last.key);
    since = last.since;
  }
}
