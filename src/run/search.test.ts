import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { searchedTip } from "../../test/searched-tip.ts";
import { openSiteSearch, type SiteHit } from "../browser/site-search.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { openStore } from "../store/open.ts";
import type { Archive } from "./archive.ts";
import { packSearch } from "./pack-search.ts";
import { type MarkedHit, search, searchTips } from "./search.ts";

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

/** The exported site's search over the archive as it is, and how many files it has loaded. */
async function exported() {
  const files = await packSearch(archive);
  const loaded = new Set<string>();
  const { search: find } = await openSiteSearch(async (file) => {
    loaded.add(file);
    return files.get(file) ?? expect.fail(`there is no file ${file}`);
  });
  return { files, loaded, find };
}

const word = fc.tuple(
  fc.constantFrom(
    ...STEMS,
    ...LATIN,
    "그래",
    "trans",
    "ㅅㄱㅎ",
    "rmfovm",
    "exam",
    "3",
    "trasnformer",
    "시긱화",
    "graphing",
  ),
  fc.constantFrom(...PARTICLES),
);
const more = fc.constantFrom(
  "",
  " -gpu",
  " topic:graphs",
  " 주제:기타",
  " site:example.com/3",
  " after:2015",
  " before:2013",
  " has:notes",
  ' "useEffect"',
);
const query = fc
  .tuple(fc.array(word, { maxLength: 3 }), more)
  .map(([words, field]) => words.map((parts) => parts.join("")).join(" ") + field);

describe("the exported site's search", () => {
  test("gives the same tips, order, scores, excerpts and marks as the store's", async () => {
    const { find } = await exported();
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(3, 10, 250), async (text, limit) => {
        const { hits, didYouMean } = await searchTips(archive, text, limit);
        const here = await find(text, limit);
        expect(here.didYouMean).toBe(didYouMean);
        expect(here.hits.map(hitOf)).toEqual(hits);
      }),
      { numRuns: 150 },
    );
  });

  test("an edition that was published while somebody reads is found", async () => {
    const old = await packSearch(archive);
    const late = searchedTip("late", { title: "늦게 온 양자 이야기" });
    let files = old;
    const { search: find } = await openSiteSearch(async (file) => {
      return files.get(file) ?? Promise.reject(new Error(`${file}: 404`));
    });
    await archive.store.putTips([{ tip: late.tip, root: "late", listed: null, pinned: false }]);
    files = await packSearch(archive);
    expect((await find("양자", 3)).hits.map(({ card }) => card.id)).toEqual([late.tip.id]);
    await archive.store.removeTips(["late"]);
  });

  test("what could not be loaded is tried again", async () => {
    const files = await packSearch(archive);
    let isDown = false;
    const { search: find } = await openSiteSearch(async (file) => {
      if (isDown) throw new Error("offline");
      return files.get(file) ?? expect.fail(file);
    });
    isDown = true;
    await expect(find("그래프", 3)).rejects.toThrow("offline");
    isDown = false;
    expect((await find("그래프", 3)).hits).toHaveLength(3);
  });
});

function hitOf({ card, score, titleMarks, excerpt }: SiteHit): MarkedHit {
  const { id, title, topic } = card;
  return { id, title, topic, score, excerpt: excerpt.text, titleMarks, excerptMarks: excerpt.marks };
}

describe("by:", () => {
  const author = searchedTip("by", { title: "누가 올린 글", user: "U0MINA" });

  test("finds for the curator; for everybody, on the server and in the export, only where names are shown", async () => {
    const { store } = archive;
    await store.putPeople([{ id: "U0MINA", name: "미나", isBot: false, isDeleted: false }]);
    await store.putTips([{ tip: author.tip, root: "by", listed: null, pinned: false }]);
    const ask = async (text: string, showNames: boolean) => {
      const asked = { ...archive, config: { ...archive.config, showNames } };
      const files = await packSearch(asked);
      const { search: find } = await openSiteSearch(async (file) => files.get(file) ?? expect.fail(file));
      const lists = await Promise.all([
        searchTips(asked, text, 3),
        searchTips(asked, text, 3, "everybody"),
        find(text, 3),
      ]);
      return lists.map(({ hits }) => hits.length);
    };
    expect(await ask("by:미나", false)).toEqual([1, 0, 0]);
    expect(await ask("공유:U0MINA", false)).toEqual([1, 0, 0]);
    expect(await ask("by:미나", true)).toEqual([1, 1, 1]);
    await store.removeTips(["by"]);
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
