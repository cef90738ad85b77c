import { describe, expect, test } from "vitest";
import { HOSTILE } from "../../test/site/tips.ts";
import { CARD_SIZE, type Card } from "../views/card.ts";
import { lettersOf } from "./card-letters.ts";
import { openCardDrawer } from "./draw-card.ts";

const CARD: Card = {
  above: "NLP",
  title: "어텐션, 그림으로",
  instead: "a.example",
  below: ["우리 팁", "a.example"],
  accent: 1,
};
const draw = await openCardDrawer();

/** Width and height that the PNG names. */
function sizeOf(png: Uint8Array): unknown {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe.skipIf(draw === null)("a card (skipped where @takumi-rs/core is not made for the machine)", () => {
  const drawn = async (changes: Partial<Card>) => Buffer.from((await draw?.({ ...CARD, ...changes })) ?? []);

  test("is a PNG of the size that networks ask for, and light", async () => {
    const png = await drawn({});
    expect(sizeOf(png)).toEqual(CARD_SIZE);
    expect(png.length).toBeLessThan(40_000);
  });

  test("is the same for the same words, another for others", async () => {
    expect(await drawn({})).toEqual(await drawn({}));
    for (const change of [
      { title: "다른" },
      { above: "CV" },
      { accent: 2 },
      { below: ["우리 팁", "b.example"] as const },
    ]) {
      expect(await drawn(change)).not.toEqual(await drawn({}));
    }
  });

  test("has a letter of its own for every Korean syllable, Latin, Chinese and Japanese letter", async () => {
    const pictures = await Promise.all(["가", "뷁", "펲", "A", "é", "漢", "ひ", "Ж"].map((title) => drawn({ title })));
    expect(new Set(pictures.map((png) => png.toString("base64"))).size).toBe(pictures.length);
  });

  test("names the site where nothing of the title can be drawn", async () => {
    const expected = await drawn({ title: CARD.instead });
    for (const title of ["🎉🎉", "\u202e", "שלום עולם", ""]) expect(await drawn({ title }), title).toEqual(expected);
  });

  test.each([
    HOSTILE,
    "<b>&amp;</b>",
    "x".repeat(160),
    "가".repeat(160),
    "\u0000\ud800",
    "https://long.example/".repeat(8),
  ])("stands hostile words: %j", async (words) => {
    const png = await drawn({ title: words, above: words, instead: words, below: [words, words] });
    expect(sizeOf(png)).toEqual(CARD_SIZE);
  });
});

describe("letters that a font has", () => {
  const { drawable } = lettersOf(["U+0020-007F", "U+AC00-D7A3,U+2116"]);

  test.each([
    ["Git 되돌리기", "Git 되돌리기"],
    ["🎉 Git!", "Git!"],
    ["한글".normalize("NFD"), "한글"],
    ["№ 1", "№ 1"],
    ["漢字 a", null],
    ["🎉", null],
  ])("%j is drawn as %j", (text, expected) => {
    expect(drawable(text)).toBe(expected);
  });
});
