import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readMarkdownArchive } from "./markdown-archive.ts";
import {
  escapeAddress,
  escapeHeading,
  escapeMarkdown,
  quoteYaml,
  shownText,
  type WordsPlace,
} from "./markdown-escape.ts";

/** Text as people and attackers write it: plain words between everything that means something to a parser. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."\\`*_{}[]()#+-.!|<>~$&:;/\"'@=%^ \t\n\r"),
      fc.constantFrom(
        "{{",
        "{%",
        "%}",
        "}}",
        "``",
        "---",
        "1.",
        "1) ",
        "- ",
        "# ",
        "http://a.b",
        "www.a.b",
        "&lt;",
        "<br>",
        "](",
        "![",
        "\u202e",
        "한글",
        "a_b",
        "word",
        "[^1]",
        "[x]: y",
        "<!--",
        "~~",
        "**",
        "$$",
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

function readBack(line: string): string | undefined {
  return readMarkdownArchive(`## T\n\n- [lead](http://lead.example)\n  - ${line}\n`).entries[0]?.notes[0]?.text;
}

describe("escaped words", () => {
  test("render as the same words at the start of a line", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = shownText(text);
        fc.pre(shown !== "");
        expect(readBack(escapeMarkdown(text, "start"))).toBe(shown);
      }),
      { numRuns: 600 },
    );
  });

  test("render as the same words inside a link", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = shownText(text);
        fc.pre(shown !== "");
        const [entry] = readMarkdownArchive(`- [${escapeMarkdown(text, "link")}](http://x.example/)`).entries;
        expect([entry?.title, entry?.links]).toEqual([shown, [{ url: "http://x.example/", label: null }]]);
      }),
      { numRuns: 600 },
    );
  });

  test("render as the same words in a heading", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = shownText(text);
        fc.pre(shown !== "");
        const { topics } = readMarkdownArchive(`## ${escapeHeading(text)}\n\n- [a](http://x.example/)\n`);
        expect(topics.map(({ name }) => name)).toEqual([shown]);
      }),
      { numRuns: 600 },
    );
  });

  test("never hold Liquid's brackets", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom<WordsPlace[]>("start", "within", "link"), (text, place) => {
        expect(escapeMarkdown(text, place)).not.toMatch(/\{\{|\{%/);
      }),
    );
  });

  test.each([
    "딥러닝 기초 (1부): 왜 CE를 쓸까? - 정리!",
    "snake_case and kebab-case, v1.2.3",
    "GIRAFFE : 3D view renderings",
    "Q&A, R&D, a < b, 3 * 4, 1~2",
    "uses `npm run x` and 50% {x}",
    "2015. 3. 1 이후",
    "C++ #1",
  ])("stay plain: %s", (text) => {
    expect(escapeMarkdown(text, "within")).toBe(text);
  });
});

describe("addresses", () => {
  test.each([
    ["https://a.example/b_(c)", "https://a.example/b_(c)"],
    ["https://a.example/b)c", "https://a.example/b%29c"],
    ["https://a.example/b c|d\\e", "https://a.example/b%20c%7Cd%5Ce"],
    ["https://a.example/?a=1&lt;=2&b", "https://a.example/?a=1&amp;lt;=2&b"],
    ["https://a.example/{{x}}\u202e", "https://a.example/%7B%7Bx%7D%7D%E2%80%AE"],
    ["https://a.example/가", "https://a.example/가"],
  ])("%s is written %s", (url, written) => {
    expect(escapeAddress(url)).toBe(written);
  });
});

test("titles are YAML strings whatever they hold", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(parse(`title: ${quoteYaml(text)}`).title).toBe(shownText(text));
    }),
  );
});
