/** Facts, the ledger of imports, and the cache that is derived from the facts. Every key starts with its archive. */
export const ARCHIVE = `
CREATE TABLE records (
  archive text NOT NULL, noun text NOT NULL, id text NOT NULL, body text NOT NULL,
  PRIMARY KEY (archive, noun, id)
) WITHOUT ROWID;

CREATE TABLE messages (
  archive text NOT NULL, channel text NOT NULL, ts text NOT NULL, revision text NOT NULL,
  workspace text NOT NULL, deleted integer NOT NULL, thread_ts text, user_id text,
  shown integer NOT NULL, raw text NOT NULL,
  PRIMARY KEY (archive, channel, ts, revision)
);
CREATE INDEX messages_by_thread ON messages (archive, channel, thread_ts, ts) WHERE thread_ts IS NOT NULL;

CREATE TABLE documents (
  archive text NOT NULL, name text NOT NULL, revision integer NOT NULL, kind text NOT NULL, body text NOT NULL,
  PRIMARY KEY (archive, name, revision)
);
CREATE TABLE decisions (
  archive text NOT NULL, seq integer NOT NULL, body text NOT NULL,
  PRIMARY KEY (archive, seq)
) WITHOUT ROWID;
CREATE TABLE parts (
  archive text NOT NULL, fingerprint text NOT NULL, messages integer NOT NULL,
  PRIMARY KEY (archive, fingerprint)
) WITHOUT ROWID;
CREATE TABLE settings (
  archive text NOT NULL, name text NOT NULL, value text NOT NULL,
  PRIMARY KEY (archive, name)
) WITHOUT ROWID;

CREATE TABLE shares (
  archive text NOT NULL, channel text NOT NULL, ts text NOT NULL, place integer NOT NULL,
  key text NOT NULL, body text NOT NULL,
  PRIMARY KEY (archive, channel, ts, place)
);
CREATE INDEX shares_by_key ON shares (archive, key, ts, channel, place);

CREATE TABLE entries (
  archive text NOT NULL, document text NOT NULL, position integer NOT NULL, body text NOT NULL,
  PRIMARY KEY (archive, document, position)
);
CREATE TABLE listings (
  archive text NOT NULL, key text NOT NULL, rank integer NOT NULL, document text NOT NULL, position integer NOT NULL,
  place integer NOT NULL, body text NOT NULL,
  PRIMARY KEY (archive, key, rank, document, position, place)
) WITHOUT ROWID;
CREATE INDEX listings_by_document ON listings (archive, document);

CREATE TABLE stale (
  archive text NOT NULL, key text NOT NULL,
  PRIMARY KEY (archive, key)
) WITHOUT ROWID;

CREATE TABLE links (
  archive text NOT NULL, key text NOT NULL, address text NOT NULL, parent text NOT NULL, root text NOT NULL,
  id text NOT NULL,
  PRIMARY KEY (archive, key)
) WITHOUT ROWID;
CREATE INDEX links_by_root ON links (archive, root);
CREATE INDEX links_by_id ON links (archive, id);

CREATE TABLE tips (
  archive text NOT NULL, root text NOT NULL, unpinned integer NOT NULL, unlisted integer NOT NULL,
  document text NOT NULL, position integer NOT NULL, first_shared_at text NOT NULL, id text NOT NULL,
  state text NOT NULL, topic text, body text NOT NULL,
  PRIMARY KEY (archive, root)
);
CREATE INDEX tips_in_order ON tips
  (archive, unpinned, unlisted, document, position, first_shared_at, id, root);
CREATE INDEX tips_by_state ON tips (archive, state, topic);
`;
