/** Rows, then how many of them share the first column, the first two, … of an index: orders of magnitude of a large archive. */
const INDEXES: readonly (readonly [table: string, index: string, sizes: string])[] = [
  ["messages", "sqlite_autoindex_messages_1", "1000000 1000000 10000 1 1"],
  ["messages", "messages_by_thread", "300000 300000 30000 5 1"],
  ["shares", "sqlite_autoindex_shares_1", "1000000 1000000 10000 2 1"],
  ["shares", "shares_by_key", "1000000 1000000 3 1 1 1"],
  ["links", "links", "1000000 1000000 1"],
  ["links", "links_by_root", "1000000 1000000 2"],
  ["links", "links_by_id", "1000000 1000000 1"],
  ["listings", "listings", "100000 100000 2 2 1 1 1"],
  ["listings", "listings_by_document", "100000 100000 1000"],
  ["stale", "stale", "100000 100000 1"],
  ["jobs", "jobs", "100000 100000 30000 1"],
  ["jobs", "jobs_in_turn", "100000 100000 30000 30000 300 30 1"],
  ["jobs", "jobs_by_host", "100000 100000 30000 30 1"],
  ["jobs", "jobs_held", "300 300 100"],
  ["checks", "checks", "1000000 1000000 10 1"],
  ["copied_words", "sqlite_autoindex_copied_words_1", "100000 100000 1"],
  ["captures", "captures", "300000 300000 3 3 1"],
  ["tips", "sqlite_autoindex_tips_1", "1000000 1000000 1"],
  ["tips", "tips_by_state", "1000000 1000000 250000 10000"],
];

const rows = INDEXES.map(([table, index, sizes]) => `('${table}', '${index}', '${sizes}')`);

/**
 * Tells SQLite's planner that all rows share their `archive`. Without it an index that only starts with `archive` looks
 * as good as one that finds the row, and a join with a thousand keys reads the table a thousand times.
 * https://sqlite.org/fileformat2.html#stat1tab
 */
export const STATISTICS = `
ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ${rows.join(", ")};
ANALYZE sqlite_schema;
`;
