import { describe, expect, test } from "vitest";
import { packedSearch } from "../../test/packed.ts";
import { searchedTip } from "../../test/searched-tip.ts";
import { parseQuery } from "./parse-query.ts";
import { planQuery } from "./plan.ts";
import { rank } from "./rank.ts";
import { readSynonyms } from "./synonyms.ts";

const TIPS = [
  searchedTip("vis", { title: "그래프를 시각화하는 방법", url: "https://d3js.org/gallery", topic: "Visualization" }),
  searchedTip("obj", { title: "객체 탐지 입문", url: "https://arxiv.org/abs/2110.02178", topic: "컴퓨터 비전 (CV)" }),
  searchedTip("speech", { title: "한국어음성데이터셋 모음", notes: ["녹음 5시간"], sharedAt: "2021-03-02T00:00:00Z" }),
  searchedTip("hook", { title: "A guide to useEffect and web workers", url: "https://docs.github.com/en/actions" }),
  searchedTip("python", { title: "파이썬 기초", notes: ["메모리 누수를 찾기"], user: "U7", name: "김철수" }),
  searchedTip("road", { title: "A road map for CE", channel: "til-web", sharedAt: "2022-06-01T00:00:00Z" }),
  searchedTip("celery", { title: "celery in practice", talk: ["오늘 스터디에서 본 교착 상태 글"] }),
];
const SYNONYMS = readSynonyms([
  ["object detection", "객체 탐지"],
  ["dashboard", "시각화"],
]);

const search = packedSearch(TIPS, SYNONYMS);
const find = async (query: string) => (await search(query)).roots;

describe("finds", () => {
  test.each([
    ["with a particle", "시각화에서", "vis"],
    ["together what is written apart", "객체탐지", "obj"],
    ["apart what is written together", "음성 데이터셋", "speech"],
    ["inside a compound", "데이터", "speech"],
    ["the beginning of a word", "useEff", "hook"],
    ["a part of camelCase", "effect", "hook"],
    ["camelCase as one", "useeffect", "hook"],
    ["Latin words written together", "webworkers", "hook"],
    ["Latin words written apart", "web worker", "hook"],
    ["one word where two stand", "roadmap", "road"],
    ["initial consonants", "ㅅㄱㅎ", "vis"],
    ["initial consonants over a space", "ㄱㅊㅌㅈ", "obj"],
    ["a syllable still being typed", "파이썬 기ㅊ", "python"],
    ["words of notes", "메모리누수", "python"],
    ["words of the conversation", "교착상태", "celery"],
    ["an address", "https://arxiv.org/abs/2110.02178", "obj"],
    ["a synonym", "object detection", "obj"],
    ["a synonym of one word", "dashboards", "vis"],
    ["English for what is written in Korean", "python memory leak", "python"],
    ["the other script with a particle", "로드맵을 위한 ce", "road"],
    ["a word of the other language in a topic's words", "deadlock", "celery"],
    ["glue between words", "객체 탐지를 위한 입문", "obj"],
    ["an English article", "the guide of workers", "hook"],
    ["another form of a word", "guiding workers", "hook"],
    ["a version without its v", "v2110.02178", "obj"],
    ["full width", "ｃｅｌｅｒｙ", "celery"],
    ["a hashtag", "#celery", "celery"],
    ["a pasted address with what tracks", "https://d3js.org/gallery?utm_source=slack", "vis"],
    ["Korean and English without a space", "useEffect안내 guide", "hook"],
    ["glue alone", "the", null],
    ["quoted words", '"web workers"', "hook"],
    ["a short word as itself", "CE", "road"],
  ])("%s: %s", async (_, query, root) => {
    expect((await find(query))[0] ?? null).toBe(root);
  });

  test.each([
    ["topic:비전", ["obj"]],
    ["topic:visualization 시각화", ["vis"]],
    ["topic:cv -객체", []],
    ["site:arxiv.org", ["obj"]],
    ["site:github", ["hook"]],
    ["site:github.com/en", ["hook"]],
    ["site:hub.com", []],
    ["by:U7", ["python"]],
    ["by:김철수", ["python"]],
    ["in:#til-web", ["road"]],
    ["has:notes 음성", ["speech"]],
    ["after:2022", ["road"]],
    ["before:2022 after:2021-03-02", ["speech"]],
    ["before:2021-03-02", []],
    ['"workers web"', []],
    ["-a -그래프를 -객체 -음성 -기초", ["celery"]],
  ])("%s", async (query, roots) => {
    expect(await find(query)).toEqual(roots);
  });
});

