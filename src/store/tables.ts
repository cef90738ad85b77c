/** `json` is text that `JSON.stringify` made: it needs no escaping. */
export type ColumnType = "text" | "json" | "integer";

/** What bulk writes need to know of a table: its columns in order, and how many of the first ones (after `archive`) are its key. */
export interface Table {
  readonly name: string;
  readonly keyed: number;
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
}

export const RECORDS: Table = {
  name: "records",
  keyed: 2,
  columns: [
    ["noun", "text"],
    ["id", "text"],
    ["body", "json"],
  ],
};

export const MESSAGES: Table = {
  name: "messages",
  keyed: 3,
  columns: [
    ["channel", "text"],
    ["ts", "text"],
    ["revision", "text"],
    ["workspace", "text"],
    ["deleted", "integer"],
    ["thread_ts", "text"],
    ["user_id", "text"],
    ["shown", "integer"],
    ["raw", "text"],
  ],
};

export const DOCUMENTS: Table = {
  name: "documents",
  keyed: 2,
  columns: [
    ["name", "text"],
    ["revision", "integer"],
    ["kind", "text"],
    ["body", "text"],
  ],
};

export const DECISIONS: Table = {
  name: "decisions",
  keyed: 1,
  columns: [
    ["seq", "integer"],
    ["body", "json"],
  ],
};

export const PARTS: Table = {
  name: "parts",
  keyed: 1,
  columns: [
    ["fingerprint", "text"],
    ["messages", "integer"],
  ],
};

export const SETTINGS: Table = {
  name: "settings",
  keyed: 1,
  columns: [
    ["name", "text"],
    ["value", "text"],
  ],
};

export const SHARES: Table = {
  name: "shares",
  keyed: 3,
  columns: [
    ["channel", "text"],
    ["ts", "text"],
    ["place", "integer"],
    ["key", "text"],
    ["body", "json"],
  ],
};

export const ENTRIES: Table = {
  name: "entries",
  keyed: 2,
  columns: [
    ["document", "text"],
    ["position", "integer"],
    ["body", "json"],
  ],
};

export const LISTINGS: Table = {
  name: "listings",
  keyed: 5,
  columns: [
    ["key", "text"],
    ["rank", "integer"],
    ["document", "text"],
    ["position", "integer"],
    ["place", "integer"],
    ["body", "json"],
  ],
};

export const PAGES: Table = {
  name: "pages",
  keyed: 1,
  columns: [
    ["key", "text"],
    ["body", "json"],
  ],
};

export const STALE: Table = { name: "stale", keyed: 1, columns: [["key", "text"]] };

export const UNSEARCHED: Table = { name: "unsearched", keyed: 1, columns: [["root", "text"]] };

export const CAPTURES: Table = {
  name: "captures",
  keyed: 3,
  columns: [
    ["key", "text"],
    ["at", "text"],
    ["format", "text"],
    ["url", "text"],
    ["blob", "text"],
    ["bytes", "integer"],
    ["type", "text"],
  ],
};

export const COPIED_WORDS: Table = {
  name: "copied_words",
  keyed: 1,
  columns: [
    ["key", "text"],
    ["words", "text"],
  ],
};

export const LINKS: Table = {
  name: "links",
  keyed: 1,
  columns: [
    ["key", "text"],
    ["address", "text"],
    ["parent", "text"],
    ["root", "text"],
    ["id", "text"],
  ],
};

export const TIPS: Table = {
  name: "tips",
  keyed: 1,
  columns: [
    ["root", "text"],
    ["unpinned", "integer"],
    ["unlisted", "integer"],
    ["document", "text"],
    ["position", "integer"],
    ["first_shared_at", "text"],
    ["id", "text"],
    ["state", "text"],
    ["topic", "text"],
    ["body", "json"],
  ],
};

export const JOBS: Table = {
  name: "jobs",
  keyed: 2,
  columns: [
    ["kind", "text"],
    ["key", "text"],
    ["url", "text"],
    ["host", "text"],
    ["turn", "integer"],
    ["attempts", "integer"],
    ["due_at", "text"],
    ["problem", "text"],
    ["dead", "integer"],
    ["holder", "text"],
    ["held_until", "text"],
  ],
};

export const CHECKS: Table = {
  name: "checks",
  keyed: 2,
  columns: [
    ["key", "text"],
    ["since", "text"],
    ["at", "text"],
    ["body", "json"],
  ],
};
