import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { askOne, sourceContract, tableOf } from "../../test/contracts/source.ts";
import type { Page } from "../model/page.ts";
import { readHtml } from "./read-html.ts";
import { page } from "./sources/page.ts";

const url = "https://blog.example/boats";
const link = { key: url, url };

async function read(html: string | Uint8Array, contentType = "text/html"): Promise<Page> {
  const result = await askOne(page, link, () => ({ headers: { "content-type": contentType }, body: html }));
  if (!("page" in result)) throw new Error(result.outcome.why);
  return result.page;
}

const KOREAN =
  '<title>똠방각하 기행</title><meta property="og:title" content="똠방각하 기행: 햏과 뷁 사이"><p>펲시맨</p>';

sourceContract(page, "pages", [
  {
    link,
    answers: {
      [url]: `<!doctype html><html lang="en-GB"><head><title>Boats, counted - The Boat Blog</title>
        <meta property="og:title" content="Boats, counted"><meta property="og:site_name" content="The Boat Blog">
        <meta property="og:image" content="/boat.png"><meta property="og:type" content="article">
        <meta name="description" content="How we count"><meta name="author" content="Ada Muster">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Boat Blog"},
          {"@type":["BlogPosting"],"headline":"Boats, counted","author":[{"@type":"Person","name":"Ada Muster"},{"name":"Ben Beispiel"}],
           "datePublished":"2021-03-04T22:00:00-08:00","dateModified":"2021-04-01"}]}</script></head>
        <body><nav>Menu</nav><article>${"<p>We count boats every day of the year, rain or shine.</p>".repeat(60)}</article></body></html>`,
    },
    fields: {
      title: "Boats, counted",
      description: "How we count",
      siteName: "The Boat Blog",
      authors: ["Ada Muster", "Ben Beispiel"],
      published: "2021-03-04",
      modified: "2021-04-01",
      language: "en",
      picture: "https://blog.example/boat.png",
      kind: "article",
      minutes: 3,
    },
  },
]);

describe("ways of speaking of oneself", () => {
  test.each<[string, string, Partial<Page>]>([
    ["only a title", "<title> One\n boat </title>", { title: "One boat", siteName: null, authors: [] }],
    ["only a heading", "<h1>One <em>boat</em></h1>", { title: "One boat" }],
    [
      "a tab's suffix goes where it names the site",
      '<title>Boats | Boat Blog</title><meta property="og:site_name" content="Boat Blog">',
      { title: "Boats" },
    ],
    ["the host's name goes", "<title>Boats - blog.example</title>", { title: "Boats" }],
    ["a part of the title that names nobody stays", "<title>Boats - a history</title>", { title: "Boats - a history" }],
    [
      "a picture's title inside the page is not the page's",
      "<svg><title>icon</title></svg><title>Boats</title>",
      { title: "Boats" },
    ],
    [
      "Dublin Core",
      '<meta name="DC.title" content="Boats"><meta name="DC.creator" content="Muster, Ada"><meta name="DCTERMS.issued" content="1999">',
      { title: "Boats", authors: ["Ada Muster"], published: "1999" },
    ],
    [
      "a paper's citation tags outweigh the rest",
      '<meta property="og:title" content="Boats | Publisher"><meta name="citation_title" content="Boats"><meta name="citation_journal_title" content="J. Boats"><meta name="citation_doi" content="doi:10.1000/B.1"><meta name="citation_volume" content="3">',
      { title: "Boats", kind: "paper", venue: "J. Boats", doi: "10.1000/b.1" },
    ],
    [
      "Twitter's tags",
      '<meta name="twitter:title" content="Boats"><meta name="twitter:description" content="All of them">',
      { title: "Boats", description: "All of them" },
    ],
    [
      "a video's length",
      '<title>Talk</title><script type="application/ld+json">{"@type":"VideoObject","name":"Talk","duration":"PT1H2M","uploadDate":"2020-01-01"}</script>',
      { kind: "video", minutes: 62, published: "2020-01-01" },
    ],
    [
      "a course",
      '<script type="application/ld+json">[{"@type":"Course","name":"Boats 101","provider":{"name":"Boat U"}}]</script>',
      { kind: "course", title: "Boats 101" },
    ],
    [
      "a data set",
      '<script type="application/ld+json">{"@type":"Dataset","name":"Boats","creator":{"name":"Boat U"}}</script>',
      { kind: "dataset", authors: ["Boat U"] },
    ],
    [
      "JSON-LD that is none is passed over",
      '<script type="application/ld+json">{"@type":"Article", oh no</script><title>Boats</title>',
      { title: "Boats" },
    ],
    [
      "HTML in JSON-LD is read as words",
      '<script type="application/ld+json">{"@type":"Article","headline":"Boats &amp; <b>ships</b>"}</script>',
      { title: "Boats & ships" },
    ],
    ["a date in Korean", '<title>배</title><meta name="date" content="2021년 3월 4일">', { published: "2021-03-04" }],
  ])("%s", async (_, html, fields) => {
    expect(await read(html)).toMatchObject(fields);
  });
});

