import { type SqliteDatabase, sql } from "kysely";
import {
  type Phrase,
  SEARCH_COLUMNS,
  SEARCH_WEIGHTS,
  type SearchCandidate,
  type SearchPlan,
} from "../../model/search.ts";
import { escapeText, unescapeText } from "../escape-text.ts";
import type { SearchIndex } from "../search-index.ts";

const RANK = `bm25(${SEARCH_COLUMNS.map((column) => SEARCH_WEIGHTS[column]).join(", ")})`;

const NUMBER = `INSERT INTO searched (archive, root, first_shared_at, last_shared_at, reactions, digest)
  VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (archive, root) DO UPDATE SET first_shared_at = excluded.first_shared_at,
    last_shared_at = excluded.last_shared_at, reactions = excluded.reactions, digest = excluded.digest
  RETURNING number`;
const PUT = `INSERT OR REPLACE INTO search_index (rowid, ${SEARCH_COLUMNS.join(", ")})
  VALUES (?${", ?".repeat(SEARCH_COLUMNS.length)})`;
const REMOVE = "DELETE FROM searched WHERE archive = ? AND root = ? RETURNING number";
const REMOVE_NUMBER = "DELETE FROM search_index WHERE rowid = ?";

interface Row {
  readonly root: string;
  readonly number: number;
  readonly score: number;
  readonly last_shared_at: string;
  readonly reactions: number;
}

/** The search index in FTS5. */
export function sqliteSearchIndex(database: SqliteDatabase): SearchIndex {
  /** All numbers first: a statement with RETURNING between two puts makes FTS5 write a segment for each row. */
  function numbersOf(sqlText: string, rows: readonly (readonly unknown[])[]): (number | undefined)[] {
    const statement = database.prepare(sqlText);
    return rows.map((row) => (statement.all(row) as readonly NumberRow[])[0]?.number);
  }

  return {
    async put(_, archive, documents) {
      const numbers = numbersOf(
        NUMBER,
        documents.map((document) => {
          const { root, firstSharedAt, lastSharedAt, reactions, digest } = document;
          return [archive, escapeText(root), firstSharedAt, lastSharedAt, reactions, digest];
        }),
      );
      const put = database.prepare(PUT);
      for (const [at, { columns }] of documents.entries()) put.run([numbers[at], ...columns]);
    },
    async remove(_, archive, roots) {
      const numbers = numbersOf(
        REMOVE,
        roots.map((root) => [archive, escapeText(root)]),
      );
      const remove = database.prepare(REMOVE_NUMBER);
      for (const number of numbers) if (number !== undefined) remove.run([number]);
    },
    async find(connection, archive, plan, most) {
      const { before, after, newestFirst } = plan;
      const since = after === null ? sql`` : sql`AND s.last_shared_at >= ${after}`;
      const until = before === null ? sql`` : sql`AND s.first_shared_at <> '' AND s.first_shared_at < ${before}`;
      const order = newestFirst ? sql`substr(s.last_shared_at, 1, 10) DESC, s.reactions DESC, s.number` : sql`i.rank`;
      const { rows } = await sql<Row>`
        SELECT s.root, s.number, -i.rank AS score, s.last_shared_at, s.reactions
        FROM search_index AS i CROSS JOIN searched AS s ON s.number = i.rowid
        WHERE i.search_index MATCH ${matchOf(plan)} AND i.rank MATCH ${RANK} AND s.archive = ${archive} ${since} ${until}
        ORDER BY ${order} LIMIT ${sql.lit(most)}`.execute(connection);
      return rows.map(
        ({ root, number, score, last_shared_at, reactions }): SearchCandidate => ({
          root: unescapeText(root),
          number,
          score,
          lastSharedAt: last_shared_at,
          reactions,
        }),
      );
    },
    async roots(connection, archive) {
      const { rows } = await sql<{ root: string }>`SELECT root FROM searched
        WHERE archive = ${archive} ORDER BY number`.execute(connection);
      return rows.map(({ root }) => unescapeText(root));
    },
    async counts(connection, _, words) {
      // Known to this connection only: it holds nothing, it looks into the index.
      database
        .prepare("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab ('main', 'search_index', 'row')")
        .run([]);
      const { rows } = await sql<{ term: string; doc: number }>`SELECT term, doc FROM temp.search_words
        WHERE term IN (SELECT value FROM json_each(${JSON.stringify(words)}))`.execute(connection);
      return new Map(rows.map(({ term, doc }) => [term, doc]));
    },
    async tidy() {
      database.prepare("INSERT INTO search_index (search_index) VALUES ('optimize')").run([]);
    },
  };
}

interface NumberRow {
  readonly number: number;
}

/** The plan in FTS5's language. Tokens hold no quotes. https://sqlite.org/fts5.html#full_text_query_syntax */
function matchOf({ clauses, not }: SearchPlan): string {
  const wanted = clauses.map(anyOf).join(" AND ");
  return not.length > 0 ? `(${wanted}) NOT ${anyOf(not)}` : wanted;
}

function anyOf(phrases: readonly Phrase[]): string {
  return `(${phrases.map(({ tokens, prefix }) => `"${tokens.join(" ")}"${prefix ? " *" : ""}`).join(" OR ")})`;
}
