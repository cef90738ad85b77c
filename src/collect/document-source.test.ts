import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withSource } from "../../test/fixtures/sources.ts";
import { COLLECTORS } from "./collectors.ts";
import { documentName } from "./document-source.ts";

const TIP = '{"title":"t","links":[{"url":"https://a.example"}]}\n';
const BOOKMARKS =
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="https://a.example">[t](https://a.example)</A></DL>';

test.each<[string, string, string | null]>([
  ["post.md", "\uFEFF---\ntitle: x\n---\n\n- [t](https://a.example)\n", "markdown-archive"],
  ["late.txt", `${"Prose.\n\n".repeat(10_000)}- [t](https://a.example)\n`, "markdown-archive"],
  ["tips.md", TIP, "tips-jsonl"],
  ["damaged.jsonl", `{"title":\n${TIP}`, "tips-jsonl"],
  ["bookmarks.md", BOOKMARKS, "bookmarks"],
  ["prose.md", "# Title\n\nNo links at all, only [one](mailto:a@b.example).\n", null],
  ["data.json", '{"a":"[t](https://a.example)"}', null],
  ["page.html", "<!doctype html><p>- [t](https://a.example)", null],
  ["bytes.md", "- [t](https://a.example)\u0000", null],
])("%s is known by what is in it", async (name, text, expected) => {
  const path = join(mkdtempSync(join(tmpdir(), "tipkeeper-")), name);
  writeFileSync(path, text);
  await withSource(path, {}, async (source) => {
    for (const collector of COLLECTORS) {
      if (!(await collector.recognises(source))) continue;
      expect(collector.name).toBe(expected);
      const { parts } = await collector.open(source);
      const documents: unknown[] = [];
      for (const part of parts) for await (const batch of part.read()) documents.push(...batch.documents);
      expect(documents).toEqual([{ name, kind: expect.any(String), text }]);
      return;
    }
    expect(expected).toBe(null);
  });
});

test.each([
  [join(process.cwd(), "docs", "post.md"), "docs/post.md"],
  ["docs/../post.md", "post.md"],
  ["/elsewhere/folder/post.md", "post.md"],
  ["../post.md", "post.md"],
])("%s is the document %s", (path, name) => {
  expect(documentName(path)).toBe(name);
});
