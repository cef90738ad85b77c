import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "./identify.ts";
import { SITES } from "./sites.ts";

function keyOf(url: string): string | undefined {
  return identify(url)?.key;
}

describe("one page, whatever the spelling", () => {
  test.each([
    [
      "scheme, www, slash, index file",
      ["http://www.example.org/a/", "https://example.org/a", "https://example.org/a/index.html"],
    ],
    ["default ports", ["https://example.org:443/", "http://example.org:80", "https://example.org"]],
    ["host in capitals, with a final dot", ["https://Example.ORG./a", "https://example.org/a"]],
    ["punycode", ["https://한국.com/", "https://xn--3e0b707e.com"]],
    [
      "percent-encoding, NFC and NFD",
      [
        "https://example.org/가",
        "https://example.org/%EA%B0%80",
        "https://example.org/%e1%84%80%e1%85%a1",
        "https://example.org/가",
      ],
    ],
    [
      "escapes of plain characters",
      ["https://example.org/%7Eann/%28a%29?q=a%2Cb%3Ac", "https://example.org/~ann/(a)?q=a,b:c"],
    ],
    ["plus and space in a query", ["https://example.org/?q=a+b", "https://example.org/?q=a%20b"]],
    ["the order of parameters", ["https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1"]],
    [
      "HTML's ampersands, also doubled",
      ["https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&amp;amp;b=2", "https://example.org/?a=1&#38;b=2"],
    ],
    [
      "tracking",
      [
        "https://example.org/a?utm_source=x&fbclid=y",
        "https://example.org/a?ref=blog.example.com",
        "https://example.org/a#utm_source=x",
      ],
    ],
    ["scrolling", ["https://example.org/a#top", "https://example.org/a#:~:text=b", "https://example.org/a#page=3"]],
    [
      "AMP",
      [
        "https://www.google.com/amp/s/www.example.org/a-long-story/amp/",
        "https://example.org/a-long-story",
        "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a-long-story?amp=1",
      ],
    ],
    ["AMP as an ending", ["https://example.org/news-123.amp", "https://example.org/news-123"]],
    ["a host for telephones", ["https://m.example.org/a", "https://mobile.example.org/a", "https://www.example.org/a"]],
    ["the language of subtitles", ["https://www.ted.com/talks/a_b?language=ko", "https://www.ted.com/talks/a_b"]],
    ["numbers for an address", ["http://2130706433/", "http://0x7f.1/", "http://127.0.0.1"]],
    ["secrets", ["https://user:pass@example.org/a?token=x", "https://example.org/a;jsessionid=12"]],
  ])("%s", (_what, urls) => {
    expect(new Set(urls.map(keyOf)).size).toBe(1);
    expect(keyOf(urls[0] ?? "")).toBeDefined();
  });
});

describe("different pages stay apart", () => {
  test.each([
    [
      "hash routes",
      ["https://example.org/#/a", "https://example.org/#/b", "https://example.org/", "https://example.org/#!a"],
    ],
    [
      "state in the fragment",
      ["https://example.org/play#code/AB", "https://example.org/play#code/CD", "https://example.org/play#json=1,2"],
    ],
    [
      "numbers in the query",
      [
        "https://example.org/?p=1",
        "https://example.org/?p=2",
        "https://example.org/?page=2",
        "https://example.org/?id=2",
      ],
    ],
    [
      "versions and languages",
      [
        "https://example.org/stable/a",
        "https://example.org/dev/a",
        "https://example.org/ko/a",
        "https://ko.example.org/a",
      ],
    ],
    ["paths differ in case", ["https://example.org/a", "https://example.org/A"]],
    ["an escaped slash", ["https://example.org/a/b", "https://example.org/a%2Fb"]],
    ["an escaped percent sign", ["https://example.org/%252F", "https://example.org/%2F"]],
    ["repeated parameters in another order", ["https://example.org/?a=1&a=2", "https://example.org/?a=2&a=1"]],
    [
      "a bare parameter and an empty one",
      ["https://example.org/?a", "https://example.org/?a=", "https://example.org/"],
    ],
    ["escaped separators in a value", ["https://example.org/?a=1%26b=2", "https://example.org/?a=1&b=2"]],
    ["bytes of another encoding", ["https://example.org/%C6%F7", "https://example.org/%C6%F8"]],
    ["ports", ["https://example.org:8443/", "https://example.org/"]],
    ["a branch called ref", ["https://example.org/?ref=main", "https://example.org/?ref=v1.2", "https://example.org/"]],
    ["a page about amplifiers", ["https://example.org/products/amp", "https://example.org/products"]],
  ])("%s", (_what, urls) => {
    expect(new Set(urls.map(keyOf)).size).toBe(urls.length);
  });
});

