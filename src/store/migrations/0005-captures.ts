/** Preserved copies of links, whose contents are blobs outside the database, and what the newest readable one says. */
export const CAPTURES = `
CREATE TABLE captures (
  archive text NOT NULL, key text NOT NULL, at text NOT NULL, format text NOT NULL,
  url text NOT NULL, blob text NOT NULL, bytes integer NOT NULL, type text NOT NULL,
  PRIMARY KEY (archive, key, at, format)
) WITHOUT ROWID;
CREATE TABLE copied_words (
  archive text NOT NULL, key text NOT NULL, words text NOT NULL,
  PRIMARY KEY (archive, key)
);
`;