describe("hostile pages", () => {
  test.each<[string, string, Partial<Page>]>([
    [
      "a script as a picture",
      '<title>T1</title><meta property="og:image" content="javascript:alert(1)">',
      { picture: null },
    ],
    [
      "data as a picture",
      '<title>T1</title><meta property="og:image" content="data:image/png;base64,AAAA">',
      { picture: null },
    ],
    [
      "a picture behind a password",
      '<title>T1</title><meta property="og:image" content="https://a:b@c.example/x.png">',
      { picture: null },
    ],
    ["marks that turn the writing", "<title>boat\u202egpj.exe\u2066 \u200bx\u0007</title>", { title: "boatgpj.exe x" }],
    ["a title of a million letters", `<title>${"boat ".repeat(200_000)}</title>`, {}],
    ["a date that is none", '<title>T1</title><meta name="date" content="2021-13-45">', { published: "2021" }],
    ["a date in the far future", '<title>T1</title><meta name="date" content="9999-01-01">', { published: null }],
    [
      "a mail address",
      '<title>T1</title><meta name="author" content="ada@muster.example"><meta name="description" content="write to ada@muster.example">',
      { authors: [], description: "write to [email]" },
    ],
    ["half a surrogate pair", "<title>T&#xD800;1</title>", {}],
    ["a wall", "<title>Attention Required! | Cloudflare</title>", { title: null }],
    ["a login page", "<title>Log in | Boats</title><h1>Log in</h1>", { title: null }],
    [
      "a profile's address as the author",
      '<title>T1</title><meta property="article:author" content="https://facebook.com/ada">',
      { authors: [] },
    ],
  ])("%s", async (_, html, fields) => {
    const found = await read(html);
    expect(found).toMatchObject(fields);
    expect((found.title ?? "").length).toBeLessThanOrEqual(300);
    expect(JSON.stringify(found).isWellFormed()).toBe(true);
  });

  test.each([
    ["a million nested tags", `<title>Deep</title>${"<div><p><b>".repeat(333_334)}`],
    ["fifty megabytes of text", `<title>Deep</title><p>${"boat ".repeat(10_000_000)}`],
    [
      "a million attributes",
      `<title>Deep</title><div ${Array.from({ length: 300_000 }, (_, n) => `a${n}=1`).join(" ")}>`,
    ],
    ["a million metas", `<title>Deep</title>${'<meta property="og:x" content="y">'.repeat(100_000)}`],
    ["scripts without end", `<title>Deep</title>${'<script type="application/ld+json">['.repeat(100_000)}`],
    ["a comment without end", `<title>Deep</title><!--${"-".repeat(3_000_000)}`],
    [
      "deep JSON-LD",
      `<title>Deep</title><script type="application/ld+json">${"[".repeat(500_000)}${"]".repeat(500_000)}</script>`,
    ],
  ])("%s are read in bounded time", (_, html) => {
    const began = performance.now();
    const found = readHtml(html, url);
    void found.amount;
    expect(found.title).toBe("Deep");
    expect(performance.now() - began).toBeLessThan(4000);
  });

  test("whatever the page, what comes out is plain, short and valid", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        ...[
          "<title>",
          "</title>",
          "<meta property=og:title content=",
          '"',
          "<script type=application/ld+json>",
          "<h1>",
        ],
        ...["<p>", "-->", "<![CDATA[", "&#0;", "\u202e", '{"@type":"Article","headline":"'],
      ),
    );
    return fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const body = Buffer.from(pieces.join(""));
        const answer = { ok: true, url, status: 200, headers: {}, redirects: [], body, truncated: false } as const;
        const reading = await page.ways[0]?.read(answer, [url], new Date("2026-05-01T00:00:00Z"));
        const found = reading && "found" in reading ? reading.found.get(url) : undefined;
        for (const text of [found?.title ?? null, found?.description ?? null, ...(found?.authors ?? [])]) {
          if (text === null) continue;
          expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          expect(text.isWellFormed()).toBe(true);
          expect(text.length).toBeLessThanOrEqual(500);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("charsets", () => {
  test.each([
    ["EUC-KR by the header", "text/html; charset=euc-kr", ""],
    ["CP949 by meta", "text/html", '<meta charset="ks_c_5601-1987">'],
    ["CP949 although the header says UTF-8", "text/html; charset=utf-8", ""],
  ])("%s: 똠방각하 comes through", async (_, contentType, head) => {
    expect((await read(iconv.encode(head + KOREAN, "cp949"), contentType)).title).toBe("똠방각하 기행: 햏과 뷁 사이");
  });
});

describe("frames", () => {
  test("a page that only frames another one of its site is read there", async () => {
    const result = await askOne(
      page,
      link,
      tableOf({
        [url]: '<frameset><frame name="menu" src="/menu"><frame name="mainFrame" src="/inner?a=1"></frameset>',
        "https://blog.example/inner?a=1": "<title>Inside</title>",
      }),
    );
    expect(result).toMatchObject({ page: { title: "Inside", url } });
  });

  test("frames within frames come to an end", async () => {
    let turn = 0;
    const result = await askOne(page, link, () => ({
      headers: { "content-type": "text/html" },
      body: `<iframe src="/f${turn++}">`,
    }));
    expect(result).toMatchObject({ outcome: { why: expect.stringContaining("frames"), after: "never" } });
  });
});
