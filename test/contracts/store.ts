import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Capture } from "../../src/model/capture.ts";
import { type CheckStretch, stretchOf } from "../../src/model/check.ts";
import type { ListedEntry } from "../../src/model/document.ts";
import { DELETED } from "../../src/model/message.ts";
import { type Phrase, SEARCH_COLUMNS, type SearchColumn, type SearchDocument } from "../../src/model/search.ts";
import type { Share } from "../../src/model/share.ts";
import { tipId } from "../../src/model/tip-id.ts";
import type { Channel } from "../../src/model/workspace.ts";
import type { Store, TipRecord } from "../../src/store/store.ts";
import { message } from "../message.ts";

/** Opens an archive that is empty, a second time the same one when given the same name. */
export type OpenArchive = (name: string) => Promise<Store>;

let archives = 0;
const newName = () => `archive-${++archives}`;

/** What every store must do. */
export function storeContract(open: OpenArchive): void {
  const withStore = async (work: (store: Store) => Promise<void>) => {
    const store = await open(newName());
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  describe("messages", () => {
    test("a post counts as added once, and as changed when another revision is shown", () =>
      withStore(async (store) => {
        const post = message({ ts: "1.1", raw: '{"text":"a"}' });
        const edit = message({ ts: "1.1", revision: "2.0", raw: '{"text":"b"}' });
        expect(await store.putMessages([post])).toEqual({ added: 1, changed: [post] });
        expect(await store.putMessages([post])).toEqual({ added: 0, changed: [] });
        expect(await store.putMessages([edit])).toEqual({ added: 0, changed: [edit] });
        expect(await store.putMessages([post, edit])).toEqual({ added: 0, changed: [] });
        expect(await store.messages([post])).toEqual([edit]);
        expect(await all(store.eachRevision())).toEqual([post, edit]);
        expect(await store.countMessages()).toBe(1);
      }));

    test("a deletion is shown whatever comes after it", () =>
      withStore(async (store) => {
        const gone = message({ ts: "1.1", revision: DELETED, deleted: true, raw: "{}" });
        await store.putMessages([gone]);
        const late = message({ ts: "1.1", revision: "9.9", raw: '{"text":"late"}' });
        expect(await store.putMessages([late])).toEqual({ added: 0, changed: [] });
        expect(await all(store.eachMessage())).toEqual([gone]);
      }));

    test.each([
      ["NUL", "a\0b\0"],
      ["half a surrogate pair", "\ud800 and \udfff, whole: 😀"],
      ["the mark that escapes", "\u00010000 \u0001"],
      ["quotes, backslashes, escapes", '"\\u0000\\ud800\\" \n\r\t\u2028'],
      ["Korean in both normal forms", "\uac01 \u1100\u1161\u11a8"],
      ["a megabyte", "가".repeat(350_000)],
    ])("text comes back as it went in: %s", (_, raw) =>
      withStore(async (store) => {
        const odd = message({ channel: raw.slice(0, 20), ts: "1.1", user: raw.slice(0, 20), raw });
        await store.putMessages([odd]);
        expect(await store.messages([odd])).toEqual([odd]);
        expect(await all(store.eachRevision())).toEqual([odd]);
        expect(await store.putMessages([odd])).toEqual({ added: 0, changed: [] });
        await store.putSetting(raw.slice(0, 9), raw);
        expect(await store.setting(raw.slice(0, 9))).toBe(raw);
      }),
    );

    test("the same revisions in any order, in any batches, twice: the same archive", async () => {
      const revision = fc.record({
        channel: fc.constantFrom("C1", "C2"),
        ts: fc.constantFrom("1.1", "1.2", "1.3"),
        workspace: fc.constantFrom("", "T1"),
        revision: fc.constantFrom("", "5.0", "6.0", DELETED),
        threadTs: fc.constantFrom(null, "1.1"),
        user: fc.constantFrom(null, "U1"),
        raw: fc.constantFrom("{}", '{"a":1}', '{"b":1}', '{"a":"😀"}', '{"a":"\uffff"}'),
      });
      const messages = fc.array(
        revision.map((each) => ({ ...each, deleted: each.revision === DELETED })),
        { minLength: 1, maxLength: 12 },
      );
      const orders = messages.chain((list) =>
        fc.record({
          list: fc.constant(list),
          other: fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
          size: fc.integer({ min: 1, max: 5 }),
        }),
      );
      await fc.assert(
        fc.asyncProperty(orders, async ({ list, other, size }) => {
          const [one, two] = [await open(newName()), await open(newName())];
          try {
            await one.putMessages(list);
            for (let at = 0; at < other.length; at += size) await two.putMessages(other.slice(at, at + size));
            expect(await all(two.eachRevision())).toEqual(await all(one.eachRevision()));
            expect(await all(two.eachMessage())).toEqual(await all(one.eachMessage()));
          } finally {
            await one.close();
            await two.close();
          }
        }),
        { numRuns: 25 },
      );
    });

    test("a user's replies come by time without the thread's first message", () =>
      withStore(async (store) => {
        const root = message({ ts: "1.0", user: "U1" });
        const replies = ["1.3", "1.1", "1.2"].map((ts) => message({ ts, threadTs: "1.0", user: "U1" }));
        const others = [
          message({ ts: "1.4", threadTs: "1.0", user: "U2" }),
          message({ ts: "2.0", threadTs: "1.9", user: "U1" }),
        ];
        await store.putMessages([...replies, root, ...others]);
        const found = await store.repliesBy([{ channel: "C1", threadTs: "1.0", user: "U1" }]);
        expect(found.map(({ ts }) => ts)).toEqual(["1.1", "1.2", "1.3"]);
      }));

    test("the messages beside one come nearest first, replies and other channels left out", () =>
      withStore(async (store) => {
        const others = [
          message({ ts: "1.4", channel: "C2" }),
          message({ ts: "1.5", threadTs: "1.3" }),
          message({ ts: "1.6", revision: "1.9", raw: '{"edited":1}' }),
        ];
        await store.putMessages([...["1.1", "1.2", "1.3", "1.6", "1.7"].map((ts) => message({ ts })), ...others]);
        const beside = async (side: "before" | "after", limit: number) => {
          const found = await store.beside({ channel: "C1", ts: "1.3" }, side, limit);
          return found.map(({ ts, revision }) => ts + revision);
        };
        expect(await beside("before", 9)).toEqual(["1.2", "1.1"]);
        expect(await beside("before", 1)).toEqual(["1.2"]);
        expect(await beside("after", 9)).toEqual(["1.61.9", "1.7"]);
        expect(await store.beside({ channel: "C9", ts: "1.3" }, "after", 9)).toEqual([]);
      }));

    test("threads come whole, by time, each message once in its shown revision", () =>
      withStore(async (store) => {
        await store.putMessages([
          message({ ts: "1.2", threadTs: "1.0" }),
          message({ ts: "1.2", threadTs: "1.0", revision: "1.5", raw: '{"edited":1}' }),
          message({ ts: "1.1", threadTs: "1.0", user: "U2" }),
          message({ ts: "1.0" }),
          message({ ts: "1.0", channel: "C2" }),
          message({ ts: "2.1", threadTs: "2.0" }),
          message({ ts: "3.0" }),
        ]);
        const roots = ["1.0", "2.0", "4.0", "1.0"].map((ts) => ({ channel: "C1", ts }));
        const found = await store.threads(roots);
        expect(found.map(({ channel, ts, revision }) => [channel, ts, revision])).toEqual([
          ["C1", "1.0", ""],
          ["C1", "1.1", ""],
          ["C1", "1.2", "1.5"],
          ["C1", "2.1", ""],
        ]);
      }));

    test("pages hold every message once while others write between them", () =>
      withStore(async (store) => {
        const messages = Array.from({ length: 1203 }, (_, n) => message({ ts: `1.${String(n).padStart(6, "0")}` }));
        await store.putMessages(messages);
        const seen: string[] = [];
        for await (const page of store.eachMessage()) {
          seen.push(...page.map(({ ts }) => ts));
          await store.transaction((tx) => tx.putSetting("page", String(seen.length)));
          if (seen.length < 1203)
            await store.putMessages([message({ ts: `0.${seen.length}` }), message({ ts: "2.0" })]);
        }
        expect(seen).toEqual([...messages.map(({ ts }) => ts), "2.0"]);
      }));

    test("a provisional channel's messages and record go to the real one", () =>
      withStore(async (store) => {
        await store.putChannels([channel({ id: "name:general", kind: "private" }), channel({ id: "C1" })]);
        const own = message({ ts: "1.1", raw: '{"fuller":1}' });
        await store.putMessages([own]);
        const from = [message({ channel: "name:general", ts: "1.1" }), message({ channel: "name:general", ts: "1.2" })];
        await store.putMessages(from);
        await store.replaceShares(from, [share({ channel: "name:general", ts: "1.2", key: "k" })]);
        await store.settle(["k"]);
        expect(await store.adoptChannel("name:general", "C1")).toEqual([message({ ts: "1.2" })]);
        expect(await all(store.eachRevision())).toEqual([own, message({ ts: "1.2" })]);
        expect(await store.channels()).toEqual([channel({ id: "C1", kind: "private" })]);
        expect(await store.stale(9)).toEqual(["k"]);
        expect(await all(store.eachShare())).toEqual([]);
      }));
  });

  describe("other facts", () => {
    test("what sources say of a channel joins in any order", async () => {
      const channels = fc.array(
        fc.record({
          id: fc.constantFrom("C1", "C2"),
          name: fc.constantFrom("a", "b", "general"),
          kind: fc.constantFrom("public", "private", "mpim", "dm"),
          topic: fc.constantFrom("", "topic"),
          purpose: fc.constantFrom("", "why"),
          isArchived: fc.boolean(),
        }) satisfies fc.Arbitrary<Channel>,
        { minLength: 1, maxLength: 6 },
      );
      await fc.assert(
        fc.asyncProperty(channels, async (list) => {
          const [one, two] = [await open(newName()), await open(newName())];
          try {
            await one.putChannels(list);
            for (const each of [...list, ...list].reverse()) await two.putChannels([each]);
            expect(await two.channels()).toEqual(await one.channels());
          } finally {
            await one.close();
            await two.close();
          }
        }),
        { numRuns: 20 },
      );
    });

    test("a changed document is the next revision, the same one is none", () =>
      withStore(async (store) => {
        const document = { name: "post.md", kind: "markdown" as const, text: "one\r\n\0" };
        expect(await store.putDocument(document)).toBe(true);
        expect(await store.putDocument(document)).toBe(false);
        expect(await store.putDocument({ ...document, text: "two" })).toBe(true);
        expect(await store.documents()).toEqual([{ ...document, text: "two", revision: 2 }]);
        const revisions: number[] = [];
        for await (const { revision } of store.eachDocumentRevision()) revisions.push(revision);
        expect(revisions).toEqual([1, 2]);
      }));

    test("decisions are numbered from 1 in their order", () =>
      withStore(async (store) => {
        const decision = {
          at: "2026-01-01T00:00:00Z",
          by: null,
          key: "k",
          url: "https://x",
          act: { kind: "pin" },
        } as const;
        const appended = await Promise.all([1, 2, 3].map(() => store.appendDecision(decision)));
        expect(appended.map(({ seq }) => seq).sort()).toEqual([1, 2, 3]);
        expect(await store.decisions()).toEqual([1, 2, 3].map((seq) => ({ seq, ...decision })));
      }));

    test("of a model's opinions on one tip the newest stays, whatever came first", async () => {
      const opinion = (at: string, topic: string, key = "k") => {
        return { id: `llm:m ${key}`, model: "llm:m", key, prompt: "p", topic, confidence: 0.5, at };
      };
      const [older, newer, other] = [
        opinion("2026-01-01", "A"),
        opinion("2026-01-02", "B"),
        opinion("2026-01-01", "A", "l"),
      ];
      for (const order of [
        [older, newer, other],
        [other, newer, older],
      ]) {
        await withStore(async (store) => {
          for (const one of order) await store.putOpinions([one]);
          await store.clearDerived();
          expect(await store.opinions()).toEqual([newer, other]);
        });
      }
    });

    test("observations of links join those that are there, copies elsewhere the newer one", () =>
      withStore(async (store) => {
        const check = (at: string, result: "alive" | "dead", key = "k\0"): CheckStretch =>
          stretchOf({
            ...{ key, url: "https://x/\ud800", at, result, status: 200, failure: null, why: "가" },
            ...{ movedTo: null, content: null },
          });
        const [first, second, third] = [
          check("2026-01-01", "alive"),
          check("2026-01-02", "alive"),
          check("2026-01-03", "dead"),
        ];
        await store.putChecks([first]);
        await store.putChecks([second, check("2026-01-01", "alive", "l")]);
        await store.putChecks([third]);
        const together = { ...first, at: "2026-01-02", days: 2 };
        expect(await store.checksOf(["k\0", "none"])).toEqual(new Map([["k\0", [together, third]]]));
        await store.putChecks([together, third, first]);
        const pages: CheckStretch[] = [];
        for await (const page of store.eachCheck()) pages.push(...page);
        expect(pages.map(({ key, since }) => [key, since])).toEqual([
          ["k\0", "2026-01-01"],
          ["k\0", "2026-01-03"],
          ["l", "2026-01-01"],
        ]);
        const copy = (at: string, address: string | null) => ({ id: "k", at, address, madeAt: address && at });
        await store.putWebCopies([copy("2026-01-02", "https://copy/")]);
        await store.putWebCopies([copy("2026-01-01", null)]);
        expect(await store.webCopies()).toEqual([copy("2026-01-02", "https://copy/")]);
      }));

    test("the ledger knows the parts that were marked, and settings by name", () =>
      withStore(async (store) => {
        await store.markParts(new Map([["a", 3]]));
        await store.markParts(new Map([["a", 4]]));
        expect(await store.partsDone(["a", "b"])).toEqual(new Map([["a", 4]]));
        expect(await store.setting("none")).toBeNull();
      }));

    test("copies of links come newest first, are replaced by their key, and can be taken out", () =>
      withStore(async (store) => {
        const copy = (key: string, at: string, more: Partial<Capture> = {}): Capture => ({
          ...{ key, at, url: `https://${key}/`, format: "text", blob: "a".repeat(64), bytes: 1, type: "text/html" },
          ...more,
        });
        const old = copy("b", "2024-01-01T00:00:00.000Z");
        const newer = copy("b", "2025-01-01T00:00:00.000Z");
        const shot = copy("b", newer.at, { format: "screenshot", type: "image/png" });
        const other = copy("a\u0000", old.at);
        await store.putCaptures([old, other, newer, shot]);
        await store.putCaptures([{ ...newer, bytes: 7 }]);
        expect(await store.capturesOf(["b", "none"])).toEqual([shot, { ...newer, bytes: 7 }, old]);
        expect((await all(store.eachCapture())).flat()).toEqual([other, old, shot, { ...newer, bytes: 7 }]);
        await store.removeCaptures([old, shot]);
        expect(await store.capturesOf(["b", other.key])).toEqual([other, { ...newer, bytes: 7 }]);
      }));

    test("what a copy says has its tip searched again, and goes with the last readable copy", () =>
      withStore(async (store) => {
        await store.putLinks([
          { key: "root", address: "https://root/", parent: "root", root: "root" },
          { key: "leaf", address: "https://leaf/", parent: "root", root: "root" },
        ]);
        const blob = "a".repeat(64);
        const copy: Capture = { key: "leaf", at: "1", url: "", format: "text", blob, bytes: 1, type: "text/html" };
        await store.putCaptures([copy, { ...copy, at: "2" }]);
        await store.putCopiedWords(new Map([["leaf", "첫 번째\u0000 copy"]]));
        await store.putCopiedWords(new Map([["leaf", "second\u0000 copy"]]));
        expect(await store.unsearched(9)).toEqual([{ root: "root", tip: null }]);
        await store.removeCaptures([copy]);
        expect(await store.copiedWords(["leaf", "root"])).toEqual(new Map([["leaf", "second\u0000 copy"]]));
        await store.removeCaptures([{ ...copy, at: "2" }]);
        expect(await store.copiedWords(["leaf"])).toEqual(new Map());
      }));

    test("what curators and models say is counted, for every opener to see", async () => {
      const name = newName();
      const stores = [await open(name), await open(name)] as const;
      const counts = [await stores[1].countSaid()];
      await stores[0].appendDecision({ at: "", by: null, key: "a", url: "a", act: { kind: "hide" } });
      counts.push(await stores[1].countSaid());
      const opinion = { id: "m a", model: "m", key: "a", prompt: "", topic: "Git", confidence: 1, at: "" };
      await stores[0].putOpinions([opinion]);
      counts.push(await stores[1].countSaid());
      await stores[0].putOpinions([]);
      expect([...counts, await stores[1].countSaid()]).toEqual([0, 1, 2, 2]);
      for (const store of stores) await store.close();
    });
  });

  describe("transactions", () => {
    test("what fails leaves nothing; a nested one joins", () =>
      withStore(async (store) => {
        const failing = store.transaction(async (tx) => {
          await tx.putMessages([message({ ts: "1.1" })]);
          await tx.transaction((inner) => inner.putSetting("a", "1"));
          expect(await tx.setting("a")).toBe("1");
          throw new Error("on purpose");
        });
        await expect(failing).rejects.toThrow("on purpose");
        expect(await store.countMessages()).toBe(0);
        expect(await store.setting("a")).toBeNull();
      }));

    test("writers take turns, and another opener sees what they wrote", async () => {
      const name = newName();
      const stores = [await open(name), await open(name)];
      const increment = (store: Store) =>
        store.transaction(async (tx) => {
          const value = Number((await tx.setting("n")) ?? 0);
          await new Promise(setImmediate);
          await tx.putSetting("n", String(value + 1));
        });
      await Promise.all(Array.from({ length: 10 }, () => stores.map(increment)).flat());
      for (const store of stores) expect(await store.setting("n")).toBe("20");
      for (const store of stores) await store.close();
    });

    test("closing twice is closing", () =>
      withStore(async (store) => {
        await store.close();
      }));

    test("its revision is another one once something has changed, and stays while it is only read", () =>
      withStore(async (store) => {
        const before = await store.revision();
        await store.counts();
        expect(await store.revision()).toBe(before);
        await store.putTips([tip("a", {})]);
        const after = await store.revision();
        expect(after).not.toBe(before);
        expect(await store.revision()).toBe(after);
      }));

    test("archives in one place do not see each other", async () => {
      const [one, two] = [await open(newName()), await open(newName())];
      await one.putMessages([message({ ts: "1.1" })]);
      expect(await all(two.eachRevision())).toEqual([]);
      await one.close();
      await two.close();
    });
  });

  describe("derived", () => {
    test("replacing shares makes old and new keys stale, and keeps the rest", () =>
      withStore(async (store) => {
        const ref = { channel: "C1", ts: "1.1" };
        await store.replaceShares([ref], [share({ key: "b" }), share({ key: "a", index: 1 })]);
        expect(await store.stale(9)).toEqual(["a", "b"]);
        await store.settle(["a", "b"]);
        await store.replaceShares([{ channel: "C1", ts: "1.2" }], [share({ ts: "1.2", key: "a" })]);
        expect(await store.stale(9)).toEqual(["a"]);
        await store.settle(["a"]);
        await store.replaceShares([ref], [share({ key: "c" })]);
        expect([await store.stale(2), await store.countStale()]).toEqual([["a", "b"], 3]);
        expect((await store.sharesOf(["a", "b", "c"])).map(({ ts, key }) => [ts, key])).toEqual([
          ["1.1", "c"],
          ["1.2", "a"],
        ]);
        await store.settle(["a", "b", "c"]);
        await store.staleMessages([ref]);
        expect(await store.stale(9)).toEqual(["c"]);
      }));

    test("the first share of a key is the earliest by time, channel, index", () =>
      withStore(async (store) => {
        const shares = [share({ ts: "10.0" }), share({ ts: "9.0", channel: "C2" }), share({ ts: "9.0", index: 1 })];
        await store.replaceShares(shares, shares);
        expect((await store.firstShares(["k", "none"])).get("k")).toEqual(shares[2]);
        expect((await store.sharesOf(["k"])).map(({ ts, channel }) => [ts, channel])).toEqual([
          ["9.0", "C1"],
          ["9.0", "C2"],
          ["10.0", "C1"],
        ]);
      }));

    test("shares come by channel and time, each with the tip that its link belongs to", () =>
      withStore(async (store) => {
        const shares = [
          share({ ts: "1.1" }),
          share({ ts: "1.2", key: "alone" }),
          share({ channel: "C2", key: "second\0" }),
        ];
        await store.replaceShares(shares, shares.toReversed());
        await store.putLinks(["k", "second\0"].map((key) => ({ key, address: key, parent: "k", root: "k" })));
        const record = tip("k", {});
        await store.putTips([record]);
        expect(await all(store.eachShareAlone())).toEqual(shares);
        const tips = [record.tip, null, record.tip];
        expect(await all(store.eachShare())).toEqual(shares.map((share, at) => ({ share, tip: tips[at] })));
      }));

    test("100,000 shares of one message", () =>
      withStore(async (store) => {
        const ref = { channel: "C1", ts: "1.1" };
        const shares = Array.from({ length: 100_000 }, (_, index) => share({ key: `k${index}`, index }));
        await store.replaceShares([ref], shares);
        expect((await store.counts()).shares).toBe(100_000);
        await store.settle(shares.map(({ key }) => key));
        expect(await store.countStale()).toBe(0);
        expect((await store.firstShares(shares.map(({ key }) => key))).size).toBe(100_000);
      }));

    test("a page's listing: lead before listed before note, then by document and position", () =>
      withStore(async (store) => {
        await store.replaceEntries("a.md", [entry("a.md", 0, [["x", "note"]]), entry("a.md", 1, [["x", "listed"]])]);
        await store.replaceEntries("b.md", [entry("b.md", 0, [["x", "lead"]])]);
        expect((await store.firstListings(["x"])).get("x")?.role).toBe("lead");
        expect((await store.entriesOf(["x"])).map(({ document, position }) => [document, position])).toEqual([
          ["a.md", 1],
          ["b.md", 0],
        ]);
        await store.settle(["x"]);
        await store.replaceEntries("b.md", [entry("b.md", 0, [["y", "lead"]])]);
        expect(await store.stale(9)).toEqual(["x", "y"]);
        expect((await store.firstListings(["x"])).get("x")?.role).toBe("listed");
        expect((await all(store.eachEntry())).length).toBe(3);
      }));

    test("links are found by key, root and id", () =>
      withStore(async (store) => {
        const lead = { key: "a", address: "https://a", parent: "a", root: "a" };
        const second = { key: "b", address: "https://b", parent: "a", root: "a" };
        await store.putLinks([lead, second]);
        expect(await store.families(["a", "b"])).toEqual([lead, second]);
        expect(await store.linkById(tipId("b"))).toEqual(second);
        await store.removeLinks(["a"]);
        expect(await store.links(["a", "b"])).toEqual([second]);
      }));

    test("tips: pinned first, then as listed, then by first share and id", () =>
      withStore(async (store) => {
        const records = [
          tip("never", { firstSharedAt: null }),
          tip("late", { firstSharedAt: "2021-01-01T00:00:00Z" }),
          tip("early", { firstSharedAt: "2020-01-01T00:00:00Z", topic: "NLP", state: "published" }),
          tip("second", { listed: { document: "a.md", position: 10 }, topic: "NLP" }),
          tip("first", { listed: { document: "a.md", position: 9 }, topic: "__proto__", state: "published" }),
          tip("pinned", { pinned: true }),
        ];
        await store.putTips(records);
        const roots = async (filter?: Parameters<Store["eachTip"]>[0]) =>
          (await all(store.eachTip(filter))).map(({ root }) => root);
        expect(await roots()).toEqual(["pinned", "first", "second", "early", "late", "never"]);
        expect(await roots({ states: ["published"] })).toEqual(["first", "early"]);
        expect(await roots({ topic: "NLP" })).toEqual(["second", "early"]);
        expect(await roots({ topic: null, states: ["inbox"] })).toEqual(["pinned", "late", "never"]);
        expect(await store.tip("early")).toEqual(records[2]);
        expect((await store.counts()).tips).toEqual({ chatter: 0, inbox: 4, published: 2, hidden: 0 });
        expect(Object.entries(await store.topicCounts()).sort()).toEqual([
          ["NLP", 1],
          ["__proto__", 1],
        ]);
        await store.removeTips(["early"]);
        expect(await store.tip("early")).toBeNull();
      }));

    test("tips that are put or removed are unsearched until they are indexed", () =>
      withStore(async (store) => {
        await store.putTips([tip("a", {}), tip("b", {})]);
        expect((await store.unsearched(9)).map(({ root, tip }) => [root, tip?.id])).toEqual([
          ["a", tipId("a")],
          ["b", tipId("b")],
        ]);
        await store.indexTips([searched("a", { title: "graph" })], ["b"]);
        expect([await store.countUnsearched(), await found(store, ["graph"])]).toEqual([0, ["a"]]);
        await store.removeTips(["a"]);
        expect(await store.unsearched(9)).toEqual([{ root: "a", tip: null }]);
        await store.indexTips([], ["a"]);
        expect(await found(store, ["graph"])).toEqual([]);
        const failing = store.transaction(async (tx) => {
          await tx.putTips([tip("c", {})]);
          throw new Error("on purpose");
        });
        await expect(failing).rejects.toThrow("on purpose");
        expect(await store.countUnsearched()).toBe(0);
        await store.searchAgain();
        expect((await store.unsearched(1)).map(({ root }) => root)).toEqual(["b"]);
        await store.clearDerived();
        expect(await store.unsearched(9)).toEqual([{ root: "b", tip: null }]);
      }));

    test("the index finds phrases, beginnings, pairs of syllables, and leaves out", () =>
      withStore(async (store) => {
        await store.indexTips(
          [
            searched("a", { title: "vision transformer", titleGrams: "·시각 ·각화" }),
            searched("b", { notes: "transformer vision", facets: "¶in¶til" }),
            searched("c", { talk: "transform 한국어", titleGrams: "·시각 ·무각 ·각화" }),
            searched("odd\0\ud800", { title: "odd" }),
          ],
          [],
        );
        expect(await found(store, ["vision", "transformer"])).toEqual(["a"]);
        expect((await found(store, ["transform"])).sort()).toEqual(["c"]);
        expect((await found(store, ["transform*"])).sort()).toEqual(["a", "b", "c"]);
        expect(await found(store, ["·시각", "·각화"])).toEqual(["a"]);
        expect(await found(store, ["한국*"])).toEqual(["c"]);
        expect(await found(store, ["odd"])).toEqual(["odd\0\ud800"]);
        const both = {
          clauses: [[phrase("vision")], [phrase("¶in¶til")]],
          not: [],
          before: null,
          after: null,
          newestFirst: false,
        };
        expect((await store.findTips(both)).map(({ root }) => root)).toEqual(["b"]);
        const without = {
          clauses: [[phrase("transform*")]],
          not: [phrase("vision")],
          before: null,
          after: null,
          newestFirst: false,
        };
        expect((await store.findTips(without)).map(({ root }) => root)).toEqual(["c"]);
      }));

    test("the index knows when tips were shared, and a changed tip is found as it is now", () =>
      withStore(async (store) => {
        const shared = (root: string, first: string, last: string, title = "same") => ({
          ...searched(root, { title }),
          firstSharedAt: first,
          lastSharedAt: last,
        });
        await store.indexTips([shared("old", "2020-05-01", "2021-01-01"), shared("never", "", "")], []);
        const plan = { clauses: [[phrase("same")]], not: [], before: null, after: null, newestFirst: false };
        const roots = async (bounds: { before?: string; after?: string }) =>
          (await store.findTips({ ...plan, ...bounds })).map(({ root }) => root);
        expect(await roots({ after: "2021" })).toEqual(["old"]);
        expect(await roots({ after: "2021-01-02" })).toEqual([]);
        expect(await roots({ before: "2020-05-02" })).toEqual(["old"]);
        expect(await roots({ before: "2020-05" })).toEqual([]);
        await store.indexTips([shared("old", "2019", "2019", "other"), shared("never", "", "")], []);
        expect(await found(store, ["same"])).toEqual(["never"]);
        expect(await store.findTips({ ...plan, clauses: [[phrase("other")]] })).toMatchObject([
          { root: "old", lastSharedAt: "2019", reactions: 0 },
        ]);
        await store.tidyIndex();
        expect(await found(store, ["other"])).toEqual(["old"]);
        expect(await store.countWords(["same", "other", "none", "sa", "it's"])).toEqual(
          new Map([
            ["same", 1],
            ["other", 1],
          ]),
        );
      }));

    test("where nothing weighs, what was shared on a later day comes first, then what has more reactions", () =>
      withStore(async (store) => {
        const document = (root: string, lastSharedAt: string, reactions: number) => {
          return { ...searched(root, { facets: "¶tip" }), firstSharedAt: lastSharedAt, lastSharedAt, reactions };
        };
        const documents = [
          document("old", "2020-05-01T00:00:00Z", 9),
          document("quiet", "2021-05-01T09:00:00Z", 0),
          document("liked", "2021-05-01T08:00:00Z", 2),
        ];
        await store.indexTips(documents, []);
        const plan = { clauses: [[phrase("¶tip")]], not: [], before: null, after: null, newestFirst: true };
        expect((await store.findTips(plan, 2)).map(({ root }) => root)).toEqual(["liked", "quiet"]);
        expect((await store.searchedRoots()).toSorted()).toEqual(["liked", "old", "quiet"]);
      }));

    test("tips are read by their roots", () =>
      withStore(async (store) => {
        const records = [tip("a", {}), tip("b", {})];
        await store.putTips(records);
        expect(await store.tipsAt(["b", "none"])).toEqual(new Map([["b", records[1]]]));
        expect(await store.tipsAt([])).toEqual(new Map());
      }));

    test("clearing empties the cache and keeps the facts; all links can be made stale", () =>
      withStore(async (store) => {
        await store.putMessages([message({ ts: "1.1" })]);
        await store.replaceShares([{ channel: "C1", ts: "1.1" }], [share({ key: "a" })]);
        await store.putLinks([{ key: "b", address: "b", parent: "b", root: "b" }]);
        await store.settle(["a"]);
        await store.staleAll();
        expect(await store.stale(9)).toEqual(["a", "b"]);
        await store.clearDerived();
        expect(await store.counts()).toMatchObject({ shares: 0, sharedLinks: 0, links: 0 });
        expect([await store.countStale(), await store.countMessages()]).toEqual([0, 1]);
      }));
  });
}

export async function all<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const list: T[] = [];
  for await (const page of pages) list.push(...page);
  return list;
}

