import { sql } from "kysely";
import type { Capture, CaptureFormat } from "../model/capture.ts";
import { type Db, execute, given, givenKeys, inTransaction, select, upsert } from "./database.ts";
import { escapeText, unescapeText } from "./escape-text.ts";
import { CAPTURES, COPIED_WORDS } from "./tables.ts";

const PAGE = 1000;
const COLUMNS = sql`c.key, c.at, c.format, c.url, c.blob, c.bytes, c.type`;

interface CaptureRow extends Omit<Capture, "format"> {
  readonly format: CaptureFormat;
}

function captureOf({ key, url, at, format, blob, bytes, type }: CaptureRow): Capture {
  return { key: unescapeText(key), url: unescapeText(url), at, format, blob, bytes, type };
}

/** See `Facts.putCaptures`. */
export async function putCaptures(db: Db, captures: readonly Capture[]): Promise<void> {
  if (captures.length === 0) return;
  await inTransaction(db, async (tx) => {
    const rows = captures.map(({ key, at, format, url, blob, bytes, type }) => [
      key,
      at,
      format,
      url,
      blob,
      bytes,
      type,
    ]);
    await upsert(tx, CAPTURES, rows);
  });
}

/** See `Facts.removeCaptures`. */
export async function removeCaptures(db: Db, captures: readonly Capture[]): Promise<void> {
  if (captures.length === 0) return;
  await inTransaction(db, async (tx) => {
    for (const { key, at, format } of captures) {
      await execute(
        tx,
        sql`DELETE FROM captures WHERE archive = ${tx.archive} AND key = ${escapeText(key)} AND at = ${at}
          AND format = ${format}`,
      );
    }
    const texts = captures.flatMap(({ key, format }) => (format === "text" ? [key] : []));
    await execute(
      tx,
      sql`DELETE FROM copied_words WHERE archive = ${tx.archive} AND key IN (SELECT given.key FROM ${givenKeys(tx, texts)})
        AND NOT EXISTS (SELECT 1 FROM captures c WHERE c.archive = copied_words.archive AND c.key = copied_words.key
          AND c.format = 'text')`,
    );
    await markTipsOf(tx, texts);
  });
}

/** See `Facts.capturesOf`. */
export async function capturesOf(db: Db, keys: readonly string[]): Promise<readonly Capture[]> {
  if (keys.length === 0) return [];
  const rows = await select(
    db,
    sql<CaptureRow>`SELECT ${COLUMNS} FROM ${givenKeys(db, keys)} CROSS JOIN captures c
      WHERE c.archive = ${db.archive} AND c.key = given.key ORDER BY c.key, c.at DESC, c.format`,
  );
  return rows.map(captureOf);
}

/** See `Facts.eachCapture`. */
export async function* eachCapture(db: Db): AsyncGenerator<readonly Capture[]> {
  for (let after: CaptureRow | null = null; ; ) {
    const beyond =
      after === null ? sql`true` : sql`(c.key, c.at, c.format) > (${after.key}, ${after.at}, ${after.format})`;
    const rows: readonly CaptureRow[] = await select(
      db,
      sql<CaptureRow>`SELECT ${COLUMNS} FROM captures c WHERE c.archive = ${db.archive} AND ${beyond}
        ORDER BY c.key, c.at, c.format LIMIT ${PAGE}`,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(captureOf);
    after = last;
  }
}

/** See `Facts.putCopiedWords`. */
export async function putCopiedWords(db: Db, words: ReadonlyMap<string, string>): Promise<void> {
  if (words.size === 0) return;
  await inTransaction(db, async (tx) => {
    await upsert(tx, COPIED_WORDS, [...words]);
    await markTipsOf(tx, [...words.keys()]);
  });
}

/** See `Facts.copiedWords`. */
export async function copiedWords(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await select(
    db,
    sql<{ key: string; words: string }>`SELECT w.key, w.words FROM ${givenKeys(db, keys)} CROSS JOIN copied_words w
      WHERE w.archive = ${db.archive} AND w.key = given.key`,
  );
  return new Map(rows.map(({ key, words }) => [unescapeText(key), unescapeText(words)]));
}

/** What a copy says is searched with the tip. */
async function markTipsOf(tx: Db, changed: readonly string[]): Promise<void> {
  const keys = changed.map((key) => [key]);
  await execute(
    tx,
    sql`INSERT INTO unsearched (archive, root) SELECT DISTINCT l.archive, l.root
      FROM ${given(tx, ["key"], keys)} CROSS JOIN links l
      WHERE l.archive = ${tx.archive} AND l.key = given.key ON CONFLICT DO NOTHING`,
  );
}