describe("ranks", () => {
  test("title over link over note over conversation", async () => {
    const tips = [
      searchedTip("talk", { title: "하나", talk: ["transformer"] }),
      searchedTip("note", { title: "하나", notes: ["transformer"] }),
      searchedTip("link", { title: "하나", url: "https://example.org/transformer" }),
      searchedTip("title", { title: "transformer" }),
      ...Array.from({ length: 20 }, (_, at) => searchedTip(`other${at}`, { title: "하나" })),
    ];
    expect((await packedSearch(tips)("transformers")).roots).toEqual(["title", "link", "note", "talk"]);
  });

  test("of equals the newer, the one with more reactions", async () => {
    const equals = [
      searchedTip("old", { title: "attention", sharedAt: "2020-01-01T00:00:00Z" }),
      searchedTip("new", { title: "attention", sharedAt: "2023-01-01T00:00:00Z" }),
      searchedTip("liked", { title: "attention", sharedAt: "2023-01-01T00:00:00Z", reactions: 3 }),
    ];
    expect((await packedSearch(equals)("attention")).roots).toEqual(["liked", "new", "old"]);
    expect((await packedSearch(equals)("before:2024")).roots).toEqual(["liked", "new", "old"]);
  });

  test("a part of the query is answered where nothing answers the whole; of three words two have to be there", async () => {
    expect((await find("파이썬 celery")).toSorted()).toEqual(["celery", "python"]);
    expect(await find("파이썬 시각화 기초")).toEqual(["python"]);
    expect(await find("파이썬 zzz yyy")).toEqual(["python"]);
  });

  test("what answers the whole query stands above what answers a part", () => {
    const candidate = (root: string, score: number) => ({ root, number: 0, score, lastSharedAt: "", reactions: 0 });
    const ranked = rank([[candidate("whole", 1)], [candidate("part", 7), candidate("whole", 7)]], 10);
    expect(ranked).toEqual([
      { root: "whole", score: 1 },
      { root: "part", score: 0.99 },
    ]);
  });
});

describe("the other keyboard layout", () => {
  test.each([
    ["vkdlTjs", "파이썬", "python"],
    ["ㅔㅛ쇄ㅜ", "python", "python"],
    ["ㅊ디ㄷ교", "celery", "celery"],
    ["혀ㅑㅇㄷ", "guide", "hook"],
    ["-vkdlTjs", null, "road"],
  ])("%s", async (query, didYouMean, root) => {
    const result = await packedSearch(TIPS)(query);
    expect([result.didYouMean, result.roots[0] ?? null]).toEqual([didYouMean, root]);
  });

  test("a query that finds is left alone", async () => {
    expect((await search("celery")).didYouMean).toBeNull();
  });
});

describe("slips of a finger", () => {
  test.each([
    ["pyhton", "python", ["python"]],
    ["시긱화", "시각화", ["vis"]],
    ["객체 탐짖", "객체 탐지", ["obj"]],
    ["worfers", "workers", ["hook"]],
    ["파이선으로", "파이썬으로", ["python"]],
    ["celerry practice", "celery practice", ["celery"]],
    ["topic:cv 객체 탐짖", null, ["obj"]],
    ["guied", "guide", ["hook"]],
    ["python", null, ["python"]],
    ["zzzzzzzz", null, []],
  ])("%s: %s", async (query, didYouMean, roots) => {
    const result = await search(query);
    expect([result.didYouMean, result.roots]).toEqual([didYouMean, roots]);
  });
});

test("words that come again ask for nothing more, and a long text is cut", () => {
  const plan = planQuery(parseQuery("celery ".repeat(60)), SYNONYMS);
  expect(plan?.strict.clauses).toHaveLength(2);
  const long = planQuery(parseQuery(Array.from({ length: 90 }, (_, at) => `w${at}`).join(" ")), SYNONYMS);
  expect(long?.strict.clauses).toHaveLength(16);
});

test.each(["", "  ", "-", '""', "!!!", "topic:"])("a query that asks for nothing: '%s'", async (query) => {
  expect(await search(query)).toMatchObject({ roots: [], phrases: [], didYouMean: null });
});