describe("redirecting addresses stand for their target", () => {
  test.each([
    "https://www.google.com/url?sa=t&q=&url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&usg=x",
    "https://www.google.co.kr/url?q=https://example.org/a?b%3D1",
    "https://www.youtube.com/redirect?event=v&q=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26fbclid%3Dz&h=AT0",
    "https://slack-redir.net/link?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1",
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&data=05",
    "https://12ft.io/https://example.org/a?b=1",
    "https://www.google.com/url?q=https%3A%2F%2Fslack-redir.net%2Flink%3Furl%3Dhttps%253A%252F%252Fexample.org%252Fa%253Fb%253D1",
  ])("%s", (url) => {
    expect(identify(url)).toEqual({
      key: "https://example.org/a?b=1",
      address: expect.stringMatching(/^https:\/\/example\.org\/a\?b=1$/),
      rule: "page",
    });
  });

  test("one without an http(s) target stands for itself", () => {
    expect(keyOf("https://www.google.com/url?q=javascript:alert(1)")).toBe(
      "https://google.com/url?q=javascript:alert(1)",
    );
  });

  test("eight deep are followed; deeper ones stand for themselves, in bounded time", () => {
    const deep = (times: number) =>
      `${"https://google.com/amp/s/".padEnd(25)}${"google.com/amp/s/".repeat(times - 1)}example.org/a`;
    expect(keyOf(deep(8))).toBe("https://example.org/a");
    expect(keyOf(deep(9))).toMatch(/^https:\/\/google\.com\/amp/);
    expect(keyOf(deep(5000))).toMatch(/^https:\/\/google\.com\/amp/);
  });
});

describe("beside the key", () => {
  test("the address is as posted, less tracking, secrets and scrolling", () => {
    expect(identify("http://ann:pw@www.Example.org/가?b=2&utm_source=x&a=1&token=t#top")).toEqual({
      key: "https://example.org/%EA%B0%80?a=1&b=2",
      address: "http://www.example.org/%EA%B0%80?b=2&a=1",
      rule: "page",
      fragment: "#top",
    });
  });

  test.each([
    ["https://youtu.be/0lXUBVipXa8?t=700", 700],
    ["https://www.youtube.com/watch?v=0lXUBVipXa8&t=1m6s", 66],
    ["https://www.youtube.com/watch?v=0lXUBVipXa8#t=1h2m3s", 3723],
    ["https://www.youtube.com/embed/0lXUBVipXa8?start=5", 5],
    ["https://vimeo.com/56063074#t=30s", 30],
    ["https://youtu.be/0lXUBVipXa8?t=abc", undefined],
  ])("%s starts at %s seconds", (url, offset) => {
    expect(identify(url)?.offset).toBe(offset);
  });
});

