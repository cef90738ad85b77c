import { describe, expect, test } from "vitest";
import { importJson, rows, useCli, write } from "./hostile-cli.ts";

useCli();

const GOOD = "- [Good](https://example.com/good)\n";

describe("Markdown", () => {
  test.each<[string, string, number]>([
    ["20,000 quotes deep", `${">".repeat(20_000)} [a](https://example.com/a)\n\n${GOOD}`, 0],
    ["a list item 20,000 deep on one line", `${"- ".repeat(20_000)}[a](https://example.com/a)\n\n${GOOD}`, 1],
    [
      "a list 1,000 deep",
      GOOD +
        Array.from({ length: 1000 }, (_, at) => `${"  ".repeat(at)}- [${at}](https://example.com/${at})\n`).join(""),
      0,
    ],
    ["200,000 brackets", `- ${"[".repeat(200_000)}\n${GOOD}`, 1],
    ["100,000 links begun", `- ${"[a](".repeat(100_000)}\n${GOOD}`, 1],
    ["a line of 1 MB", `- ${"word ".repeat(200_000)}\n${GOOD}`, 1],
    ["tags begun", `- ${"<a href=".repeat(100_000)}\n${GOOD}`, 1],
    ["CRLF behind a byte order mark", `\ufeff# T\r\n\r\n${GOOD.replace("\n", "\r\n")}`, 0],
  ])("%s: what stands beside it is read, within bounds", async (name, text, problems) => {
    const file = `${name.replace(/\W+/g, "-")}.md`;
    write(file, text);
    const { exit, skipped, peak } = await importJson([file], `data-${file}`);
    expect({ exit, problems: skipped.length }).toEqual({ exit: problems > 0 ? 1 : 0, problems });
    const tips = await rows(["tips", "--all", "--json", "--data", `data-${file}`]);
    expect(tips.map(({ title }) => title)).toContain("Good");
    expect(peak).toBeLessThan(400);
  });

  test.each([
    ["UTF-16", Buffer.from(`\ufeff${GOOD}`, "utf16le"), "UTF-16"],
    ["CP949", Buffer.concat([Buffer.from(GOOD), Buffer.from("b1db0a", "hex")]), "CP949/EUC-KR"],
    ["broken UTF-8", Buffer.concat([Buffer.from(GOOD), Buffer.from([0xff, 0xfe, 0x80])]), "another encoding"],
  ])("%s is refused with its name and what to do", async (name, bytes, seems) => {
    write(`${name}.md`, bytes);
    const { exit, err } = await importJson([`${name}.md`], "data-none");
    expect({ exit, err }).toEqual({
      exit: 2,
      err: expect.stringContaining(`(${seems}, as it looks); save it as UTF-8`),
    });
  });

  test.each([
    ["zero bytes", Buffer.from(`- [a\0](https://example.com/\0)\n${GOOD}`)],
    ["nothing", Buffer.alloc(0)],
  ])("%s: none of the kinds", async (name, bytes) => {
    write(`${name}.md`, bytes);
    const { exit, err } = await importJson([`${name}.md`], "data-none");
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringMatching(/none of the kinds.*markdown-archive/s) });
  });
});

const SCHEMES = [
  "javascript:alert(1)",
  "JaVaScRiPt:x",
  "data:text/html,x",
  "file:///etc/passwd",
  "vbscript:x",
  "tel:1",
];

test("addresses other than http(s) become links in no kind of document", async () => {
  const all = [...SCHEMES, "https://example.com/good"];
  write("odd.md", all.map((url) => `- [Odd](${url})\n`).join(""));
  write(
    "odd.html",
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${all.map((url) => `<DT><A HREF="${url}" ADD_DATE="9e99">Odd</A>`).join("\n")}</DL>`,
  );
  write("odd.jsonl", all.map((url) => `${JSON.stringify({ title: "Odd", links: [{ url }] })}\n`).join(""));
  const { exit, skipped } = await importJson(["odd.md", "odd.html", "odd.jsonl"], "data-odd");
  expect({ exit, where: skipped.map(({ where }) => where) }).toEqual({
    exit: 1,
    where: SCHEMES.map((_, at) => `odd.jsonl:${at + 1}`),
  });
  const tips = await rows(["tips", "--all", "--json", "--data", "data-odd"]);
  expect(tips.flatMap(({ links }) => links)).toMatchObject([{ url: "https://example.com/good" }]);
});

test("bookmarks 20,000 folders deep, and one with a name of 1 MB", async () => {
  const open = "<DL><p><DT><H3>f</H3>\n".repeat(20_000);
  const link = `<DT><A HREF="https://example.com/deep">deep</A><DT><A HREF="https://example.com/wide">${"x".repeat(1e6)}</A>`;
  write("deep.html", `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n${open}${link}`);
  const { exit, counts, peak } = await importJson(["deep.html"], "data-bookmarks");
  expect({ exit, links: counts.links }).toEqual({ exit: 0, links: 2 });
  expect(peak).toBeLessThan(400);
});

test("tips as JSONL: each bad line is named, wrong optional fields cost only themselves", async () => {
  const deep = `${'[{"text":"x","notes":'.repeat(20_000)}[]${"}]".repeat(20_000)}`;
  const link = (path: string) => `"links":[{"url":"https://example.com/${path}"}]`;
  const lines = [
    `{"title":"first",${link("first")}}`,
    `{"title":3,${link("number")}}`,
    '{"title":"no list","links":"x"}',
    '{"title":"empty","links":[]}',
    "[]",
    "null",
    "{",
    `{"title":"deep",${link("deep")},"notes":${deep}}`,
    `{"__proto__":{"title":"x"},"title":"proto",${link("proto")},"topic":"__proto__"}`,
  ];
  write("tips.jsonl", lines.join("\n"));
  const { exit, skipped } = await importJson(["tips.jsonl"], "data-jsonl");
  expect(exit).toBe(1);
  expect(skipped.map(({ where }) => where)).toEqual([2, 3, 4, 5, 6, 7].map((line) => `tips.jsonl:${line}`));
  const tips = await rows(["tips", "--all", "--json", "--data", "data-jsonl"]);
  expect(tips.map(({ title }) => title).sort()).toEqual(["deep", "first", "proto"]);
});
