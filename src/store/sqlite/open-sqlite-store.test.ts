import { chmod, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, describe, expect, test } from "vitest";
import { pagesContract } from "../../../test/contracts/pages.ts";
import { queueContract } from "../../../test/contracts/queue.ts";
import { storeContract } from "../../../test/contracts/store.ts";
import { processContract } from "../../../test/contracts/store-processes.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tipkeeper-store-"));
  folders.push(folder);
  return folder;
}
afterAll(async () => {
  for (const folder of folders) {
    await chmod(folder, 0o700);
    await rm(folder, { recursive: true, force: true });
  }
});

const shared = await newFolder();
describe("contract", () => storeContract((name) => openSqliteStore(shared, name)));
describe("pages", () => pagesContract((name) => openSqliteStore(shared, name)));
describe("queue", () => queueContract((name) => openSqliteStore(shared, name)));
describe("processes", () => processContract(newFolder, openSqliteStore));

describe("opening", () => {
  test("makes the folder and the file readable by their owner only", async () => {
    const folder = join(await newFolder(), "a", "b");
    await (await openSqliteStore(folder)).close();
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, "tipkeeper.db"))).mode & 0o777).toBe(0o600);
  });

  test("says so when the file is no database", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "tipkeeper.db"), "not a database, but long enough to be looked at\n".repeat(99));
    await expect(openSqliteStore(folder)).rejects.toThrow(/tipkeeper\.db: cannot be opened as an SQLite database/);
  });

  test("says so when the folder is a file", async () => {
    const file = join(await newFolder(), "file");
    await writeFile(file, "");
    await expect(openSqliteStore(file)).rejects.toThrow(/cannot be written .*--data/);
  });

  test("refuses a newer Tipkeeper's database", async () => {
    const folder = await newFolder();
    await (await openSqliteStore(folder)).close();
    const database = new Database(join(folder, "tipkeeper.db"));
    database.exec("UPDATE tipkeeper_schema SET version = 999");
    database.close();
    await expect(openSqliteStore(folder)).rejects.toThrow(/newer Tipkeeper \(schema 999/);
  });
});
