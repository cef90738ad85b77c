import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Page } from "../../src/model/page.ts";
import type { Store } from "../../src/store/store.ts";
import { page } from "../page.ts";
import type { OpenArchive } from "./store.ts";

let archives = 0;

/** How every store keeps what pages say of themselves. */
export function pagesContract(open: OpenArchive): void {
  const withStore = async (work: (store: Store) => Promise<void>) => {
    const store = await open(`pages-${++archives}`);
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };
  const all = async (store: Store): Promise<Page[]> => {
    const pages: Page[] = [];
    for await (const some of store.eachPage()) pages.push(...some);
    return pages;
  };

  describe("pages", () => {
    test("come back as they were, by key and all", () =>
      withStore(async (store) => {
        const odd = page({ key: "odd\0\ud800", title: "\0 \ud83d", authors: ["가", "나"] });
        const one = page({
          key: "b",
          imprint: { form: "journal", volume: "1", issue: null, pages: null, publisher: null },
        });
        await store.putPages([odd, one]);
        expect(await store.pagesOf(["b", "c", "odd\0\ud800"])).toEqual(
          new Map([
            ["b", one],
            ["odd\0\ud800", odd],
          ]),
        );
        expect(await store.pagesOf([])).toEqual(new Map());
        expect((await all(store)).map(({ key }) => key).sort()).toEqual(["b", "odd\0\ud800"]);
      }));

    test("a page that is news makes its link stale, one that is none does not", () =>
      withStore(async (store) => {
        await store.putPages([page({ key: "k" })]);
        expect(await store.stale(9)).toEqual(["k"]);
        await store.settle(["k"]);
        await store.putPages([
          page({ key: "k" }),
          page({ key: "k", fetchedAt: "2025-01-01T00:00:00.000Z", title: "Old" }),
        ]);
        expect(await store.stale(9)).toEqual([]);
      }));

    test("are facts: emptying the cache leaves them", () =>
      withStore(async (store) => {
        await store.putPages([page({ key: "k" })]);
        await store.clearDerived();
        expect(await all(store)).toEqual([page({ key: "k" })]);
      }));

    test("thousands come a part at a time, each once", () =>
      withStore(async (store) => {
        const many = Array.from({ length: 1203 }, (_, n) => page({ key: `k${n}` }));
        await store.putPages(many);
        const parts: number[] = [];
        const keys = new Set<string>();
        for await (const part of store.eachPage()) {
          parts.push(part.length);
          for (const { key } of part) keys.add(key);
        }
        expect(keys.size).toBe(1203);
        expect(Math.max(...parts)).toBeLessThan(1000);
      }));

    test("the same pages in any order, in any batches, twice: the same archive", async () => {
      const pages = fc.array(
        fc
          .record({
            key: fc.constantFrom("a", "b"),
            fetchedAt: fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"),
            title: fc.constantFrom("x", "y", "longer", null),
            source: fc.constantFrom("page", "arxiv"),
          })
          .map((fields) => page(fields)),
        { minLength: 1, maxLength: 8 },
      );
      await fc.assert(
        fc.asyncProperty(pages, fc.integer({ min: 1, max: 4 }), async (list, size) => {
          const [one, two] = [await open(`pages-${++archives}`), await open(`pages-${++archives}`)];
          try {
            await one.putPages(list);
            const other = [...list, ...list].reverse();
            for (let at = 0; at < other.length; at += size) await two.putPages(other.slice(at, at + size));
            expect(await all(two)).toEqual(await all(one));
          } finally {
            await one.close();
            await two.close();
          }
        }),
        { numRuns: 20 },
      );
    });
  });
}
