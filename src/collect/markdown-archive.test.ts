import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eachNote } from "../model/note.ts";
import { entries } from "./markdown-archive.ts";

const SEED = new URL("../../../shared/seed/slack-tip-archiving.md", import.meta.url);
const read = (text: string) => entries({ name: "a.md", revision: 1, kind: "markdown", text });
const brief = (text: string) =>
  read(text).entries.map(({ title, topic, links, notes }) => [
    topic,
    title,
    links.map(({ url, label }) => (label === null ? url : `${label}=${url}`)),
    [...eachNote(notes)].map((note) => note.text),
  ]);

describe.skipIf(!existsSync(SEED))("the seed archive (../shared/seed)", () => {
  test("13 topics, 104 tips, 110 links, 75 notes", () => {
    const { entries: found, topics, problems } = read(readFileSync(SEED, "utf8"));
    const notes = found.flatMap((entry) => [...eachNote(entry.notes)]);
    const links = [...found.flatMap((entry) => entry.links), ...notes.flatMap((note) => note.links ?? [])];
    expect([topics.length, found.length, links.length, notes.length, problems]).toEqual([13, 104, 110, 75, []]);
    expect(new Set(found.map(({ topic }) => topic))).toEqual(new Set(topics.map(({ name }) => name)));
    expect(notes.filter(({ text }) => /^\d\) /.test(text)).length).toBe(2);
  });
});

describe("an entry", () => {
  test.each<[string, unknown]>([
    ["- [t](https://a.example)", [null, "t", ["https://a.example"], []]],
    ["* [t](https://a.example) - said [more](https://b.example).", [null, "t", ["https://a.example"], ["said more."]]],
    [
      "- Words [1](https://a.example) [1_github](https://b.example)",
      [null, "Words", ["1=https://a.example", "1_github=https://b.example"], []],
    ],
    [
      "1) [t](https://a.example) / [2](https://b.example)",
      [null, "t", ["https://a.example", "2=https://b.example"], []],
    ],
    ["- <https://a.example/x>", [null, "https://a.example/x", ["https://a.example/x"], []]],
    ["- https://a.example/x 제목", [null, "제목", ["https://a.example/x"], []]],
    ["- 제목: https://a.example/x", [null, "제목", ["https://a.example/x"], []]],
    [
      "- **제목** ([paper](https://a.example), [code](https://b.example))",
      [null, "제목", ["paper=https://a.example", "code=https://b.example"], []],
    ],
    ["- [t][1]\n\n[1]: https://a.example 'x'", [null, "t", ["https://a.example"], []]],
    ["- [a &amp; *b* `c`](https://a.example)", [null, "a & b `c`", ["https://a.example"], []]],
    ["- Title\n  - https://a.example\n  - said", [null, "Title", ["https://a.example"], ["said"]]],
    ["- Group\n  - [t](https://a.example)", [null, "t", ["https://a.example"], []]],
    [
      "- [t](https://a.example)\n\t- 1) one\n\t\t- two\n\n  three",
      [null, "t", ["https://a.example"], ["1) one", "two", "three"]],
    ],
    ["| T | L |\n|--|--|\n| t | [pdf](https://a.example) |", [null, "t", ["https://a.example"], []]],
    ["## H\n[t](https://a.example) - said", ["H", "t", ["https://a.example"], ["said"]]],
  ])("%j", (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  test.each([
    "- [x](javascript:alert(1))",
    "- [x](mailto:a@b.example)",
    "- [x](/relative) [y](#z)",
    "```\n- [x](https://a.example)\n```",
    "<!--\n- [x](https://a.example)\n-->",
    "> - [x](https://a.example)",
    "Prose with a [link](https://a.example) in it.",
  ])("is not made of %j", (text) => expect(brief(text)).toEqual([]));
});

describe("topics", () => {
  const item = (name: string) => `- [${name}](https://${name}.example)`;
  test.each<[string, string, readonly (readonly [string, string | null])[]]>([
    [
      "the archive's own title is none",
      `# All\n\n## A\n${item("a")}\n## B\n${item("b")}`,
      [
        ["A", null],
        ["B", null],
      ],
    ],
    [
      "nested sections have parents",
      `# All\n## A\n### A1\n${item("a")}\n### A2\n${item("b")}\n## B\n${item("c")}`,
      [
        ["A", null],
        ["A1", "A"],
        ["A2", "A"],
        ["B", null],
      ],
    ],
    [
      "contents and prose are none",
      `# All\n## Contents\n- [A](#a)\n## A\n${item("a")}\n## License\nMIT`,
      [["A", null]],
    ],
    [
      "an empty section beside topics is one",
      `## A\n${item("a")}\n## B\n`,
      [
        ["A", null],
        ["B", null],
      ],
    ],
    ["underlined headings", `A\n---\n\n${item("a")}`, [["A", null]]],
  ])("%s", (_, text, expected) => {
    expect(read(text).topics.map(({ name, parent }) => [name, parent])).toEqual(expected);
  });
});

describe("hostile files are read in bounded time", () => {
  test.each<[string, string]>([
    ["100,000 lines", "- [t](https://a.example/x) - said\n  - a note\n".repeat(50_000)],
    ["a line of a megabyte", `- ${"[a](https://b.example) ".repeat(45_000)}`],
    ["20,000 lists in a line", `${"- ".repeat(20_000)}[t](https://a.example)`],
    ["20,000 quotes in a line", `${">".repeat(20_000)}[t](https://a.example)`],
    ["2,000 levels", Array.from({ length: 2000 }, (_, at) => `${" ".repeat(at * 2)}- x`).join("\n")],
    ["emphasis that never ends", "- _a*".repeat(100_000)],
  ])(
    "%s",
    (_, text) => {
      expect(() => read(text)).not.toThrow();
    },
    20_000,
  );

  test("a paragraph that is too long is reported with its line", () => {
    expect(read(`\n- ${"[a](https://b.example) ".repeat(5000)}`).problems).toEqual([
      { where: "a.md:2", why: expect.stringContaining("too long") },
    ]);
  });
});
