import { SEARCH_COLUMNS } from "../../model/search.ts";

/** Roots whose tips the search index does not hold as they are; at first, all of them. */
const UNSEARCHED = `
CREATE TABLE unsearched (
  archive text NOT NULL, root text NOT NULL,
  PRIMARY KEY (archive, root)
) WITHOUT ROWID;
INSERT INTO unsearched (archive, root) SELECT archive, root FROM tips;
`;

/**
 * The search index. SQLite: full text without its content (the tips have it), a row's number from `searched`; our tokens
 * are ASCII letters and digits or beyond ASCII, which the tokenizer `ascii` leaves as they are.
 * https://sqlite.org/fts5.html#contentless_delete_tables
 */
export const SEARCH = {
  sqlite: `${UNSEARCHED}
CREATE TABLE searched (
  number integer PRIMARY KEY, archive text NOT NULL, root text NOT NULL,
  first_shared_at text NOT NULL, last_shared_at text NOT NULL, reactions integer NOT NULL,
  digest text NOT NULL
);
CREATE UNIQUE INDEX searched_by_root ON searched (archive, root);
CREATE VIRTUAL TABLE search_index USING fts5 (
  ${SEARCH_COLUMNS.join(", ")}, content = '', contentless_delete = 1, tokenize = 'ascii'
);
`,
  postgres: `${UNSEARCHED}
CREATE TABLE searched (
  archive text NOT NULL, root text NOT NULL,
  first_shared_at text NOT NULL, last_shared_at text NOT NULL, reactions integer NOT NULL,
  digest text NOT NULL, tokens tsvector NOT NULL,
  PRIMARY KEY (archive, root)
);
CREATE INDEX searched_by_tokens ON searched USING gin (tokens);
`,
} as const;
