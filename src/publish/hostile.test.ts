import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { inputOf, tip } from "../../test/contracts/publisher-tips.ts";
import { PUBLISHERS } from "./publishers.ts";

/** What somebody who wants to do harm would post. */
const WORDS = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "' onmouseover='alert(1)",
  "</A></DL><p><H1>x",
  "]]><![CDATA[",
  "-->",
  "[x](javascript:alert(1))",
  "\u202egnp.exe\u202c",
  "a\u0000b\u0007c\u001b[31m\u009b",
  "a\ud800b\udfff",
  "}}, \\input{/etc/passwd} @string{",
  "{{ site.title }} {% raw %} {%- include x -%}",
  "---\nlayout: evil\n---",
  "{: onclick='alert(1)'} {::nomarkdown} {#id}",
  "[^1]: note",
  "\u2028\u2029\ufeff\ufffe",
];
const ADDRESSES = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "//no.scheme/",
];
const TIPS = WORDS.flatMap((words, at) => [
  tip({
    title: `${words} title`,
    url: `https://arxiv.org/abs/2101.0000${at}?a="><script>`,
    topic: `${words} topic`,
    links: ADDRESSES.map((url) => ({ url, label: words })),
    notes: [
      { text: words, links: [{ label: words, url: "javascript:alert(1)" }], notes: [{ text: words, notes: [] }] },
    ],
  }),
]).map((one, at) => ({ ...one, links: one.links.map((link) => ({ ...link, key: `arxiv:2101.${10_000 + at}` })) }));

describe.each(PUBLISHERS.map((publisher) => [publisher.name, publisher] as const))("%s", (name, publisher) => {
  const { text } = publisher.publish(inputOf(null, TIPS));

  test("is well-formed Unicode without control characters, turned text and ends of lines in disguise", () => {
    expect(text.isWellFormed()).toBe(true);
    if (name === "jsonl") return; // data, word for word: what reads it decides what may be shown
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("has no address that runs", () => {
    expect(text).not.toMatch(/(?:href|"url")\s*[=:]\s*["']?\s*(?:javascript|data|vbscript):/i);
    if (name !== "jekyll" && name !== "markdown") return; // elsewhere these signs are words
    expect(text).not.toMatch(/(?<!\\)\]\(\s*<?(?:javascript|data|vbscript):/i);
  });
});

test("bookmarks hold no element but a bookmark file's own", () => {
  const found = new Set<string>();
  const attributes = new Set<string>();
  const { text = "" } = PUBLISHERS.find(({ name }) => name === "bookmarks")?.publish(inputOf(null, TIPS)) ?? {};
  const parser = new Parser({
    onopentag: (element, own) => {
      found.add(element);
      for (const attribute of Object.keys(own)) attributes.add(attribute);
    },
  });
  parser.end(text);
  expect([...found].sort()).toEqual(["a", "br", "dd", "dl", "dt", "h1", "h3", "meta", "p", "title"]);
  expect([...attributes].sort()).toEqual(["content", "href", "http-equiv"]);
});

test("BibTeX is what a parser of BibTeX reads without an error, an entry a paper", () => {
  const bibtex = PUBLISHERS.find(({ name }) => name === "bibtex");
  const { text = "", added } = bibtex?.publish(inputOf(null, TIPS)) ?? {};
  const { entries, errors } = parseBibtex(text);
  expect(errors).toEqual([]);
  expect(entries.length).toBe(added);
  expect(added).toBeGreaterThan(10);
  for (const { fields } of entries) expect(String(fields.title)).toContain("title");
});
