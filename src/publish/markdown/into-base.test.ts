import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someTips } from "../../../test/contracts/publisher.ts";
import { inputOf, tip, tipsOf } from "../../../test/contracts/publisher-tips.ts";
import type { Tip } from "../../model/tip.ts";
import { jekyll } from "../jekyll.ts";
import { markdown } from "../markdown.ts";

const FIXTURES: Readonly<Record<string, string>> = {
  "an awesome list": `# Awesome Sample [![Awesome](https://badge.example/x.svg)](https://badge.example)

> A list for tests.

## Contents

- [Tools](#tools)
- [Reading](#reading)

## Tools

* [alpha](https://alpha.example) - Does the first thing.
* [beta](https://beta.example) - Does the [second](https://second.example) thing.

### Small tools

* [gamma](https://gamma.example) - Tiny.

## Reading

* [delta](https://delta.example/a_(b)) - Long read.

## License

[CC0](https://license.example/cc0)
`,
  "numbers, no final newline":
    "# 목록\n\n## 도구\n1. [하나](https://one.example)\n   - 메모\n2. [둘](https://two.example)",
  "a table": `## Papers

| # | Title | Link | Notes |
|---|:------|------|-------|
| 1 | First paper | [pdf](https://p.example/1) | good \\| short |
| 2 | Second paper | [pdf](https://p.example/2) | |

Thanks!
`,
  "CRLF, loose, tabs":
    "## One\r\n\r\n* [a](https://a.example)\r\n\t* note\r\n\r\n* [b](https://b.example)\r\n\r\n## Misc\r\n\r\n* [c](https://c.example)\r\n",
  "front matter, references, fences, bare addresses": `---
title: "x: y"
---

Intro with a [link](https://intro.example) in it.

## Topic

\`\`\`md
- [not a tip](https://no.example)
\`\`\`

- [ref][1] / [2](https://two.example)
- <https://bare.example/x>
- https://plain.example/y 설명
- Group
  - [inner](https://inner.example): said

[1]: https://ref.example "Title"

**end**
`,
  "sections of one name under different headings":
    "# Python\n\n## Tools\n\n- [a](https://a.example)\n\n# Rust\n\n## Tools\n\n- [b](https://b.example)\n\n## Books\n\n- [c](https://c.example)\n",
  "links on their own lines":
    "# Links\n\n## A\n\n[one](https://one.example)\n\n[two](https://two.example) - said\n\n## B\n\nProse.\n",
};

const added = tip({
  title: "새 팁",
  url: "https://new.example/",
  topic: "새 주제",
  notes: [{ text: "메모", notes: [{ text: "속", notes: [] }] }],
});

describe.each(Object.entries(FIXTURES))("publishing into %s", (_, base) => {
  const own = tipsOf(base);

  test("changes nothing when nothing is new", () => {
    for (const publisher of [jekyll, markdown]) expect(publisher.publish(inputOf(base)).text).toBe(base);
  });

  test("adds lines only, the same the second time", () => {
    fc.assert(
      fc.property(someTips, fc.nat(), (tips, pick) => {
        const topics = [...new Set(own.map(({ topic }) => topic))];
        const extra: readonly Tip[] = tips.map((one, at) =>
          at % 2 === 0 ? { ...one, topic: topics[pick % topics.length] ?? null } : one,
        );
        for (const publisher of [jekyll, markdown]) {
          const input = inputOf(base, extra, own);
          const { text, added: count } = publisher.publish(input);
          expect(count).toBe(extra.length);
          expect(publisher.publish({ ...input, base: text })).toEqual({ text, added: 0, changed: 0, removed: 0 });
          expect(publisher.publish(inputOf(text)).text).toBe(text);
          expectOnlyAdded(base, text);
        }
      }),
      { numRuns: 15 },
    );
  });
});

