import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Cell, Dialect } from "../database.ts";
import { escapeText } from "../escape-text.ts";
import type { Table } from "../tables.ts";
import { POSTGRES_SEARCH_INDEX } from "./search-index.ts";

/** Names Tipkeeper's locks among those of other programs on the server ("tipk"). */
const LOCKS = 0x7469706b;

/** Bulk writes are one statement with one JSON parameter; text sorts by its bytes, as in SQLite. */
export const POSTGRES: Dialect = {
  name: "postgres",
  search: POSTGRES_SEARCH_INDEX,
  ddl: (statements) => statements.replace(/\btext\b/g, 'text COLLATE "C"').replace(/ WITHOUT ROWID/g, ""),
  hasTable: async (connection, name) => {
    // Not `to_regclass`: it answers out of a cache that waiting for an advisory lock does not renew.
    const { rows } = await sql<{ found: boolean }>`SELECT EXISTS (
      SELECT FROM pg_catalog.pg_tables WHERE schemaname = ANY (current_schemas(false)) AND tablename = ${name}
    ) AS found`.execute(connection);
    return rows[0]?.found === true;
  },
  revision: async (connection) => {
    const { rows } = await sql<{ seen: string }>`SELECT CAST(pg_current_snapshot() AS text) AS seen`.execute(
      connection,
    );
    return rows[0]?.seen ?? "";
  },
  begin,
  eachItem: (json) => sql`json_array_elements(${json}::json)`,
  upsert: async (connection, table, archive, rows) => {
    const json = JSON.stringify(lastOfEquals(table, rows).map((row) => row.map(storable)));
    await upsertStatement(table, archive, json).execute(connection);
  },
};

async function begin(connection: Kysely<unknown>, archive: string | null): Promise<void> {
  await sql`BEGIN`.execute(connection);
  const lock = archive === null ? sql`0` : sql`hashtext(${archive})`;
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(LOCKS)}, ${lock})`.execute(connection);
}

function storable(cell: Cell): Cell {
  return typeof cell === "string" ? escapeText(cell) : cell;
}

/** One statement may not touch a row twice. */
function lastOfEquals({ keyed }: Table, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const byKey = new Map(rows.map((row) => [keyed === 1 ? row[0] : row.slice(0, keyed).join("\n"), row]));
  return byKey.size === rows.length ? rows : [...byKey.values()];
}

function upsertStatement({ name, keyed, columns }: Table, archive: string, json: string): RawBuilder<unknown> {
  const names = columns.map(([column]) => sql.ref(column));
  const cells = columns.map(([, type], place) => {
    const cell = sql`value ->> ${sql.lit(place)}`;
    return type === "integer" ? sql`CAST(${cell} AS integer)` : cell;
  });
  const replaced = names.slice(keyed).map((column) => sql`${column} = excluded.${column}`);
  const action = replaced.length > 0 ? sql`UPDATE SET ${sql.join(replaced)}` : sql`NOTHING`;
  return sql`INSERT INTO ${sql.table(name)} (archive, ${sql.join(names)})
    SELECT ${archive}, ${sql.join(cells)} FROM json_array_elements(${json}::json)
    ON CONFLICT (archive, ${sql.join(names.slice(0, keyed))}) DO ${action}`;
}
