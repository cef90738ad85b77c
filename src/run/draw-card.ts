import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Node, Renderer } from "@takumi-rs/core";
import { CARD_SIZE, type Card, type DrawCard } from "../views/card.ts";
import { type Letters, lettersOf } from "./card-letters.ts";

/** Noto Sans KR: Korean and Latin, and the Chinese, Japanese and Cyrillic letters that go with them (SIL OFL 1.1). */
const FONT = "@fontsource-variable/noto-sans-kr";
const FAMILY = "Noto Sans KR";
const PAPER = "#fdfcfa";
const INK = "#1f1e1c";
const QUIET = "#67635c";
/** The first is the site's own, the others the topics', in turn. */
const ACCENTS = ["#1d5c8f", "#1d5c8f", "#a2430f", "#2f6b3b", "#87367f", "#7a5c00"];
/** Columns of a title that has room in the largest, the middle size; a Korean letter takes two. */
const SIZES = [
  [18, 104],
  [52, 76],
  [Number.POSITIVE_INFINITY, 58],
] as const;

/** For the process: the live site takes a new drawer with every snapshot. */
let opening: Promise<readonly [Renderer, Letters]> | undefined;

/**
 * Draws cards with takumi, a renderer in native code. Null where there is none for this machine: a site is complete
 * without its cards. Its fonts are read at the first card.
 */
export async function openCardDrawer(): Promise<DrawCard | null> {
  const takumi = await import("@takumi-rs/core").catch(() => null);
  if (takumi === null) return null;
  return async (card) => {
    opening ??= openRenderer(new takumi.Renderer());
    const [renderer, letters] = await opening;
    return renderer.render(cardNode(card, letters), { ...CARD_SIZE, format: "png" });
  };
}

/** The font comes in parts of some letters each, and the renderer takes a letter from the part that has it. */
async function openRenderer(renderer: Renderer): Promise<readonly [Renderer, Letters]> {
  const { resolve } = createRequire(import.meta.url);
  const parts: Readonly<Record<string, string>> = JSON.parse(await readFile(resolve(`${FONT}/unicode.json`), "utf8"));
  const letters = lettersOf(Object.values(parts));
  for (const [part, ranges] of Object.entries(parts)) {
    const file = `${FONT}/files/noto-sans-kr-${part.replaceAll(/[[\]]/g, "")}-wght-normal.woff2`;
    const unicodeRange = lettersOf([ranges]).ranges.map(([from, to]): [number, number] => [from, to]);
    await renderer.registerFont({ name: FAMILY, data: await readFile(resolve(file)), unicodeRange });
  }
  return [renderer, letters];
}

function cardNode({ above, title, instead, below: [left, right], accent }: Card, { drawable }: Letters): Node {
  const colour = ACCENTS[accent === 0 ? 0 : 1 + ((accent - 1) % (ACCENTS.length - 1))] ?? INK;
  const words = drawable(title) ?? drawable(instead) ?? "";
  const [, fontSize] = SIZES.find(([most]) => columns(words) <= most) ?? SIZES[2];
  return box({ ...CARD_SIZE, backgroundColor: PAPER, flexDirection: "column", fontFamily: FAMILY }, [
    box({ width: "100%", height: 14, backgroundColor: colour }, []),
    box({ flexGrow: 1, flexDirection: "column", padding: "56px 76px 48px" }, [
      line(drawable(above) ?? "", { fontSize: 34, fontWeight: 600, color: colour, height: 50 }),
      box({ flexGrow: 1, alignItems: "center" }, [
        {
          type: "text",
          text: words,
          style: {
            width: "100%",
            fontSize,
            fontWeight: 700,
            lineHeight: 1.28,
            letterSpacing: "-0.02em",
            color: INK,
            wordBreak: "keep-all",
            overflowWrap: "anywhere",
            lineClamp: 4,
          },
        },
      ]),
      box({ justifyContent: "space-between", borderTopWidth: 2, borderColor: "#e4e0d8", paddingTop: 26 }, [
        line(drawable(left) ?? "", { fontSize: 30, fontWeight: 600, color: INK, maxWidth: 700 }),
        line(drawable(right) ?? "", { fontSize: 30, fontWeight: 400, color: QUIET, maxWidth: 330 }),
      ]),
    ]),
  ]);
}

type Style = NonNullable<Node["style"]>;

function box(style: Style, children: Node[]): Node {
  return { type: "container", style: { display: "flex", ...style }, children };
}

/** Text on one line, cut where it has no more room. */
function line(text: string, style: Style): Node {
  return { type: "text", text, style: { lineClamp: 1, textOverflow: "ellipsis", ...style } };
}

function columns(text: string): number {
  return [...text].reduce((width, letter) => width + (letter >= "\u1100" ? 2 : 1), 0);
}
