import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import type { Limits } from "../model/config.ts";
import type { Channel } from "../model/workspace.ts";
import {
  type Batch,
  type CollectedMessage,
  type Collection,
  InputError,
  type Part,
  type Source,
  type SourceFile,
} from "./collector.ts";
import { peekBytes } from "./json-file.ts";
import { isObject, textOf } from "./json-object.ts";
import { fingerprint } from "./message-part.ts";
import { collectMessage } from "./message-row.ts";
import { parseJson } from "./parse-json.ts";
import { problemList } from "./problem-list.ts";
import { toChannel, toPerson } from "./slack-people.ts";
import { toWorkspace } from "./slackdump-workspace.ts";

const MAGIC = "SQLite format 3\0";
const PAGE_ROWS = 5000;
/** slackdump only appends rows and never rewrites one, so these tell a page from any other. */
const PAGES = `SELECT (rowid - 1) / ${PAGE_ROWS} AS page, COUNT(*) AS rows, TOTAL(LENGTH(DATA)) AS bytes, TOTAL(ID) AS ids,
  MIN(ID) AS first, MAX(ID) AS last, TOTAL(CHUNK_ID) AS chunks FROM MESSAGE GROUP BY page ORDER BY page`;
/** Each session of slackdump adds the message again, as it was then: the newest chunk has the newest edit. */
const MESSAGES = `SELECT CHANNEL_ID, TS, CASE WHEN LENGTH(DATA) <= ? THEN DATA END AS DATA FROM MESSAGE M
  WHERE rowid > ? AND rowid <= ? AND NOT EXISTS (SELECT 1 FROM MESSAGE N
    WHERE N.ID = M.ID AND N.CHANNEL_ID = M.CHANNEL_ID AND N.CHUNK_ID > M.CHUNK_ID) ORDER BY rowid`;

/** A slackdump archive in the source, known by its tables; null when there is none. */
export async function findDatabase(source: Source): Promise<SourceFile | null> {
  for (const file of source.files) {
    if (source.kind !== "file" && !/\.(?:sqlite3?|db)$/.test(file.name)) continue;
    if ((await peekBytes(file, MAGIC.length)).toString("latin1", 0, MAGIC.length) !== MAGIC) continue;
    if (file.onDisk === undefined || holdsMessages(file)) return file;
  }
  return null;
}

function holdsMessages(file: SourceFile): boolean {
  try {
    return query(file, (db) => {
      const names =
        "SELECT COUNT(*) AS tables FROM sqlite_master WHERE type = 'table' AND name IN ('MESSAGE', 'CHUNK', 'S_USER')";
      return numberOf(db.prepare(names).get(), "tables") === 3;
    });
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** Throws an `InputError` when the database is inside a zip or cannot be read at all. */
export function openDatabase(file: SourceFile, source: Source): Collection {
  if (file.onDisk === undefined) {
    throw new InputError(
      `${source.path}: ${file.name}`,
      "A database cannot be read inside a zip; unzip it and import the folder.",
    );
  }
  return query(file, (db) => {
    const problems = problemList(file.name);
    const newest = (table: string): readonly unknown[] => {
      const rows = db.prepare(`SELECT DATA, MAX(CHUNK_ID) FROM ${table} GROUP BY ID ORDER BY ID`).all();
      return rows.map((row) => parseData(row));
    };
    const workspaces = newest("WORKSPACE").flatMap((row) => toWorkspace(row) ?? []);
    const people = newest("S_USER").flatMap((row) => toPerson(row) ?? []);
    const channels: readonly Channel[] = newest("CHANNEL").flatMap((row) => toChannel(row, "public") ?? []);
    const workspace = workspaces[0]?.id ?? "";
    const parts = db
      .prepare(PAGES)
      .all()
      .map((page) => pagePart(file, page, workspace, source.limits));
    return { head: { workspaces, channels, people, problems: problems.take(true) }, parts };
  });
}

function pagePart(file: SourceFile, page: unknown, workspace: string, limits: Limits): Part {
  const number = numberOf(page, "page");
  const name = `${file.name}, rows ${number * PAGE_ROWS + 1} to ${(number + 1) * PAGE_ROWS}`;
  return {
    name,
    bytes: numberOf(page, "bytes"),
    fingerprint: fingerprint(["slackdump", workspace, JSON.stringify(page)]),
    async *read() {
      yield readPage(file, number * PAGE_ROWS, workspace, limits);
    },
  };
}

function readPage(file: SourceFile, after: number, workspace: string, limits: Limits): Batch {
  const problems = problemList(file.name);
  const messages: CollectedMessage[] = [];
  try {
    query(file, (db) => {
      for (const row of db.prepare(MESSAGES).all(limits.messageBytes, after, after + PAGE_ROWS)) {
        const channel = textOf(row, "CHANNEL_ID");
        const report = (why: string) => problems.add(`${file.name}, message ${channel} ${textOf(row, "TS")}`, why);
        if (channel === null) {
          report("It has no channel; passed over.");
          continue;
        }
        const collected = collectMessage(parseData(row), { workspace, channel, limits }, report);
        if (collected !== null) messages.push(collected);
      }
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.add(error.where, error.why);
  }
  return { messages, documents: [], problems: problems.take(true) };
}

/** The row's JSON, undefined when it is damaged. */
function parseData(row: unknown): unknown {
  const data = isObject(row) ? row.DATA : undefined;
  const text = data instanceof ArrayBuffer || ArrayBuffer.isView(data) ? bytesOf(data).toString("utf8") : data;
  return typeof text === "string" ? parseJson(text) : undefined;
}

function bytesOf(data: ArrayBuffer | ArrayBufferView): Buffer {
  return data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

function numberOf(row: unknown, field: string): number {
  const value = isObject(row) ? row[field] : undefined;
  return typeof value === "number" ? value : 0;
}

/**
 * Asks the database, opened so that nothing beside it is written: libsql ignores `readonly`, SQLite's own address does
 * not. Without a journal (`-wal`) it is opened as unchangeable, which works in read-only folders too.
 */
function query<T>(file: SourceFile, work: (db: Database.Database) => T): T {
  const path = resolve(String(file.onDisk));
  const url = `${pathToFileURL(path).href}?${existsSync(`${path}-wal`) ? "mode=ro" : "immutable=1"}`;
  try {
    const db = new Database(url);
    try {
      return work(db);
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new InputError(file.name, `The database cannot be read (${error.message}).`);
  }
}