function channel(fields: Partial<Channel> & { readonly id: string }): Channel {
  return { name: "general", kind: "public", topic: "", purpose: "", isArchived: false, ...fields };
}

function share(fields: Partial<Share>): Share {
  const key = fields.key ?? "k";
  return {
    key,
    address: `https://example.com/${key}`,
    rule: "any",
    workspace: "",
    channel: "C1",
    ts: "1.1",
    index: 0,
    user: "U1",
    isBot: false,
    threadTs: null,
    url: `https://example.com/${key}`,
    where: "text",
    lead: key,
    label: null,
    title: key,
    titleFrom: "words",
    notes: [],
    words: key,
    reactions: 0,
    saves: 0,
    replies: 0,
    hasPreview: false,
    ...fields,
  };
}

function entry(
  document: string,
  position: number,
  named: readonly (readonly [key: string, role: "lead" | "listed" | "note"])[],
): ListedEntry {
  return {
    document,
    position,
    topic: null,
    title: "title",
    links: named.map(([key]) => ({ url: key, label: null })),
    notes: [],
    state: "published",
    shares: [],
    firstSharedAt: null,
    lastSharedAt: null,
    reactions: 0,
    listings: named.map(([key, role]) => ({ key, address: key, role, lead: key, label: null })),
  };
}

