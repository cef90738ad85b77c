import { type RawBuilder, sql } from "kysely";
import { compareTs, type MessageRef } from "../model/message.ts";
import type { Share } from "../model/share.ts";
import type { Tip } from "../model/tip.ts";
import { type Db, execute, given, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { escapeText, unescapeText } from "./escape-text.ts";
import { links } from "./links.ts";
import { staleKeys, staleMessages } from "./stale.ts";
import type { SharedLink } from "./store.ts";
import { amongStored } from "./stretches.ts";
import { SHARES } from "./tables.ts";

const PAGE = 500;

/** See `Derived.replaceShares`. */
export async function replaceShares(db: Db, messages: readonly MessageRef[], shares: readonly Share[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    const known = await amongStored(tx, SHARES, messages);
    if (known.length > 0) {
      await staleMessages(tx, known);
      const places = known.map(({ channel, ts }) => [channel, ts]);
      await execute(
        tx,
        sql`DELETE FROM shares WHERE archive = ${tx.archive}
          AND (channel, ts) IN (SELECT given.channel, given.ts FROM ${given(tx, ["channel", "ts"], places)})`,
      );
    }
    const rows = shares.map((share) => [share.channel, share.ts, share.index, share.key, JSON.stringify(share)]);
    await upsert(tx, SHARES, rows);
    await staleKeys(
      tx,
      shares.map(({ key }) => key),
    );
  });
}

/** See `Derived.firstShares`. */
export async function firstShares(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Share>> {
  if (keys.length === 0) return new Map();
  const rows = await select(
    db,
    sql<{ body: string }>`SELECT body FROM (
        SELECT s.body, row_number() OVER (PARTITION BY s.key ORDER BY length(s.ts), s.ts, s.channel, s.place) AS nth
        FROM ${givenKeys(db, keys)} CROSS JOIN shares s WHERE s.archive = ${db.archive} AND s.key = given.key
      ) AS ordered WHERE nth = 1`,
  );
  return new Map(rows.map(({ body }) => JSON.parse(body) as Share).map((share) => [share.key, share]));
}

/** See `Derived.sharesOf`. */
export async function sharesOf(db: Db, keys: readonly string[]): Promise<readonly Share[]> {
  if (keys.length === 0) return [];
  const rows = await select(
    db,
    sql<{ body: string }>`SELECT s.body FROM ${givenKeys(db, keys)} CROSS JOIN shares s
      WHERE s.archive = ${db.archive} AND s.key = given.key`,
  );
  return rows.map(({ body }) => JSON.parse(body) as Share).sort(byTime);
}

function byTime(a: Share, b: Share): number {
  return compareTs(a.ts, b.ts) || (a.channel < b.channel ? -1 : a.channel > b.channel ? 1 : a.index - b.index);
}

/** See `Derived.eachShareAlone`. */
export async function* eachShareAlone(db: Db): AsyncGenerator<readonly Share[]> {
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const rows = await select(
      db,
      sql<{ body: string }>`SELECT s.body FROM shares s WHERE s.archive = ${db.archive} ${after}
        ORDER BY s.channel, s.ts, s.place LIMIT ${sql.lit(PAGE)}`,
    );
    const page = rows.map(({ body }) => JSON.parse(body) as Share);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = sql`AND (s.channel, s.ts, s.place) > (${escapeText(last.channel)}, ${escapeText(last.ts)}, ${sql.lit(last.index)})`;
  }
}

/** See `Derived.eachShare`. */
export async function* eachShare(db: Db): AsyncGenerator<readonly SharedLink[]> {
  for await (const page of eachShareAlone(db)) {
    const tips = await tipsOf(db, [...new Set(page.map(({ key }) => key))]);
    yield page.map((share) => ({ share, tip: tips.get(share.key) ?? null }));
  }
}

/** By key of any of their links. */
async function tipsOf(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Tip>> {
  const rootByKey = new Map((await links(db, keys)).map(({ key, root }) => [key, root]));
  if (rootByKey.size === 0) return new Map();
  const roots = [...new Set(rootByKey.values())].map((root) => [root]);
  const rows = await select(
    db,
    sql<{ root: string; body: string }>`SELECT t.root, t.body FROM ${given(db, ["root"], roots)} CROSS JOIN tips t
      WHERE t.archive = ${db.archive} AND t.root = given.root`,
  );
  const tips = new Map(rows.map(({ root, body }) => [unescapeText(root), JSON.parse(body) as Tip]));
  return new Map(
    [...rootByKey].flatMap(([key, root]) => {
      const tip = tips.get(root);
      return tip ? [[key, tip]] : [];
    }),
  );
}
