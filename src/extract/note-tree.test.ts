import { describe, expect, test } from "vitest";
import type { Note } from "../model/note.ts";
import { blockLines } from "./blocks.ts";
import type { Line } from "./line.ts";
import { mrkdwnLines } from "./mrkdwn.ts";
import { noteTree } from "./note-tree.ts";

type Tree = readonly (string | readonly [string, Tree])[];

function treeOf(notes: readonly Note[]): Tree {
  return notes.map(({ text, notes: inner }) => (inner.length === 0 ? text : [text, treeOf(inner)]));
}

const list = (indent: number, ...items: readonly string[]) => ({
  type: "rich_text_list",
  indent,
  elements: items.map((text) => ({ type: "rich_text_section", elements: [{ type: "text", text }] })),
});
const NESTED: Tree = [["graphs", [["nodes", ["in-degree"]], "edges"]], "flows"];

describe("bullets become a tree", () => {
  test.each<[said: string, lines: readonly Line[], tree: Tree]>([
    [
      "rich text lists by their indent",
      blockLines([
        {
          type: "rich_text",
          elements: [list(0, "graphs"), list(1, "nodes"), list(2, "in-degree"), list(1, "edges"), list(0, "flows")],
        },
      ]),
      NESTED,
    ],
    ["text by its spaces", mrkdwnLines("• graphs\n    • nodes\n        • in-degree\n    • edges\n• flows"), NESTED],
    ["text by its tabs", mrkdwnLines("- graphs\n\t- nodes\n\t\t- in-degree\n\t- edges\n- flows"), NESTED],
    ["text by its marks", mrkdwnLines("• graphs\n◦ nodes\n▪ in-degree\n◦ edges\n• flows"), NESTED],
    [
      "bullets under a colon",
      mrkdwnLines("two parts:\n• graphs\n• flows\nand an end"),
      [["two parts:", ["graphs", "flows"]], "and an end"],
    ],
    ["numbered lines keep their numbers", mrkdwnLines("1. graphs\n2. flows"), ["1. graphs", "2. flows"]],
  ])("%s", (_, lines, tree) => {
    expect(treeOf(noteTree(lines))).toEqual(tree);
  });
});

test("a note's links stand under the words that carry them", () => {
  expect(noteTree(mrkdwnLines("• the <https://a.example/x|code> &amp; data"))).toEqual([
    { text: "the code & data", links: [{ label: "code", url: "https://a.example/x" }], notes: [] },
  ]);
});
