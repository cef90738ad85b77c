import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { searchedTip } from "../../test/searched-tip.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { searchDocument } from "../search/document.ts";
import { createMemoryIndex } from "../search/memory-index.ts";
import { searchMemory } from "../search/search-memory.ts";
import { readSynonyms } from "../search/synonyms.ts";
import { openStore } from "../store/open.ts";
import type { Archive } from "./archive.ts";
import { search, searchTips } from "./search.ts";

const STEMS = ["그래프", "시각화", "데이터", "음성", "객체", "탐지", "메모리", "누수", "학습", "이벤트", "루프"];
const PARTICLES = ["", "", "를", "에서", "하는", " "];
const LATIN = ["graph", "useEffect", "transformers", "GPU", "scikit-learn", "C++", "data", "CE", "road map"];

let folder: string;
let archive: Archive;
/** Written by the project's own small grammar: the same for each seed. */
const tips = fc.sample(
  fc.array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...STEMS), fc.constantFrom(...STEMS, ""), fc.constantFrom(...PARTICLES))
        .map((parts) => parts.join("")),
      fc.constantFrom(...LATIN),
    ),
    { minLength: 1, maxLength: 6 },
  ),
  { numRuns: 400, seed: 7 },
);
const made = tips.map((words, at) =>
  searchedTip(`https://example.com/${at % 9}/${String(at).padStart(3, "0")}`, {
    title: words.slice(0, 4).join(" "),
    url: `https://example.com/${at % 9}/${String(at).padStart(3, "0")}`,
    notes: words.slice(4),
    topic: at % 3 === 0 ? "Graphs and 그래프" : "기타",
    sharedAt: `20${10 + (at % 15)}-0${1 + (at % 9)}-01T00:00:00.000Z`,
    reactions: at % 4,
  }),
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tipkeeper-search-"));
  const store = await openStore({ folder, databaseUrl: undefined, archive: "main" });
  archive = {
    store,
    blobs: NO_BLOBS,
    config: { ...DEFAULT_CONFIG, synonyms: [["그래프", "chart"]] },
    now: () => new Date(0),
  };
  await store.putTips(made.map(({ root, tip }) => ({ tip, root, listed: null, pinned: false })));
});
afterAll(async () => {
  await archive.store.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the index in memory", () => {
  test("gives the same results in the same order as the store's", async () => {
    const index = createMemoryIndex();
    // In the order in which the store's index got them: it tells equals apart.
    const inOrder = made.toSorted((a, b) => (a.root < b.root ? -1 : 1));
    index.add(inOrder.map(searchDocument));
    const ids = new Map(made.map(({ root, tip }) => [root, tip.id]));
    const word = fc.tuple(
      fc.constantFrom(...STEMS, ...LATIN, "그래", "trans", "ㅅㄱㅎ", "rmfovm"),
      fc.constantFrom(...PARTICLES),
    );
    const more = fc.constantFrom(
      "",
      " -gpu",
      " topic:graphs",
      " site:example.com/3",
      " after:2015",
      " before:2013",
      ' "useEffect"',
    );
    const query = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), more);
    await fc.assert(
      fc.asyncProperty(query, async ([words, field]) => {
        const text = words.map((parts) => parts.join("")).join(" ") + field;
        const { hits, didYouMean } = await searchTips(archive, text, 10);
        const result = searchMemory(index, text, 10, readSynonyms(archive.config.synonyms));
        expect(result.didYouMean).toBe(didYouMean);
        expect(result.ranked.map(({ root, score }) => [ids.get(root), score])).toEqual(
          hits.map(({ id, score }) => [id, score]),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("search", () => {
  const fresh = searchedTip("k", { title: "양자화 입문", notes: ["오래 기다린 글"] });

  test("finds a tip as it is now, and no longer once it is hidden", async () => {
    const { store } = archive;
    const put = (tip: typeof fresh.tip) => store.putTips([{ tip, root: "k", listed: null, pinned: false }]);
    await put(fresh.tip);
    expect(await search(archive, "양자화를", 10)).toEqual([
      { id: fresh.tip.id, title: "양자화 입문", topic: null, score: expect.any(Number), excerpt: "오래 기다린 글" },
    ]);
    await put({ ...fresh.tip, title: "다른 제목" });
    expect(await search(archive, "양자화", 10)).toEqual([]);
    await put({ ...fresh.tip, state: "hidden" });
    expect(await search(archive, "다른 제목", 10)).toEqual([]);
    await store.removeTips(["k"]);
    expect(await search(archive, "기다린", 10)).toEqual([]);
  });

  test("marks what was looked for, and tells what was meant", async () => {
    const { hits, didYouMean } = await searchTips(archive, "tlrkrghk", 1);
    expect(didYouMean).toBe("시각화");
    const [hit] = hits;
    const marked = hit?.titleMarks.map(({ start, end }) => hit.title.slice(start, end));
    expect(marked?.[0]?.replace(" ", "")).toContain("시각화");
  });

  test("a synonym finds", async () => {
    expect((await search(archive, "charts", 3)).length).toBe(3);
  });
});
