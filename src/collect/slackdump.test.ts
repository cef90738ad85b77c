import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { collectorContract, SAMPLE } from "../../test/contracts/collector.ts";
import {
  type Files,
  newPlace,
  readAll,
  withSource,
  writeFile,
  writeFolder,
  writeZip,
} from "../../test/fixtures/sources.ts";
import { InputError } from "./collector.ts";
import { slackdump } from "./slackdump.ts";

const WORKSPACE = { team: "Readers", team_id: "T00000001", url: "https://readers.slack.com/", user_id: "U00000001" };

/** The tables and columns of slackdump's archive that hold what is read here. */
const TABLES = `
  CREATE TABLE SESSION (ID INTEGER PRIMARY KEY, MODE TEXT);
  CREATE TABLE CHUNK (ID INTEGER PRIMARY KEY, UNIX_TS INTEGER, SESSION_ID INTEGER, TYPE_ID INTEGER, NUM_REC INTEGER);
  CREATE TABLE MESSAGE (ID INTEGER NOT NULL, CHUNK_ID INTEGER NOT NULL, CHANNEL_ID TEXT NOT NULL, TS TEXT NOT NULL,
    IDX INTEGER NOT NULL, TXT TEXT, DATA BLOB NOT NULL, PRIMARY KEY (ID, CHUNK_ID));
  CREATE TABLE CHANNEL (ID TEXT NOT NULL, CHUNK_ID INTEGER NOT NULL, NAME TEXT, DATA BLOB NOT NULL, PRIMARY KEY (ID, CHUNK_ID));
  CREATE TABLE S_USER (ID TEXT NOT NULL, CHUNK_ID INTEGER NOT NULL, DATA BLOB NOT NULL, PRIMARY KEY (ID, CHUNK_ID));
  CREATE TABLE WORKSPACE (ID INTEGER PRIMARY KEY, CHUNK_ID INTEGER NOT NULL, URL TEXT NOT NULL, DATA BLOB NOT NULL);`;

type Row = Readonly<Record<string, unknown>>;

function writeDatabase(fill: (db: Database.Database) => void = () => undefined, wal = false): string {
  const place = newPlace();
  const db = new Database(join(place, "slackdump.sqlite"));
  if (wal) db.pragma("journal_mode = WAL");
  db.exec(TABLES);
  const blob = (row: unknown): Buffer => Buffer.from(JSON.stringify(row));
  db.prepare("INSERT INTO WORKSPACE VALUES (1, 1, ?, ?)").run(WORKSPACE.url, blob(WORKSPACE));
  for (const user of SAMPLE.users) db.prepare("INSERT INTO S_USER VALUES (?, 1, ?)").run(user.id, blob(user));
  let chunk = 1;
  for (const { row, posts } of SAMPLE.channels) {
    chunk += 1;
    db.prepare("INSERT INTO CHANNEL VALUES (?, ?, ?, ?)").run(row.id, chunk, row.name, blob(row));
    for (const { message, replies } of posts) {
      for (const one of [message, ...replies]) putMessage(db, row.id, chunk, one);
    }
  }
  fill(db);
  db.close();
  return place;
}

function putMessage(db: Database.Database, channel: string, chunk: number, row: Row): void {
  const ts = String(row.ts);
  const id = Number(ts.replace(".", ""));
  db.prepare("INSERT INTO MESSAGE VALUES (?, ?, ?, ?, 0, '', ?)").run(
    id,
    chunk,
    channel,
    ts,
    Buffer.from(JSON.stringify(row)),
  );
}

collectorContract(slackdump, "an archive", {
  write: () => writeDatabase(),
  writeDamaged: () =>
    writeDatabase((db) => db.exec("UPDATE MESSAGE SET DATA = '{\"ts\":' WHERE TS = '1600000000.000100'")),
  hasPeople: true,
});

function dumpFiles(): Record<string, unknown> {
  const files: Record<string, unknown> = { "users.json": SAMPLE.users };
  for (const { row, posts } of SAMPLE.channels) {
    const messages = posts.map(({ message, replies }) =>
      replies.length > 0 ? { ...message, slackdump_thread_replies: replies } : message,
    );
    files[`${row.id}.json`] = { channel_id: row.id, name: row.name, messages };
  }
  return files;
}

const damagedDump = (): Files => {
  const files = dumpFiles();
  return { ...files, "C00000001.json": JSON.stringify(files["C00000001.json"]).slice(0, -60) };
};

collectorContract(slackdump, "a dump", {
  write: () => writeFolder(dumpFiles()),
  writeDamaged: () => writeFolder(damagedDump()),
  hasPeople: true,
});
collectorContract(slackdump, "a dump, zipped", {
  write: () => writeZip(dumpFiles()),
  writeDamaged: () => writeZip(damagedDump()),
  hasPeople: true,
});

