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
  ["one empty heading", "# Title\n", []],
])("topics of %s", (_, source, expected) => {
  expect(topics(source)).toEqual(expected);
});
