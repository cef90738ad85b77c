import { describe, expect, test } from "vitest";
import { findsIn } from "./finds.ts";
import { mrkdwnLines } from "./mrkdwn.ts";

const A = "<https://a.example/1>";
const B = "<https://b.example/2>";
const C = "<https://c.example/3>";
const D = "<https://d.example/4>";

function found(lines: readonly string[], unfurls: ReadonlyMap<string, string> = new Map()) {
  return findsIn(mrkdwnLines(lines.join("\n")), unfurls, 100);
}

describe("one tip with labelled links", () => {
  test.each<[shape: string, lines: readonly string[], title: string | null, labels: readonly (string | null)[]]>([
    ["numbers behind the links of a line", [`Convolution basics ${A} (1), ${B} (2)`], "Convolution basics", ["1", "2"]],
    [
      "numbers behind links below a heading",
      ["Convolution basics", `${A} (1)`, `${B} (1_github)`],
      "Convolution basics",
      ["1", "1_github"],
    ],
    [
      "numbers before links below a heading",
      ["Convolution basics", `1. ${A}`, `2. ${B}`],
      "Convolution basics",
      ["1", "2"],
    ],
    [
      "numbers that carry the links",
      ["Convolution basics", "<https://a.example/1|1>", "<https://b.example/2|2>"],
      "Convolution basics",
      ["1", "2"],
    ],
    [
      "kinds below a heading",
      ["Attention Is All You Need", `논문: ${A}`, `코드: ${B}`],
      "Attention Is All You Need",
      ["논문", "코드"],
    ],
    [
      "kinds on one line below a heading",
      ["Attention Is All You Need", `paper: ${A} code: ${B}`],
      "Attention Is All You Need",
      ["paper", "code"],
    ],
    [
      "kinds on one line behind a title",
      [`Attention Is All You Need 논문: ${A} 코드: ${B}`],
      "Attention Is All You Need",
      ["논문", "코드"],
    ],
    ["kinds alone", [`논문: ${A} 코드: ${B}`], null, ["논문", "코드"]],
    ["bare links behind a title", [`객체 탐지 튜토리얼: ${A} / ${B}`], "객체 탐지 튜토리얼", [null, null]],
    ["bare links below a heading", ["객체 탐지 튜토리얼", A, B], "객체 탐지 튜토리얼", [null, null]],
    [
      "bullets of bare links below a heading",
      ["객체 탐지 튜토리얼", `• ${A}`, `• ${B}`],
      "객체 탐지 튜토리얼",
      [null, null],
    ],
    [
      "a blank line below the heading",
      ["객체 탐지 튜토리얼", "", `1) ${A}`, `2) ${B}`],
      "객체 탐지 튜토리얼",
      ["1", "2"],
    ],
  ])("%s", (_, lines, title, labels) => {
    const finds = found(lines);
    expect(finds.map(({ lead }) => lead)).toEqual(finds.map(() => "https://a.example/1"));
    expect({ titles: new Set(finds.map((find) => find.title)), labels: finds.map(({ label }) => label) }).toEqual({
      titles: new Set([title]),
      labels,
    });
  });
});

describe("tips of their own", () => {
  test.each<[shape: string, lines: readonly string[], titles: readonly (string | null)[]]>([
    ["links without a word", [`${A} / ${B}`], [null, null]],
    [
      "links under their titles",
      ["<https://a.example/1|Graph networks>", "<https://b.example/2|Normalising flows>"],
      ["Graph networks", "Normalising flows"],
    ],
    [
      "bullets with a title each",
      ["Reading list", `• Graph networks: ${A}`, `• Normalising flows: ${B}`],
      ["Graph networks", "Normalising flows"],
    ],
    [
      "titles and links by turns",
      ["Graph networks", A, "Normalising flows", B],
      ["Graph networks", "Normalising flows"],
    ],
    [
      "links and titles by turns",
      [A, "Graph networks", B, "Normalising flows"],
      ["Graph networks", "Normalising flows"],
    ],
    [
      "a newsletter: four or more with their own words",
      ["Reading list", `Graphs: ${A}`, `Flows: ${B}`, `Tokens: ${C}`, `Agents: ${D}`],
      ["Graphs", "Flows", "Tokens", "Agents"],
    ],
    ["a remark over links", ["here are two links that I liked a lot", A, B], [null, null]],
  ])("%s", (_, lines, titles) => {
    const finds = found(lines);
    expect(finds.map(({ title, label, lead, url }) => [title, label, lead === url])).toEqual(
      titles.map((title) => [title, null, true]),
    );
  });

  test("pages that their previews name differently", () => {
    const unfurls = new Map([
      ["https://a.example/1", "Graph networks"],
      ["https://b.example/2", "Normalising flows"],
    ]);
    expect(found(["Two good reads", A, B], unfurls).map(({ title }) => title)).toEqual([
      "Graph networks",
      "Normalising flows",
    ]);
  });
});

test("what else a list's message says is a note of its first link", () => {
  const finds = found(["Convolution basics", `${A} (1)`, `${B} (2)`, "• padding explained", "• stride explained"]);
  expect(finds.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
    ["padding explained", "stride explained"],
    [],
  ]);
});
