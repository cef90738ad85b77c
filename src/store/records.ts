import { sql } from "kysely";
import { isFuller } from "../model/message.ts";
import type { Opinion } from "../model/opinion.ts";
import type { WebCopy } from "../model/web-copy.ts";
import type { Channel, ChannelKind, Person, Workspace } from "../model/workspace.ts";
import { type Db, execute, given, inTransaction, select, upsert } from "./database.ts";
import { escapeText } from "./escape-text.ts";
import { countOneMoreSaid } from "./ledger.ts";
import { RECORDS } from "./tables.ts";

/** From open to most private. */
const KINDS: readonly ChannelKind[] = ["public", "private", "mpim", "dm"];

interface Nouns {
  readonly workspace: Workspace;
  readonly channel: Channel;
  readonly person: Person;
  readonly opinion: Opinion;
  readonly copy: WebCopy;
}

/** Each join is commutative, associative and idempotent: it picks maxima of total orders. */
const JOINS: { readonly [Noun in keyof Nouns]: (a: Nouns[Noun], b: Nouns[Noun]) => Nouns[Noun] } = {
  workspace: (a, b) => ({ id: a.id, name: fullerText(a.name, b.name), url: fullerText(a.url, b.url) }),
  channel: (a, b) => ({
    ...fuller(a, b, ({ name, topic, purpose }) => [name, topic, purpose]),
    kind: KINDS.indexOf(a.kind) > KINDS.indexOf(b.kind) ? a.kind : b.kind,
    isArchived: a.isArchived || b.isArchived,
  }),
  person: (a, b) => fuller(a, b, ({ name, isBot, isDeleted }) => [name, isBot, isDeleted]),
  opinion: (a, b) => newer(a, b, ({ prompt, topic, confidence }) => [prompt, topic, confidence]),
  copy: (a, b) => newer(a, b, ({ address, madeAt }) => [address, madeAt]),
};

function fuller<T>(a: T, b: T, told: (record: T) => readonly unknown[]): T {
  return isFuller(JSON.stringify(told(b)), JSON.stringify(told(a))) ? b : a;
}

function newer<T extends { readonly at: string }>(a: T, b: T, told: (record: T) => readonly unknown[]): T {
  if (a.at === b.at) return fuller(a, b, told);
  return a.at > b.at ? a : b;
}

function fullerText(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return isFuller(b, a) ? b : a;
}

export async function putRecords<Noun extends keyof Nouns>(
  db: Db,
  noun: Noun,
  records: readonly Nouns[Noun][],
): Promise<void> {
  if (records.length === 0) return;
  await inTransaction(db, async (tx) => {
    const join = JOINS[noun];
    const joined = new Map<string, Nouns[Noun]>();
    const ids = records.map(({ id }) => [id]);
    const known = await select(
      tx,
      sql<{ body: string }>`SELECT r.body FROM ${given(tx, ["id"], ids)} CROSS JOIN records r
        WHERE r.archive = ${tx.archive} AND r.noun = ${noun} AND r.id = given.id`,
    );
    for (const { body } of known) {
      const record = JSON.parse(body) as Nouns[Noun];
      joined.set(record.id, record);
    }
    for (const record of records) {
      const current = joined.get(record.id);
      joined.set(record.id, current ? join(current, record) : record);
    }
    await upsert(
      tx,
      RECORDS,
      [...joined.values()].map((record) => [noun, record.id, JSON.stringify(record)]),
    );
  });
}

/** See `Facts.putOpinions`. */
export async function putOpinions(db: Db, opinions: readonly Opinion[]): Promise<void> {
  if (opinions.length === 0) return;
  await inTransaction(db, async (tx) => {
    await putRecords(tx, "opinion", opinions);
    await countOneMoreSaid(tx);
  });
}

/** By id. */
export async function records<Noun extends keyof Nouns>(db: Db, noun: Noun): Promise<readonly Nouns[Noun][]> {
  const rows = await select(
    db,
    sql<{ body: string }>`SELECT body FROM records WHERE archive = ${db.archive} AND noun = ${noun} ORDER BY id`,
  );
  return rows.map(({ body }) => JSON.parse(body) as Nouns[Noun]);
}

/** Takes the channel's record out and answers with it. */
export async function takeChannel(db: Db, id: string): Promise<Channel | null> {
  const [channel = null] = (await records(db, "channel")).filter((each) => each.id === id);
  await execute(
    db,
    sql`DELETE FROM records WHERE archive = ${db.archive} AND noun = 'channel' AND id = ${escapeText(id)}`,
  );
  return channel;
}
