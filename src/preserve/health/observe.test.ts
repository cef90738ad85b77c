import { describe, expect, test } from "vitest";
import type { WebAnswer, WebFailure } from "../../model/fetch.ts";
import { observe } from "./observe.ts";
import { readPage } from "./read-page.ts";
import { readSibling, type Sibling } from "./soft-404.ts";

const ASKED = "https://blog.example/posts/attention";
const TEXT = Array.from({ length: 90 }, (_, at) => `word${(at * 7919) % 997}`).join(" ");

function answer(fields: Partial<WebAnswer> & { readonly html?: string } = {}): WebAnswer {
  const { html = `<title>Attention</title><p>${TEXT}</p>`, ...rest } = fields;
  const headers = { "content-type": "text/html" };
  return {
    ok: true,
    url: ASKED,
    status: 200,
    headers,
    redirects: [],
    body: Buffer.from(html),
    truncated: false,
    ...rest,
  };
}

function see(what: WebAnswer | WebFailure, siblings: readonly Sibling[] = []) {
  const page = what.ok ? readPage(what) : null;
  return observe(ASKED, what, { siblings, isSamePage: (url) => url.endsWith("same"), page });
}

const failed = (failure: WebFailure["failure"]): WebFailure => ({
  ok: false,
  url: ASKED,
  failure,
  why: failure,
  redirects: [],
});
const sent = (to: string, status = 301) => ({ url: to, redirects: [{ from: ASKED, to, status }] });

describe("one look", () => {
  test.each<[string, WebAnswer | WebFailure, string]>([
    ["a page", answer(), "alive"],
    ["headers alone", answer({ body: new Uint8Array() }), "alive"],
    ["a PDF", answer({ headers: { "content-type": "application/pdf" } }), "alive"],
    ["404", answer({ status: 404 }), "dead"],
    ["410", answer({ status: 410 }), "gone"],
    ["a host that is no more", failed("dns"), "dead"],
    ["a refused connection", failed("connection"), "dead"],
    ["silence", failed("timeout"), "dead"],
    ["a bad certificate", failed("tls"), "unknown"],
    ["an address that may not be asked", failed("forbidden"), "unknown"],
    ["a ring of redirects", failed("redirects"), "unknown"],
    ["403", answer({ status: 403, html: "no" }), "unknown"],
    ["429", answer({ status: 429 }), "unknown"],
    ["500", answer({ status: 500 }), "unknown"],
    ["503", answer({ status: 503, html: "busy" }), "unknown"],
    ["401", answer({ status: 401 }), "login"],
    ["a login at the end of the way", answer(sent("https://blog.example/login?next=/posts/attention", 302)), "login"],
    ["a login in another house", answer(sent("https://accounts.example.com/", 302)), "login"],
    ["nothing but a password", answer({ html: "<title>로그인</title><input type=password>" }), "login"],
    [
      "a challenge",
      answer({ status: 403, headers: { "content-type": "text/html", "cf-mitigated": "challenge" } }),
      "blocked",
    ],
    ["a challenge in words", answer({ status: 503, html: "<title>Just a moment...</title>" }), "blocked"],
    ["999", answer({ status: 999 }), "blocked"],
    ["a domain for sale", answer({ html: "<title>blog.example</title>This domain is for sale." }), "parked"],
    ["a seller's page", answer(sent("https://www.hugedomains.com/domain_profile.cfm?d=blog", 302)), "parked"],
    ["a domain for sale, in Korean", answer({ html: "<p>이 도메인은 판매 중입니다</p>" }), "parked"],
    ["a page about domains for sale", answer({ html: `<p>${"how ".repeat(900)} a domain is for sale</p>` }), "alive"],
    ["another address of the same page", answer(sent("https://blog.example/same")), "alive"],
    ["a way that is not for good", answer(sent("https://blog.example/ko/posts/attention", 302)), "alive"],
  ])("%s", (_, what, result) => {
    expect(see(what).result).toBe(result);
  });

  test("a page that moved for good tells where, up to what is only for now", () => {
    const [first, second] = ["https://new.example/attention", "https://new.example/en/attention"];
    const redirects = [
      { from: ASKED, to: first, status: 308 },
      { from: first, to: second, status: 302 },
    ];
    expect(see(answer({ url: second, redirects }))).toMatchObject({ result: "moved", movedTo: first });
  });

  test("what the page said is kept of living pages only", () => {
    expect(see(answer()).content).toHaveLength(128);
    expect(see(answer({ html: "<title>A</title>short" })).content).toBe("");
    expect(see(answer({ body: new Uint8Array() })).content).toBeNull();
    expect(see(answer({ status: 404 })).content).toBeNull();
  });
});

describe("pages that never were", () => {
  const madeUp = "https://blog.example/posts/qzxv";
  const sibling = (fields: Parameters<typeof answer>[0]) => readSibling(madeUp, answer({ url: madeUp, ...fields }));

  test.each<[string, Parameters<typeof answer>[0], Sibling, string]>([
    ["both say the same under the same title", {}, sibling({}), "soft-404"],
    [
      "both lead to the front page",
      sent("https://blog.example/"),
      sibling({ url: "https://blog.example/" }),
      "soft-404",
    ],
    [
      "both only apologise",
      { html: "<title>B</title>페이지를 찾을 수 없습니다" },
      sibling({ html: "<title>B</title>페이지를 찾을 수 없습니다" }),
      "soft-404",
    ],
    ["the server is honest about nothing", {}, sibling({ status: 404 }), "alive"],
    ["the titles differ", {}, sibling({ html: `<title>Other</title><p>${TEXT}</p>` }), "alive"],
    [
      "the words differ",
      {},
      sibling({ html: `<title>Attention</title><p>${TEXT.replaceAll("word", "other")}</p>` }),
      "alive",
    ],
    [
      "both say nothing without a script",
      { html: "<title>App</title><noscript>Please enable JavaScript</noscript>" },
      sibling({ html: "<title>App</title><noscript>Please enable JavaScript</noscript>" }),
      "alive",
    ],
    ["the made-up title is only for show and leads to the page", {}, sibling({ url: ASKED }), "alive"],
    [
      "both are short and say nothing of an error",
      { html: "<title>A</title>hello" },
      sibling({ html: "<title>A</title>hello" }),
      "alive",
    ],
  ])("%s", (_, page, beside, result) => {
    expect(see(answer(page), [beside]).result).toBe(result);
  });
});

test("pages are read in their own charset, without what readers do not see", () => {
  const html = Buffer.from([0x3c, 0x74, 0x69, 0x74, 0x6c, 0x65, 0x3e, 0xc7, 0xd1, 0xb1, 0xdb]); // <title>한글, EUC-KR
  expect(readPage({ headers: { "content-type": "text/html; charset=euc-kr" }, body: html })?.title).toBe("한글");
  const seen = readPage({
    headers: {},
    body: Buffer.from("<title>a</title><script>hidden</script><p>b<style>x</style></p><p>c</p>"),
  });
  expect([seen?.title, seen?.text]).toEqual(["a", "b c"]);
});