describe("hostile addresses", () => {
  test.each([
    ...[
      "",
      "example.org",
      "javascript:alert(1)",
      "mailto:ann@example.org",
      "ftp://example.org",
      "https://",
      "http://a b/",
    ],
    ...[
      "data:text/html,x",
      "https://[::1",
      "http://1.2.3.4.5.6/%",
      "file:///etc/passwd",
      "tel:+82",
      "https://exa mple.org",
    ],
  ])("%j is no http(s) address", (url) => {
    expect(identify(url)).toBeNull();
  });

  test.each([
    ["a long path", `https://example.org/${"a/".repeat(50_000)}`],
    ["many slashes", `https://example.org${"/".repeat(100_000)}x`],
    ["many hosts", `https://${"a.".repeat(20_000)}org/`],
    ["many parameters", `https://example.org/?${"a=1&".repeat(25_000)}`],
    ["many at signs", `https://example.org/?q=${"a@".repeat(50_000)}`],
    ["a long run without one", `https://example.org/?q=${"a".repeat(100_000)}`],
    ["many escapes", `https://example.org/${"%EA%B0%80".repeat(11_000)}`],
    ["broken escapes", `https://example.org/${"%F0%9F".repeat(16_000)}`],
    ["many entities", `https://example.org/?a=1${"&amp;".repeat(20_000)}`],
    ["amp; without end", `https://example.org/?a=1&${"amp;".repeat(25_000)}`],
    ["many hyphens before amp", `https://example.org/${"-".repeat(100_000)}/amp`],
    ["a long DOI", `https://dl.acm.org/doi/10.1145/${"/pdf".repeat(25_000)}`],
    ["an endless old paper", `https://papers.nips.cc/paper/1-${"a".repeat(100_000)}`],
    ["an endless file name", `https://proceedings.mlr.press/v1/${"a-".repeat(50_000)}!`],
    ["an endless story", `https://medium.com/${"a-".repeat(50_000)}z`],
    ["an endless title", `https://en.wikipedia.org/wiki/${"_%20".repeat(25_000)}`],
  ])("%s of 100 kB is identified", (_what, url) => {
    const found = identify(url);
    expect(found).not.toBeNull();
    expect(keyOf(found?.address ?? "")).toBe(found?.key);
  });

  test("lone surrogates and control characters do no harm", () => {
    expect(keyOf("https://example.org/\ud800?a=\udfff")).toBe("https://example.org/%EF%BF%BD?a=%EF%BF%BD");
    expect(keyOf("\u0000 https://exam\tple.org/\na ")).toBe("https://example.org/a");
  });
});

const HOSTS = [...SITES.flatMap(({ hosts }) => hosts), "example.org", "google.com", "t.example.org"];
const PART = fc.oneof(
  fc.constantFrom(
    "abs",
    "pdf",
    "m",
    "watch",
    "t",
    "amp",
    "s",
    "blob",
    "main",
    "README.md",
    "tree",
    "d",
    "e",
    "questions",
    "doi",
    "c",
    "%",
    "%2F",
  ),
  fc.constantFrom(
    "2110.02178v2",
    "1234567",
    "index.html",
    "10.1000",
    "a-b-0123456789ab",
    "가",
    "%EA%B0%80",
    "status",
    "comments",
    "comments.git",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const PAIR = fc.tuple(
  fc.constantFrom(
    "v",
    "id",
    "t",
    "p",
    "q",
    "u",
    "url",
    "list",
    "utm_source",
    "token",
    "ref",
    "blogId",
    "logNo",
    "title",
    "a b",
    "%26",
  ),
  fc.oneof(PART, fc.webUrl({ withQueryParameters: true })),
);
const URLS = fc
  .record({
    host: fc.constantFrom(...HOSTS),
    path: fc.array(PART, { maxLength: 6 }),
    query: fc.array(PAIR, { maxLength: 4 }),
    fragment: fc.oneof(fc.constant(""), fc.constantFrom("#/a", "#!b", "#top", "#code/x?token=1"), PART),
  })
  .map(({ host, path, query, fragment }) => {
    const pairs = query.map(([name, value]) => `${name}=${value}`).join("&");
    return `https://${host}/${path.join("/")}?${pairs}${fragment}`;
  });

test("the clean address has the key of the posted one, and is its own clean address", () => {
  fc.assert(
    fc.property(fc.oneof(URLS, fc.webUrl({ withFragments: true, withQueryParameters: true })), (url) => {
      const found = identify(url);
      if (found === null) return;
      const again = identify(found.address);
      expect(again?.key).toBe(found.key);
      expect(again?.address).toBe(found.address);
    }),
    { numRuns: 3000 },
  );
});

test("an AMP host stands for the site itself", () => {
  expect(keyOf("https://amp.example.org/a")).toBe(keyOf("https://www.example.org/a"));
  expect(keyOf("https://amp.dev/a")).toBe("https://amp.dev/a");
});

test("anything at all is identified or refused without a crash", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const url of [text, `https://${text}`]) expect(identify(url)?.key).not.toBe("");
    }),
  );
});
