import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { readBlocks } from "./markdown-blocks.ts";

/** Depth of each list item by the first word of it, as micromark reads a file. */
function depths(node: Nodes, depth = -1, found: [string, number][] = []): [string, number][] {
  const own = node.type === "listItem" ? depth + 1 : depth;
  if (node.type === "listItem") {
    const [first] = node.children;
    const word = first?.type === "paragraph" ? first.children[0] : undefined;
    found.push([word?.type === "text" ? (word.value.split(/\s/)[0] ?? "") : "", own]);
  }
  if ("children" in node) for (const child of node.children) depths(child, own, found);
  return found;
}

test("lists nest as CommonMark nests them, spaces and tabs, headings and blank lines between", () => {
  const line = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(
        fc.constant("item" as const),
        fc.nat(3),
        fc.constantFrom("- ", "* "),
        fc.constantFrom("  ", "\t"),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(["blank"] as const, ["heading"] as const, ["lazy"] as const) },
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      let depth = -1;
      const text = lines.map((one, at) => {
        if (one[0] === "blank") return "";
        if (one[0] === "lazy") return depth < 0 ? "" : "words";
        if (one[0] === "heading") {
          depth = -1;
          return "## heading";
        }
        const [, wanted, marker, indent] = one;
        depth = Math.min(wanted, depth + 1);
        return `${indent === "\t" && depth % 2 === 0 ? "\t".repeat(depth / 2) : "  ".repeat(depth)}${marker}w${at} x`;
      });
      const source = text.join("\n").replace(/\n\n(?=words)/g, "\n");
      const items = readBlocks(source).blocks.flatMap((block) =>
        block.kind === "item" ? [[source.slice(block.text.start).split(/\s/)[0], block.depth]] : [],
      );
      expect(items).toEqual(depths(fromMarkdown(source)));
    }),
    { numRuns: 200 },
  );
});
