import { describe, expect, test } from "vitest";
import type { Fetch, WebAnswer } from "../model/fetch.ts";
import { copyWords } from "./copy-document.ts";
import { readable } from "./readable.ts";

const PAGE = "https://blog.example/posts/1";
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
const PARAGRAPH =
  "배치 정규화는 손실 지형을 매끄럽게 만들어 학습을 빠르게 합니다. It smooths the landscape of the loss. ".repeat(4);

const answer = (body: string | Uint8Array, type = "text/html; charset=utf-8", url = PAGE): WebAnswer => ({
  ...{ ok: true, url, status: 200, headers: { "content-type": type }, redirects: [], truncated: false },
  body: typeof body === "string" ? Buffer.from(body) : body,
});

const noPictures: Fetch = async ({ url }) => ({ ok: false, url, failure: "dns", why: "no such host", redirects: [] });

async function copyOf(body: string, fetch: Fetch = noPictures): Promise<string> {
  const original = { url: PAGE, answer: answer(body), at: new Date("2024-05-06T07:08:09Z") };
  const [copy] = await readable.copy(original, { fetch, browser: null, readPdf: async () => null });
  return Buffer.from(copy?.contents ?? "").toString();
}

const article = (inside: string) =>
  `<html lang="ko"><head><title>배치 정규화</title></head><body><nav><a href="/">Home</a></nav>
   <article><h1>배치 정규화</h1><p>${PARAGRAPH}</p>${inside}<p>${PARAGRAPH}</p></article>
   <footer>© 2024</footer></body></html>`;

describe("a readable copy", () => {
  test("holds the words, the title, where it is from and when it was made, and nothing of the page around them", async () => {
    const copy = await copyOf(article("<ul><li>하나</li></ul>"));
    expect(copy).toContain('<html lang="ko">');
    expect(copy).toContain("<title>배치 정규화</title>");
    expect(copy).toContain(`<a href="${PAGE}" rel="noreferrer nofollow">`);
    expect(copy).toContain('<time datetime="2024-05-06">');
    expect(copy).toContain("손실 지형을 매끄럽게");
    expect(copy).toContain("<li>하나</li>");
    expect(copy).not.toContain("Home");
  });

  test("of a page that is no article keeps what there is", async () => {
    const copy = await copyOf("<title>Links</title><body><ul><li><a href='/a'>First</a><li>Second</ul>");
    expect(copyWords(copy)).toContain("First\nSecond");
    expect(copy).toContain('href="https://blog.example/a"');
  });

  test("of a page without words is none", async () => {
    expect(await copyOf("<body><script>render()</script><div id=app></div>")).toBe("");
  });

  test.each([
    ["a script", "<script>alert(1)</script>", /alert/],
    ["a handler", '<img src="/a.png" onerror="alert(1)">', /onerror|alert/],
    ["an address that runs", '<a href="javascript:alert(1)">go on reading</a>', /javascript/],
    ["an address that runs, in disguise", '<a href=" jav&#x09;ascript:alert(1)">go on reading</a>', /alert/],
    [
      "a frame",
      '<iframe src="https://ads.example/"></iframe><object data="x.swf"></object>',
      /iframe|ads\.example|swf/,
    ],
    [
      "style",
      '<style>body{background:url(//spy.example)}</style><p style="background:url(//spy.example)">x</p>',
      /spy/,
    ],
    ["a form", '<form action="//spy.example"><input name=q><button>go</button></form>', /spy|<input|<button/],
    [
      "an SVG with script",
      "<svg><script>alert(1)</script><a xlink:href='javascript:1'>y</a></svg>",
      /<svg|alert|javascript/,
    ],
    [
      "markup that changes when it is read twice",
      "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
      /onerror/,
    ],
    ["a meta that leads elsewhere", '<meta http-equiv="refresh" content="0;url=//spy.example">', /refresh|spy/],
    ["a base", '<base href="//spy.example/">', /spy/],
  ])("holds nothing of %s", async (_, inside, never) => {
    const copy = await copyOf(article(inside));
    expect(copy).toContain("손실 지형을 매끄럽게");
    expect(copy).not.toMatch(never);
  });

  test("holds the pictures, however they were loaded late, and the words for those that are gone", async () => {
    const asked: string[] = [];
    const fetch: Fetch = async ({ url, obeyRobots, maxBytes }) => {
      asked.push(url);
      expect([obeyRobots, (maxBytes ?? 0) > 0]).toEqual([true, true]);
      if (url.endsWith("gone.png")) return { ok: false, url, failure: "dns", why: "", redirects: [] };
      return answer(url.endsWith("not-a.png") ? "<script>1</script>" : PNG, "image/png", url);
    };
    const copy = await copyOf(
      article(
        '<p><img src="/a.png?x=1&amp;y=2" alt="그림 1"><img src="data:image/gif;base64,R0lGOD" data-src="late.png" alt="late">' +
          '<img src="gone.png" alt="a curve"><img src="not-a.png" alt="not one"></p>',
      ),
      fetch,
    );
    expect(asked).toEqual([
      "https://blog.example/a.png?x=1&y=2",
      ...["late.png", "gone.png", "not-a.png"].map((name) => `https://blog.example/posts/${name}`),
    ]);
    expect(copy.match(/<img [^>]*src="data:image\/png;base64,/g)).toHaveLength(2);
    expect(copy).toContain("[a curve]");
    expect(copy).toContain("[not one]");
  });

  test.each([
    ["half a million nested tags", `<body>${"<div>".repeat(500_000)}deep`],
    ["half a million of inline tags", `<body>${"<b><i>".repeat(250_000)}deep`],
    ["a hundred thousand of unclosed paragraphs", `<body>${"<p>x".repeat(100_000)}`],
    ["an attribute of a million letters", `<body><p title="${"x".repeat(1_000_000)}">words ${PARAGRAPH}</p>`],
    ["a table of fifty thousand cells", `<body><table><tr>${"<td>x".repeat(50_000)}</table>`],
    ["no end of a comment", `<body><p>${PARAGRAPH}</p><!-- ${"-".repeat(100_000)}`],
  ])("comes of %s as well", { timeout: 60_000 }, async (_, html) => {
    expect(typeof (await copyOf(html))).toBe("string");
  });
});
