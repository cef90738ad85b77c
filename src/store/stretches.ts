import { sql } from "kysely";
import type { MessageRef } from "../model/message.ts";
import { type Db, given, select } from "./database.ts";
import { unescapeText } from "./escape-text.ts";
import type { Table } from "./tables.ts";

/**
 * Of these places the ones that may be in `table`: those of channels of which it holds anything between the first and
 * the last of them. New messages mostly come after all that is known, and one look a channel then spares one for each.
 */
export async function amongStored<Ref extends MessageRef>(
  db: Db,
  table: Table,
  refs: readonly Ref[],
): Promise<readonly Ref[]> {
  if (refs.length === 0) return refs;
  const rows = await select(
    db,
    sql<{ channel: string }>`SELECT given.channel FROM ${given(db, ["channel", "first", "last"], stretches(refs))}
      WHERE EXISTS (SELECT 1 FROM ${sql.table(table.name)} t
        WHERE t.archive = ${db.archive} AND t.channel = given.channel AND t.ts BETWEEN given.first AND given.last)`,
  );
  const occupied = new Set(rows.map(({ channel }) => unescapeText(channel)));
  return refs.filter(({ channel }) => occupied.has(channel));
}

/** For each channel its name, first and last time; times are digits, which sort here as they do in the database. */
function stretches(refs: readonly MessageRef[]): readonly (readonly string[])[] {
  const byChannel = new Map<string, [channel: string, first: string, last: string]>();
  for (const { channel, ts } of refs) {
    const known = byChannel.get(channel);
    if (!known) byChannel.set(channel, [channel, ts, ts]);
    else if (ts < known[1]) known[1] = ts;
    else if (ts > known[2]) known[2] = ts;
  }
  return [...byChannel.values()];
}
