import { sql } from "kysely";
import {
  type Phrase,
  SEARCH_COLUMNS,
  type SearchCandidate,
  type SearchColumn,
  type SearchDocument,
  type SearchPlan,
} from "../../model/search.ts";
import { escapeText, unescapeText } from "../escape-text.ts";
import type { SearchIndex } from "../search-index.ts";

/** PostgreSQL knows four weights. */
const LABELS: Readonly<Record<SearchColumn, "A" | "B" | "C" | "D">> = {
  title: "A",
  titleGrams: "A",
  links: "B",
  linksGrams: "B",
  notes: "C",
  notesGrams: "C",
  talk: "D",
  talkGrams: "D",
  initials: "D",
  facets: "D",
};
/** Of D, C, B and A. */
const WEIGHTS = "{0.1, 0.25, 0.5, 1}";
/** Divides by the logarithm of the length. */
const BY_LENGTH = 1;
/** The last position that a tsvector tells from the next. https://www.postgresql.org/docs/current/textsearch-limitations.html */
const LAST_POSITION = 16_383;

/** Counting further would read every document of a common word. */
const MOST_COUNTED = 1000;

interface Row {
  readonly root: string;
  readonly last_shared_at: string;
  readonly reactions: number;
}

/** The search index in a tsvector under GIN. Its order is a rough one: PostgreSQL does not know how rare a word is. */
export const POSTGRES_SEARCH_INDEX: SearchIndex = {
  async put(connection, archive, documents) {
    const rows = [...new Map(documents.map((document) => [document.root, document])).values()].map((document) => [
      escapeText(document.root),
      document.firstSharedAt,
      document.lastSharedAt,
      document.reactions,
      document.digest,
      vectorOf(document),
    ]);
    await sql`INSERT INTO searched (archive, root, first_shared_at, last_shared_at, reactions, digest, tokens)
      SELECT ${archive}, value ->> 0, value ->> 1, value ->> 2, CAST(value ->> 3 AS integer), value ->> 4,
        CAST(value ->> 5 AS tsvector)
      FROM json_array_elements(${JSON.stringify(rows)}::json)
      ON CONFLICT (archive, root) DO UPDATE SET first_shared_at = excluded.first_shared_at,
        last_shared_at = excluded.last_shared_at, reactions = excluded.reactions, digest = excluded.digest,
        tokens = excluded.tokens`.execute(connection);
  },
  async remove(connection, archive, roots) {
    const json = JSON.stringify(roots.map(escapeText));
    await sql`DELETE FROM searched WHERE archive = ${archive}
      AND root IN (SELECT value #>> '{}' FROM json_array_elements(${json}::json))`.execute(connection);
  },
  async find(connection, archive, plan, most) {
    const { before, after, newestFirst } = plan;
    const query = sql`CAST(${queryOf(plan)} AS tsquery)`;
    const since = after === null ? sql`` : sql`AND last_shared_at >= ${after}`;
    const until = before === null ? sql`` : sql`AND first_shared_at <> '' AND first_shared_at < ${before}`;
    const order = newestFirst
      ? sql`substr(last_shared_at, 1, 10) DESC, reactions DESC, root`
      : sql`ts_rank(${WEIGHTS}, tokens, ${query}, ${sql.lit(BY_LENGTH)}) DESC, last_shared_at DESC, root`;
    const { rows } = await sql<Row>`SELECT root, last_shared_at, reactions FROM searched
      WHERE archive = ${archive} AND tokens @@ ${query} ${since} ${until}
      ORDER BY ${order}
      LIMIT ${sql.lit(most)}`.execute(connection);
    return rows.map(
      ({ root, last_shared_at, reactions }, number): SearchCandidate => ({
        root: unescapeText(root),
        number,
        score: null,
        lastSharedAt: last_shared_at,
        reactions,
      }),
    );
  },
  async roots(connection, archive) {
    const { rows } = await sql<{ root: string }>`SELECT root FROM searched
      WHERE archive = ${archive} ORDER BY root`.execute(connection);
    return rows.map(({ root }) => unescapeText(root));
  },
  async counts(connection, archive, words) {
    const { rows } = await sql<{ word: string; documents: number }>`SELECT given.word, found.documents
      FROM json_array_elements_text(${JSON.stringify(words)}::json) AS given (word)
      CROSS JOIN LATERAL (
        SELECT CAST(count(*) AS integer) AS documents FROM (
          SELECT 1 FROM searched WHERE archive = ${archive} AND tokens @@ CAST(quote_literal(given.word) AS tsquery)
          LIMIT ${sql.lit(MOST_COUNTED)}
        ) AS counted
      ) AS found
      WHERE found.documents > 0`.execute(connection);
    return new Map(rows.map(({ word, documents }) => [word, documents]));
  },
  tidy: async () => undefined,
};

/** The document's tokens with their places, a gap between columns so that no phrase goes over it. */
function vectorOf({ columns }: SearchDocument): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const [at, column] of SEARCH_COLUMNS.entries()) {
    const tokens = columns[at];
    position += 1;
    if (tokens === undefined || tokens === "") continue;
    for (const token of tokens.split(" ")) {
      position += 1;
      const place = `${Math.min(position, LAST_POSITION)}${LABELS[column]}`;
      const known = places.get(token);
      if (known) known.push(place);
      else places.set(token, [place]);
    }
  }
  return [...places].map(([token, at]) => `'${token}':${at.join(",")}`).join(" ");
}

/** The plan in the language of tsquery. Tokens hold no quotes. */
function queryOf({ clauses, not }: SearchPlan): string {
  const wanted = clauses.map(anyOf).join(" & ");
  return not.length > 0 ? `${wanted} & !${anyOf(not)}` : wanted;
}

function anyOf(phrases: readonly Phrase[]): string {
  return `(${phrases.map(phraseOf).join(" | ")})`;
}

function phraseOf({ tokens, prefix }: Phrase): string {
  const row = tokens.map((token) => `'${token}'`).join(" <-> ");
  return `(${row}${prefix ? ":*" : ""})`;
}
