import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { expect, test, vi } from "vitest";
import { message } from "../../../test/message.ts";
import { stretchOf } from "../../model/check.ts";
import type { Job } from "../../model/job.ts";
import type { Share } from "../../model/share.ts";
import type { Store } from "../store.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const SHARE = { channel: "C1", ts: "1.1", index: 0, key: "k" } as Share;

const JOB: Job = {
  kind: "check",
  key: "j",
  url: "https://x",
  host: "x",
  attempts: 1,
  dueAt: "2026",
  problem: null,
  dead: false,
  heldUntil: null,
};

const CHECK = stretchOf({
  ...{ key: "k", url: "https://x/", at: "2026", result: "alive", status: 200, failure: null, why: "" },
  ...{ movedTo: null, content: null },
});

/** What an import calls for every batch of messages and of stale links. */
const HOT: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  putMessages: (store) => store.putMessages([message({ ts: "1.1", raw: '{"text":"again"}' })]),
  messages: (store) => store.messages([{ channel: "C1", ts: "1.1" }]),
  repliesBy: (store) => store.repliesBy([{ channel: "C1", threadTs: "1.1", user: "U1" }]),
  threads: (store) => store.threads([{ channel: "C1", ts: "1.1" }]),
  beside: (store) => store.beside({ channel: "C1", ts: "1.1" }, "after", 9),
  replaceShares: (store) => store.replaceShares([SHARE], [SHARE]),
  staleMessages: (store) => store.staleMessages([SHARE]),
  settle: (store) => store.settle(["k"]),
  firstShares: (store) => store.firstShares(["k"]),
  firstListings: (store) => store.firstListings(["k"]),
  links: (store) => store.links(["k"]),
  families: (store) => store.families(["k"]),
  removeLinks: (store) => store.removeLinks(["k"]),
  linkById: (store) => store.linkById("0"),
  sharesOf: (store) => store.sharesOf(["k"]),
  entriesOf: (store) => store.entriesOf(["k"]),
  removeTips: (store) => store.removeTips(["k"]),
  tip: (store) => store.tip("k"),
  putChecks: (store) => store.putChecks([CHECK, { ...CHECK, since: "2027", at: "2027", result: "dead" }]),
  checksOf: (store) => store.checksOf(["k"]),
  addJobs: (store) => store.addJobs([{ kind: "check", key: "j", url: "https://x", host: "x" }], "2026"),
  claimJobs: (store) =>
    store.claimJobs({
      kind: "check",
      holder: "p",
      now: "2026",
      until: "2027",
      most: 9,
      perHost: () => 1,
      held: new Map([["full", 1]]),
      keys: null,
    }),
  renewJobs: (store) => store.renewJobs("p", "2027"),
  endJobs: (store) => store.endJobs("p", new Map([[JOB, { next: "none" }]])),
  partsDone: (store) => store.partsDone(["a"]),
};

// A table read by its archive alone is read whole: an import then takes time in the square of its messages.
test.each(Object.entries(HOT))("%s finds its rows by more than their archive", async (_, work) => {
  const folder = await mkdtemp(join(tmpdir(), "tipkeeper-plans-"));
  const prepare = vi.spyOn(Database.prototype, "prepare");
  const store = await openSqliteStore(folder);
  const database = new Database(join(folder, "tipkeeper.db"));
  try {
    await store.putMessages([message({ ts: "1.1" })]);
    await store.replaceShares([SHARE], [SHARE]);
    prepare.mockClear();
    await work(store);
    const statements = prepare.mock.calls.map(([text]) => text).filter((text) => /\bWHERE\b/.test(text));
    expect(statements).not.toEqual([]);
    for (const text of statements) expect(wholeReads(database, text)).toEqual([]);
  } finally {
    prepare.mockRestore();
    await store.close();
    database.close();
    await rm(folder, { recursive: true });
  }
});

/** Steps of the statement's plan that go through all rows of an archive. */
function wholeReads(database: InstanceType<typeof Database>, statement: string): string[] {
  const parameters = Array.from(statement.matchAll(/\?/g), () => "[]");
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(parameters) as { readonly detail: string }[];
  return steps
    .map(({ detail }) => detail)
    .filter(
      (detail) => /^SCAN (?!json_each|given|ordered|named|\(subquery)/.test(detail) || detail.endsWith("(archive=?)"),
    );
}
