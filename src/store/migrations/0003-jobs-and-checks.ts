/**
 * Jobs: `turn` counts the jobs of a host, so that hosts take turns; `holder` works on it until `held_until`.
 * Checks: a row is a stretch of equal observations of a link's health from `since` to `at`.
 */
export const JOBS_AND_CHECKS = `
CREATE TABLE jobs (
  archive text NOT NULL, kind text NOT NULL, key text NOT NULL, url text NOT NULL, host text NOT NULL,
  turn integer NOT NULL, attempts integer NOT NULL, due_at text NOT NULL, problem text, dead integer NOT NULL,
  holder text, held_until text,
  PRIMARY KEY (archive, kind, key)
) WITHOUT ROWID;
CREATE INDEX jobs_in_turn ON jobs (archive, kind, dead, turn, due_at, key);
CREATE INDEX jobs_by_host ON jobs (archive, kind, host, turn);
CREATE INDEX jobs_held ON jobs (archive, holder) WHERE holder IS NOT NULL;

CREATE TABLE checks (
  archive text NOT NULL, key text NOT NULL, since text NOT NULL, at text NOT NULL, body text NOT NULL,
  PRIMARY KEY (archive, key, since)
) WITHOUT ROWID;
`;
