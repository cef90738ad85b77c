import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { publisherContract } from "../../test/contracts/publisher.ts";
import { inputOf, tip, tipsOf } from "../../test/contracts/publisher-tips.ts";
import { readMarkdownArchive } from "../text/markdown-archive.ts";
import { jekyll } from "./jekyll.ts";

const SEED = new URL("../../../shared/seed/slack-tip-archiving.md", import.meta.url);

const HOSTILE = [
  "[x](javascript:alert(1)) # not *a* heading",
  "{{ site.title }} {% include x %} {{{",
  "<script>alert(1)</script> &lt; &amp; & <b>",
  "- 1) list | table | `code` `open ``x``",
  "snake_case __init__ **bold** _em_ a*b*c ~~gone~~ 1~2",
  "https://evil.example www.evil.example a\\b \\[ \\",
  "\u202Egnp.exe\u202C line\nbreak\r\n# heading",
  "]( [ ]] [[ ![img](x)",
  "# 제목 {#id} $$x$$ {: .class}",
  "---",
  "C#",
  "ends with colon:",
];

describe.skipIf(!existsSync(SEED))("the seed archive (../shared/seed)", () => {
  const base = existsSync(SEED) ? readFileSync(SEED, "utf8") : "";

  test("comes back byte for byte when nothing is new", () => {
    expect(jekyll.publish(inputOf(base))).toEqual({ text: base, added: 0, changed: 0, removed: 0 });
    expect(jekyll.publish(inputOf(base, [], []))).toMatchObject({ text: base });
  });

  test("gains only lines, hostile titles or not, and writing twice is writing once", () => {
    const names = readMarkdownArchive(base).topics.map(({ name }) => name);
    const extra = HOSTILE.map((title, at) =>
      tip({
        title,
        url: `https://new.example/${at}`,
        topic: names[at % names.length] ?? null,
        notes: [{ text: title, notes: [{ text: "아래", notes: [] }] }],
      }),
    );
    const input = inputOf(base, extra);
    const { text, added } = jekyll.publish(input);
    expect(added).toBe(HOSTILE.length);
    const lines = text.split("\n");
    let at = 0;
    for (const line of base.split("\n")) {
      at = lines.indexOf(line, at) + 1;
      expect(at).toBeGreaterThan(0);
    }
    expect(lines.length).toBe(base.split("\n").length + 3 * HOSTILE.length);
    expect(jekyll.publish({ ...input, base: text })).toEqual({ text, added: 0, changed: 0, removed: 0 });
    expect(jekyll.publish(inputOf(text)).text).toBe(text);
    const read = tipsOf(text);
    for (const one of extra) {
      const same = read.find(({ links }) => links[0]?.url === one.links[0]?.url);
      expect(same?.topic).toBe(one.topic);
      expect(same?.title).toBe(
        one.title
          .replace(/\s+/g, " ")
          .replace(/[\u202A-\u202E]/g, "")
          .trim(),
      );
      expect(same?.notes[0]?.text).toBe(same?.title);
    }
  });
});

publisherContract(jekyll, { kind: "markdown", keepsLinksTogether: true, keepsNoteTree: true });
