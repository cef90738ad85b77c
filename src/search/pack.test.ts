import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packed } from "../../test/packed.ts";
import { searchedTip } from "../../test/searched-tip.ts";
import { type AskedIndex, answer } from "./answer.ts";
import { byteReader, byteWriter } from "./bytes.ts";
import { searchDocument } from "./document.ts";
import { isPersonToken } from "./facets.ts";
import { createMemoryIndex } from "./memory-index.ts";

const WORDS = ["그래프", "시각화를", "데이터", "객체 탐지", "graph", "useEffect", "C++", "🙂", "人工知能", "v3.10"];
const TIPS = Array.from({ length: 300 }, (_, at) =>
  searchedTip(`k${at}`, {
    title: [at, at >> 2, at >> 4].map((nth) => WORDS[nth % WORDS.length]).join(" "),
    url: `https://site${at % 7}.example/${at}`,
    notes: at % 3 === 0 ? [`메모 ${at}`] : [],
    sharedAt: new Date(Date.UTC(2000 + (at % 25), at % 12, 1 + (at % 28), at % 24)).toISOString(),
    reactions: at % 6,
    user: `U${at % 5}`,
  }),
);

const ask = (index: ReturnType<typeof packed>, query: string, limit = 400) =>
  answer(query, { index, synonyms: new Map(), limit });

describe("a packed index", () => {
  test("is one file of each kind as long as it is small, and many files of the same contents once it is large", async () => {
    const [whole, inParts] = [packed(TIPS), packed(TIPS, { whole: 0, parts: { terms: 500, figures: 64, cards: 10 } })];
    expect(whole.files.size).toBe(4);
    expect(inParts.files.size).toBeGreaterThan(50);
    const query = fc
      .array(
        fc.constantFrom(...WORDS, "시각", "gr", "메모", "site:site3.example", "before:2010", "has:notes", "-데이터"),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        expect(await ask(inParts, text)).toEqual(await ask(whole, text));
      }),
    );
  });

  test("answers as the index in memory does, which ranks what PostgreSQL finds", async () => {
    const [index, memory] = [packed(TIPS), createMemoryIndex()];
    memory.add(TIPS.map(searchDocument));
    const inMemory: AskedIndex = { find: async (plan, most) => memory.find(plan, most), countWords: index.countWords };
    const roots = TIPS.map(({ root }) => root);
    for (const query of [
      "그래프 graph",
      "시각화",
      "객체탐지 -데이터",
      '"객체 탐지"',
      "site:site3.example",
      "gra after:2010",
      "C++",
    ]) {
      const own = await answer(query, { index: inMemory, synonyms: new Map(), limit: 50 });
      const here = await ask(index, query, 50);
      expect(
        own.ranked.map(({ root, score }) => [root, score]),
        query,
      ).toEqual(here.ranked.map(({ root, score }) => [roots[Number(root)], score]));
    }
  });

  test("a question loads the parts that it needs, each once", async () => {
    const index = packed(TIPS, { whole: 0, parts: { terms: 500, figures: 64, cards: 10 } });
    await ask(index, "effect", 5);
    const first = [...index.loaded];
    expect(new Set(first).size).toBe(first.length);
    expect(first.length).toBeLessThan(index.files.size / 3);
    await ask(index, "effect", 5);
    expect(index.loaded).toEqual(first);
  });

  test("is the same for the same tips", () => {
    expect(packed(TIPS).files).toEqual(packed(TIPS).files);
  });

  test("does not tell what is secret, and ranks as if it did", async () => {
    const [open, discreet] = [packed(TIPS), packed(TIPS, { isSecret: isPersonToken })];
    expect((await ask(open, "by:U3")).ranked).toHaveLength(60);
    expect((await ask(discreet, "by:U3")).ranked).toEqual([]);
    expect(await ask(discreet, "graph 메모")).toEqual(await ask(open, "graph 메모"));
  });

  test("of no tips answers nothing", async () => {
    expect((await ask(packed([]), "graph")).ranked).toEqual([]);
  });
});

test("numbers and texts come out of bytes as they went in", () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), fc.array(fc.string({ unit: "grapheme" })), (numbers, texts) => {
      const writer = byteWriter();
      for (const number of numbers) writer.number(number);
      for (const text of texts) writer.text(text);
      const reader = byteReader(writer.done());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(texts.map(() => reader.text())).toEqual(texts);
      expect(reader.isDone()).toBe(true);
      expect(() => reader.number()).toThrow("ends too early");
    }),
  );
});
