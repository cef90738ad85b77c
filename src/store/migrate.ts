import { type Kysely, sql } from "kysely";
import type { Dialect } from "./database.ts";
import { MIGRATIONS } from "./migrations.ts";
import { StoreError } from "./store-error.ts";

/**
 * Brings the tables up to this version, once, however many processes open the database at the same time.
 *
 * @throws StoreError when a newer Tipkeeper has been here
 */
export async function migrate(kysely: Kysely<unknown>, dialect: Dialect, place: string): Promise<void> {
  await kysely.connection().execute(async (connection) => {
    if ((await versionOf(connection, dialect, place)) === MIGRATIONS.length) return;
    await dialect.begin(connection, null);
    try {
      const version = await versionOf(connection, dialect, place);
      if (version === 0) await sql`CREATE TABLE tipkeeper_schema (version integer NOT NULL)`.execute(connection);
      for (const migration of MIGRATIONS.slice(version)) {
        for (const statement of dialect
          .ddl(typeof migration === "string" ? migration : migration[dialect.name])
          .split(";\n")) {
          if (statement.trim() !== "") await sql.raw(statement).execute(connection);
        }
      }
      await sql`DELETE FROM tipkeeper_schema`.execute(connection);
      await sql`INSERT INTO tipkeeper_schema (version) VALUES (${sql.lit(MIGRATIONS.length)})`.execute(connection);
      await sql`COMMIT`.execute(connection);
    } catch (error) {
      await sql`ROLLBACK`.execute(connection);
      throw error;
    }
  });
}

/** 0 for a database that Tipkeeper has not used yet. */
async function versionOf(connection: Kysely<unknown>, dialect: Dialect, place: string): Promise<number> {
  if (!(await dialect.hasTable(connection, "tipkeeper_schema"))) return 0;
  const { rows } = await sql<{ version: number }>`SELECT version FROM tipkeeper_schema`.execute(connection);
  const version = rows[0]?.version ?? 0;
  if (version > MIGRATIONS.length) {
    throw new StoreError(
      place,
      `was written by a newer Tipkeeper (schema ${version}, this one knows up to ${MIGRATIONS.length}); update Tipkeeper`,
    );
  }
  return version;
}