function tip(
  root: string,
  { listed = null, pinned = false, ...fields }: Partial<TipRecord> & Partial<TipRecord["tip"]>,
): TipRecord {
  const { topic = null, state = "inbox", firstSharedAt = null } = fields;
  return {
    tip: {
      id: tipId(root),
      title: root,
      topic,
      state,
      confidence: 1,
      reasons: [],
      links: [],
      notes: [],
      shares: [],
      firstSharedAt,
      lastSharedAt: firstSharedAt,
      reactions: 0,
    },
    root,
    listed,
    pinned,
  };
}

function searched(root: string, columns: Partial<Record<SearchColumn, string>>): SearchDocument {
  return {
    root,
    columns: SEARCH_COLUMNS.map((column) => columns[column] ?? ""),
    firstSharedAt: "",
    lastSharedAt: "",
    reactions: 0,
  };
}

/** A phrase of these tokens; a star behind the last one: it may go on. */
function phrase(...tokens: readonly string[]): Phrase {
  const prefix = tokens.at(-1)?.endsWith("*") === true;
  return { tokens: tokens.map((token) => token.replace("*", "")), prefix };
}

async function found(store: Store, tokens: readonly string[]): Promise<string[]> {
  const candidates = await store.findTips({
    clauses: [[phrase(...tokens)]],
    not: [],
    before: null,
    after: null,
    newestFirst: false,
  });
  return candidates.map(({ root }) => root);
}