function expectOnlyAdded(base: string, text: string): void {
  const lines = text.split("\n");
  let at = 0;
  for (const line of base.split("\n")) {
    const found = lines.findIndex(
      (other, index) => index >= at && other.replace(/\r$/, "") === line.replace(/\r$/, ""),
    );
    expect(found, `line ${JSON.stringify(line)} of the base`).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
}

describe("new tips look like their neighbours", () => {
  const into = (name: string, extra: readonly Tip[]): readonly string[] => {
    const base = FIXTURES[name] ?? "";
    const { text } = jekyll.publish(inputOf(base, extra));
    const old = base.split("\n");
    return text.split("\n").filter((line) => !old.includes(line) || line === "");
  };

  test("an awesome list gets a description, and its contents a line", () => {
    const base = FIXTURES["an awesome list"] ?? "";
    const { text } = markdown.publish(
      inputOf(base, [
        added,
        {
          ...added,
          ...tip({ title: "eps", url: "https://eps.example", topic: "Tools", notes: [{ text: "Fifth.", notes: [] }] }),
        },
      ]),
    );
    expect(text).toContain("thing.\n* [eps](https://eps.example) - Fifth.\n\n### Small tools");
    expect(text).toContain("- [Reading](#reading)\n- [새 주제](#새-주제)\n\n## Tools");
    expect(text).toContain(
      "Long read.\n\n## 새 주제\n\n* [새 팁](https://new.example/)\n  * 메모\n    * 속\n\n## License",
    );
  });

  test("of sections of one name the right one gets it, and the bare name moves nothing", () => {
    const base = FIXTURES["sections of one name under different headings"] ?? "";
    const [first, second, ...others] = tipsOf(base);
    if (first === undefined || second === undefined) throw new Error("the fixture has tips");
    expect([first.topic, second.topic]).toEqual(["Python / Tools", "Rust / Tools"]);
    const own = [first, { ...second, topic: "Tools" }, ...others];
    expect(markdown.publish(inputOf(base, [{ ...added, notes: [], topic: "Rust / Tools" }], own)).text).toBe(
      base.replace("(https://b.example)\n", "(https://b.example)\n- [새 팁](https://new.example/)\n"),
    );
  });

  test("a numbered list counts on, and a file without a final newline stays so", () => {
    const base = FIXTURES["numbers, no final newline"] ?? "";
    const { text } = jekyll.publish(inputOf(base, [{ ...added, topic: "도구" }]));
    expect(text).toBe(`${base}\n3. [새 팁](https://new.example/)\n   - 메모\n     - 속`);
  });

  test("a table gets a row", () => {
    expect(into("a table", [{ ...added, topic: "Papers" }])).toContain(
      "| | 새 팁 | [link](https://new.example/) | 메모<br>속 |",
    );
  });

  test("a new section comes before the catch-all, with the file's line ends", () => {
    const base = FIXTURES["CRLF, loose, tabs"] ?? "";
    const { text } = jekyll.publish(inputOf(base, [added]));
    expect(text).toContain("## 새 주제\r\n\r\n* [새 팁](https://new.example/)\r\n\t* 메모\r\n\t  * 속\r\n\r\n## Misc");
    expect(text).not.toMatch(/[^\r]\n/);
  });
});

describe("decisions change exactly the lines they are about", () => {
  const base =
    "## A\n\n- [one](https://one.example) ★  \n  - first\n- Two [1](https://two.example) [2](https://three.example)\n\n## B\n\n- [four](https://four.example)\n";
  const own = tipsOf(base);
  const changed = (at: number, change: Partial<Tip>): string => {
    const tips = own.map((one, place) => (place === at ? { ...one, ...change } : one));
    const input = inputOf(base, [], tips);
    const { text } = jekyll.publish(input);
    expect(jekyll.publish({ ...input, base: text }).text).toBe(text);
    return text;
  };

  test("a title", () => {
    expect(changed(0, { title: "[1] *new*" })).toBe(base.replace("[one]", "[\\[1\\] \\*new\\*]"));
    expect(changed(1, { title: "Zwei" })).toBe(base.replace("- Two [1]", "- Zwei [1]"));
  });

  test("a topic moves the lines", () => {
    expect(changed(0, { topic: "B" })).toBe(
      "## A\n\n- Two [1](https://two.example) [2](https://three.example)\n\n## B\n\n- [four](https://four.example)\n- [one](https://one.example) ★  \n  - first\n",
    );
  });

  test("a note", () => {
    const notes = [...(own[0]?.notes ?? []), { text: "second", notes: [{ text: "deep", notes: [] }] }];
    expect(changed(0, { notes })).toBe(base.replace("  - first\n", "  - first\n  - second\n    - deep\n"));
  });

  test("hiding removes the lines", () => {
    const [, ...rest] = own;
    const { text, removed } = jekyll.publish({
      ...inputOf(base, [], rest),
      hidden: new Set([own[0]?.links[0]?.key ?? ""]),
    });
    expect([text, removed]).toEqual([base.replace(/- \[one\].*\n.*\n/, ""), 1]);
  });
});
