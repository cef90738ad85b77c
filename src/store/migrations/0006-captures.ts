/** Preserved copies of links; their contents are blobs outside the database. */
export const CAPTURES = `
CREATE TABLE captures (
  archive text NOT NULL, key text NOT NULL, at text NOT NULL, format text NOT NULL,
  url text NOT NULL, blob text NOT NULL, bytes integer NOT NULL, type text NOT NULL,
  PRIMARY KEY (archive, key, at, format)
) WITHOUT ROWID;
`;