function chunkFiles(): Record<string, Uint8Array> {
  const gz = (lines: readonly Row[]) => gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const files: Record<string, Uint8Array> = {
    "workspace.json.gz": gz([{ t: 6, ts: 1, w: WORKSPACE }]),
    "users.json.gz": gz([{ t: 3, ts: 1, n: 3, u: SAMPLE.users }]),
    "channels.json.gz": gz([{ t: 4, ts: 1, ch: SAMPLE.channels.map(({ row }) => row) }]),
  };
  for (const { row, posts } of SAMPLE.channels) {
    const threads = posts.filter(({ replies }) => replies.length > 0);
    files[`${row.id}.json.gz`] = gz([
      { t: 5, ts: 1, id: row.id, ci: row },
      { t: 0, ts: 2, id: row.id, m: posts.map(({ message }) => message) },
      ...threads.map(({ message, replies }) => ({ t: 1, ts: 3, id: row.id, r: message.ts, m: replies })),
    ]);
  }
  return files;
}

collectorContract(slackdump, "an archive of chunks", {
  write: () => writeFolder(chunkFiles()),
  writeDamaged: () =>
    writeFolder({ ...chunkFiles(), "C00000001.json.gz": chunkFiles()["C00000001.json.gz"]?.subarray(0, 60) }),
  hasPeople: true,
});

describe("an archive of several sessions", () => {
  const edited = { ts: "1600000500.000500", text: "Quiet, please", edited: { ts: "1600000900.000000" } };

  test("the newest chunk wins", async () => {
    const place = writeDatabase((db) => putMessage(db, "G00000002", 99, edited));
    const { messages } = await readAll(slackdump, place);
    const found = messages.filter(({ channel }) => channel === "G00000002");
    expect(found.map(({ revision }) => revision)).toEqual(["1600000900.000000"]);
  });

  test("the same time in two channels is two messages", async () => {
    const place = writeDatabase((db) => putMessage(db, "C00000001", 99, edited));
    const { messages } = await readAll(slackdump, place);
    expect(messages.filter(({ ts }) => ts === edited.ts).map(({ channel }) => channel)).toEqual([
      "G00000002",
      "C00000001",
    ]);
  });

  test("a page whose rows changed is read again, others are known", async () => {
    const fill = (upTo: number) => (db: Database.Database) => {
      db.exec("BEGIN");
      for (let n = 0; n < upTo; n++) putMessage(db, "C00000001", 50, { ts: `${1700000000 + n}.000001` });
      db.exec("COMMIT");
    };
    const [before, after] = [
      await readAll(slackdump, writeDatabase(fill(5100))),
      await readAll(slackdump, writeDatabase(fill(5200))),
    ];
    const known = new Set(before.collection.parts.map(({ fingerprint }) => fingerprint));
    expect(after.messages).toHaveLength(5206);
    expect(after.collection.parts.map(({ fingerprint }) => known.has(fingerprint))).toEqual([true, false]);
  });

  test("a database still in WAL mode is read without leaving files beside it", async () => {
    const place = writeDatabase(undefined, true);
    const before = readdirSync(place);
    expect((await readAll(slackdump, place)).messages).toHaveLength(6);
    expect(readdirSync(place)).toEqual(before);
  });

  test("a single database file is enough, whatever its name", async () => {
    const { messages, collection } = await readAll(slackdump, join(writeDatabase(), "slackdump.sqlite"));
    expect(messages).toHaveLength(6);
    expect(collection.head.workspaces).toEqual([
      { id: "T00000001", name: "Readers", url: "https://readers.slack.com" },
    ]);
  });
});

test.each([
  { title: "some other database", make: () => otherDatabase() },
  {
    title: "a file that only begins like a database",
    make: () => writeFile("slackdump.sqlite", "SQLite format 3\0 and then not"),
  },
])("$title is not slackdump's", async ({ make }) => {
  expect(await withSource(make(), {}, slackdump.recognises)).toBe(false);
});

function otherDatabase(): string {
  const path = join(newPlace(), "slackdump.sqlite");
  const db = new Database(path);
  db.exec("CREATE TABLE notes (text TEXT)");
  db.close();
  return path;
}

test("a database inside a zip is refused with advice", async () => {
  const path = writeZip({ "slackdump.sqlite": "SQLite format 3\0" });
  await expect(readAll(slackdump, path)).rejects.toThrow(InputError);
  await expect(readAll(slackdump, path)).rejects.toThrow("unzip it");
});

test("`--as slackdump` reads slackdump's export in Slack's layout", async () => {
  const place = newPlace();
  mkdirSync(join(place, "general"));
  writeFileSync(join(place, "general", "2020-01-01.json"), '[{"ts":"1.5","text":"x","replace_original":false}]');
  expect((await readAll(slackdump, place)).messages).toHaveLength(1);
});

test("a gzip bomb stops at the limit", async () => {
  const line = `${JSON.stringify({ t: 0, ts: 1, id: "C1", m: [] })}\n`;
  const bomb = gzipSync(line + " ".repeat(5_000_000));
  const { problems } = await readAll(slackdump, writeFolder({ "C1.json.gz": bomb }), { fileBytes: 1_000_000 });
  expect(problems[0]?.why).toContain("limits.fileBytes");
});
