/** What pages say of themselves: a row a link, as last fetched. */
export const PAGES = `
CREATE TABLE pages (
  archive text NOT NULL, key text NOT NULL, body text NOT NULL,
  PRIMARY KEY (archive, key)
) WITHOUT ROWID;
`;
