import { sql } from "kysely";
import type { Act, Decision } from "../model/decision.ts";
import type { Document, DocumentKind } from "../model/document.ts";
import { type Db, inTransaction, select, upsert } from "./database.ts";
import { escapeText, unescapeText } from "./escape-text.ts";
import { countOneMoreSaid } from "./ledger.ts";
import { DECISIONS, DOCUMENTS } from "./tables.ts";

interface DocumentRow {
  readonly name: string;
  readonly revision: number;
  readonly kind: DocumentKind;
  readonly body: string;
}

function documentOf({ name, revision, kind, body }: DocumentRow): Document {
  return { name: unescapeText(name), revision, kind, text: unescapeText(body) };
}

/** See `Facts.putDocument`. */
export async function putDocument(db: Db, document: Omit<Document, "revision">): Promise<boolean> {
  const { name, kind, text } = document;
  return inTransaction(db, async (tx) => {
    const [newest] = await select(
      tx,
      sql<DocumentRow>`SELECT name, revision, kind, body FROM documents
        WHERE archive = ${tx.archive} AND name = ${escapeText(name)} ORDER BY revision DESC LIMIT 1`,
    );
    if (newest && unescapeText(newest.body) === text) return false;
    await upsert(tx, DOCUMENTS, [[name, (newest?.revision ?? 0) + 1, kind, text]]);
    return true;
  });
}

/** See `Facts.documents`. */
export async function documents(db: Db): Promise<readonly Document[]> {
  const rows = await select(
    db,
    sql<DocumentRow>`SELECT d.name, d.revision, d.kind, d.body FROM documents d WHERE d.archive = ${db.archive}
      AND d.revision = (SELECT max(n.revision) FROM documents n WHERE n.archive = d.archive AND n.name = d.name)
      ORDER BY d.name`,
  );
  return rows.map(documentOf);
}

/** See `Facts.eachDocumentRevision`. */
export async function* eachDocumentRevision(db: Db): AsyncGenerator<Document> {
  for (let place = sql`''`, revision = 0; ; ) {
    const [row] = await select(
      db,
      sql<DocumentRow>`SELECT name, revision, kind, body FROM documents
        WHERE archive = ${db.archive} AND (name, revision) > (${place}, ${sql.lit(revision)})
        ORDER BY name, revision LIMIT 1`,
    );
    if (!row) return;
    yield documentOf(row);
    place = sql`${row.name}`;
    revision = row.revision;
  }
}

/** See `Facts.appendDecision`. */
export async function appendDecision(db: Db, decision: Omit<Decision, "seq">): Promise<Decision> {
  const { at, by, key, url, act }: { at: string; by: string | null; key: string; url: string; act: Act } = decision;
  return inTransaction(db, async (tx) => {
    const [last] = await select(
      tx,
      sql<{ seq: number }>`SELECT seq FROM decisions WHERE archive = ${tx.archive} ORDER BY seq DESC LIMIT 1`,
    );
    const seq = (last?.seq ?? 0) + 1;
    await upsert(tx, DECISIONS, [[seq, JSON.stringify({ at, by, key, url, act })]]);
    await countOneMoreSaid(tx);
    return { seq, at, by, key, url, act };
  });
}

/** In the order decided. */
export async function decisions(db: Db): Promise<readonly Decision[]> {
  const rows = await select(
    db,
    sql<{ seq: number; body: string }>`SELECT seq, body FROM decisions WHERE archive = ${db.archive} ORDER BY seq`,
  );
  return rows.map(({ seq, body }) => ({ seq, ...(JSON.parse(body) as Omit<Decision, "seq">) }));
}
