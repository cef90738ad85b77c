import { expect, test } from "vitest";
import { readMarkdownArchive } from "./markdown-archive.ts";

const topics = (source: string) => readMarkdownArchive(source).topics.map(({ name }) => name);

test.each([
  ["headings with entries", "# Tips\n## A\n- [x](https://x.example)\n## B\n- [y](https://y.example)\n", ["A", "B"]],
  ["an empty heading beside them", "## A\n- [x](https://x.example)\n## B\n", ["A", "B"]],
  [
    "an archive that is still empty",
    "---\ntitle: t\n---\n\n## Tip\n\n#### Python\n\n#### 시각화\n\n#### ETC\n",
    ["Python", "시각화", "ETC"],
  ],
  ["prose under headings", "# Notes\n## Monday\nrain\n## Tuesday\nsun\n", []],
  [
    "sections of one name under different headings",
    "# Python\n## Tools\n- [x](https://x.example)\n# Rust\n## Tools\n- [y](https://y.example)\n## Books\n- [z](https://z.example)\n",
    ["Python", "Python / Tools", "Rust", "Rust / Tools", "Books"],
  ],
  [
    "sections of one name that only the headings further up tell apart",
    "# A\n## B\n### C\n- [x](https://x.example)\n# D\n## B\n### C\n- [y](https://y.example)\n",
    ["A", "A / B", "A / B / C", "D", "D / B", "D / B / C"],
  ],
  [
    "one section twice under one heading",
    "# A\n## B\n- [x](https://x.example)\n## B\n- [y](https://y.example)\n",
    ["B"],
  ],
  ["one empty heading", "# Title\n", []],
])("topics of %s", (_, source, expected) => {
  expect(topics(source)).toEqual(expected);
});
