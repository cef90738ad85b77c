/**
 * A process that writes to a store, for tests: `node store-writer.ts WHERE NAME TIMES`, or `NAME half` to die in the
 * middle of a transaction.
 */
import { openPostgresStore } from "../src/store/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../src/store/sqlite/open-sqlite-store.ts";
import { message } from "./message.ts";

const [where = "", name = "", times = ""] = process.argv.slice(2);
const store = await (where.startsWith("postgres:") ? openPostgresStore(where) : openSqliteStore(where));
if (times === "half") {
  await store.transaction(async (tx) => {
    await tx.putMessages(Array.from({ length: 500 }, (_, n) => message({ channel: name, ts: `2.${n}` })));
    process.kill(process.pid, "SIGKILL");
    await new Promise(() => {});
  });
}
for (let turn = 0; turn < Number(times); turn++) {
  await store.transaction(async (tx) => {
    await tx.putMessages([message({ channel: name, ts: `1.${turn}` })]);
    await tx.putSetting("n", String(Number((await tx.setting("n")) ?? 0) + 1));
  });
}
await store.close();
