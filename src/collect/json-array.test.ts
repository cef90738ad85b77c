import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Element, readArray } from "./json-array.ts";

const isElement = (value: unknown): boolean => typeof value === "object" && value !== null && "ts" in value;

async function elements(text: string, size = 7, elementBytes = 10_000): Promise<readonly Element[]> {
  const bytes = Buffer.from(text);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const found: Element[] = [];
  for await (const batch of readArray(chunks, { elementBytes, isElement })) found.push(...batch);
  return found;
}

/** The `ts` of what was read, `!` for each damage. */
async function brief(text: string, size?: number, elementBytes?: number): Promise<string> {
  const found = await elements(text, size, elementBytes);
  return found.map((one) => ("value" in one ? Object(one.value).ts : "!")).join(" ");
}

const row = (ts: number): string => JSON.stringify({ ts, replies: [{ a: 1 }, { b: "},{" }], text: 'say "],{" \\' });

test("any array in chunks of any size and any layout gives its elements", async () => {
  const layouts = fc.constantFrom(undefined, 1, 4, "\t");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue({ maxDepth: 4 })),
      fc.integer({ min: 1, max: 50 }),
      layouts,
      async (values, size, indent) => {
        const found = await elements(JSON.stringify(values, null, indent), size);
        expect(found).toEqual(JSON.parse(JSON.stringify(values)).map((value: unknown) => ({ value })));
      },
    ),
  );
});

describe("damage costs its row only", () => {
  test.each([
    { title: "a quote is missing", damaged: '{"ts":2,"text":"x}' },
    { title: "a quote is too many", damaged: '{"ts":2,"text":"x""}' },
    { title: "a brace is missing", damaged: '{"ts":2,"blocks":[{"a":1}' },
    { title: "a bracket is too many", damaged: '{"ts":2,"blocks":[{"a":1}]]}' },
    { title: "rubbish stands there", damaged: "\u0000\u0001rubbish" },
    { title: "nothing stands there", damaged: "" },
  ])("$title", async ({ damaged }) => {
    for (const size of [1, 7, 1000]) {
      expect(await brief(`[${row(1)},${damaged},${row(3)},${row(4)}]`, size)).toBe("1 ! 3 4");
      expect(await brief(`[\n ${row(1)},\n ${damaged},\n ${row(3)},\n ${row(4)}\n]`, size)).toBe("1 ! 3 4");
    }
  });

  test("a file cut off anywhere keeps every row before the cut", async () => {
    const whole = `[${[1, 2, 3].map(row).join(",")}]`;
    for (let cut = 1; cut < whole.length - 1; cut++) {
      const found = await brief(whole.slice(0, cut));
      const before = [1, 2, 3].filter((n) => whole.indexOf(row(n)) + row(n).length < cut);
      expect(found.startsWith(before.join(" "))).toBe(true);
      expect(found.endsWith("!")).toBe(true);
    }
  });
});

test("a row beyond the limit is passed over without being kept", async () => {
  const long = `{"ts":2,"text":"${"x".repeat(5000)}"}`;
  expect(await brief(`[${row(1)},${long},${row(3)}]`, 100, 1000)).toBe("1 ! 3");
});

test("an object's `messages` are read, after other fields too", async () => {
  expect(await brief(`{"ok":true,"name":"\\"messages\\":[","messages": [${row(1)},${row(2)}],"more":[{"ts":9}]}`)).toBe(
    "1 2",
  );
});

test.each(["", "7", '"text"', '{"a":1}', "{".repeat(100_000)])(
  "what is no array gives one damage: %j",
  async (text) => {
    expect(await brief(text, 4096)).toBe("!");
  },
);

test("hostile nesting takes linear time", async () => {
  const text = `[{"ts":1,,${"},{".repeat(300_000)}`;
  expect(await brief(text, 65_536, 1_000_000)).toMatch(/^!/);
});
