import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { pagesContract } from "../../../test/contracts/pages.ts";
import { queueContract } from "../../../test/contracts/queue.ts";
import { storeContract } from "../../../test/contracts/store.ts";
import { processContract } from "../../../test/contracts/store-processes.ts";
import { startPostgres } from "../../../test/postgres.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

const server = await startPostgres();
afterAll(async () => {
  if ("stop" in server) await server.stop();
});

if ("missing" in server) {
  test("PostgreSQL", (context) => context.skip(server.missing));
} else {
  const shared = await server.newDatabase();
  describe("contract", () => storeContract((name) => openPostgresStore(shared, name)));
  describe("pages", () => pagesContract((name) => openPostgresStore(shared, name)));
  describe("queue", () => queueContract((name) => openPostgresStore(shared, name)));
  describe("processes", () => processContract(server.newDatabase, openPostgresStore));

  test("refuses a newer Tipkeeper's database", async () => {
    const url = await server.newDatabase();
    await (await openPostgresStore(url)).close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("UPDATE tipkeeper_schema SET version = 999");
    await client.end();
    await expect(openPostgresStore(url)).rejects.toThrow(/newer Tipkeeper \(schema 999/);
  });

  test("tells its place without the password", async () => {
    const store = await openPostgresStore(shared);
    expect(store.place).toBe(`postgres://${new URL(shared).host}${new URL(shared).pathname}`);
    await store.close();
  });
}

test.each([
  ["a server that is not there", "postgres://me:hushhush@127.0.0.1:1/db", /127\.0\.0\.1:1\/db: cannot be reached/],
  ["no address", "hushhush", /DATABASE_URL: is no address/],
])("says so without the password: %s", async (_, url, message) => {
  const failure = await openPostgresStore(url).catch((error: unknown) => String(error));
  expect(failure).toMatch(message);
  expect(failure).not.toContain("hushhush");
});
