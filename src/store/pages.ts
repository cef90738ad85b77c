import { sql } from "kysely";
import { isFuller } from "../model/message.ts";
import type { Page } from "../model/page.ts";
import { type Db, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { escapeText } from "./escape-text.ts";
import { staleKeys } from "./stale.ts";
import { PAGES } from "./tables.ts";

const PAGE = 500;

/** See `Facts.putPages`. */
export async function putPages(db: Db, list: readonly Page[]): Promise<void> {
  if (list.length === 0) return;
  await inTransaction(db, async (tx) => {
    const keys = list.map(({ key }) => key);
    const known = await pagesOf(tx, keys);
    const joined = new Map(known);
    for (const page of list) {
      const current = joined.get(page.key);
      joined.set(page.key, current === undefined ? page : newer(current, page));
    }
    const changed = [...joined.values()].filter((page) => page !== known.get(page.key));
    await upsert(
      tx,
      PAGES,
      changed.map((page) => [page.key, JSON.stringify(page)]),
    );
    await staleKeys(
      tx,
      changed.map(({ key }) => key),
    );
  });
}

/** The one fetched later; of two at the same time, the same one whatever came first. */
function newer(a: Page, b: Page): Page {
  if (a.fetchedAt !== b.fetchedAt) return a.fetchedAt > b.fetchedAt ? a : b;
  const [one, other] = [JSON.stringify(sorted(a)), JSON.stringify(sorted(b))];
  return one !== other && isFuller(other, one) ? b : a;
}

function sorted(page: Page): object {
  return Object.fromEntries(Object.entries(page).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** See `Facts.pagesOf`. */
export async function pagesOf(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Page>> {
  if (keys.length === 0) return new Map();
  const rows = await select(
    db,
    sql<{ body: string }>`SELECT p.body FROM ${givenKeys(db, keys)} CROSS JOIN pages p
      WHERE p.archive = ${db.archive} AND p.key = given.key`,
  );
  return new Map(rows.map(({ body }) => JSON.parse(body) as Page).map((page) => [page.key, page]));
}

/** See `Facts.eachPage`. */
export async function* eachPage(db: Db): AsyncGenerator<readonly Page[]> {
  for (let after: string | null = null; ; ) {
    const from = after === null ? sql`` : sql`AND key > ${escapeText(after)}`;
    const rows: readonly { readonly body: string }[] = await select(
      db,
      sql<{
        body: string;
      }>`SELECT body FROM pages WHERE archive = ${db.archive} ${from} ORDER BY key LIMIT ${sql.lit(PAGE)}`,
    );
    const pages = rows.map(({ body }) => JSON.parse(body) as Page);
    if (pages.length > 0) yield pages;
    if (pages.length < PAGE) return;
    after = pages.at(-1)?.key ?? null;
  }
}
