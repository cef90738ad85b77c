import { type Collection, type Collector, InputError, type Source } from "./collector.ts";
import { findExports } from "./export-layout.ts";
import { openExport } from "./slack-export.ts";
import { findChunks, openChunks } from "./slackdump-chunks.ts";
import { findDatabase, openDatabase } from "./slackdump-database.ts";
import { findDumps, openDumps } from "./slackdump-dump.ts";

/**
 * slackdump in all its forms: `archive` (a database), `dump` (a file a channel), the older archive of `.json.gz` chunks,
 * and `export`, which is Slack's own layout and recognised as such.
 */
export const slackdump: Collector = {
  name: "slackdump",
  reads: "slackdump: a `slackdump.sqlite` archive, a dump, or an older archive of .json.gz files",
  recognises: async (source) =>
    (await findDatabase(source)) !== null ||
    (await findChunks(source)).length > 0 ||
    (await findDumps(source)).length > 0,
  open,
};

async function open(source: Source): Promise<Collection> {
  const database = await findDatabase(source);
  if (database !== null) return openDatabase(database, source);
  const chunks = await findChunks(source);
  if (chunks.length > 0) return openChunks(chunks, source);
  const dumps = await findDumps(source);
  if (dumps.length > 0) return openDumps(dumps, source);
  if (findExports(source.files).length > 0) return openExport(source);
  throw new InputError(source.path, "Nothing in it was written by slackdump.");
}
