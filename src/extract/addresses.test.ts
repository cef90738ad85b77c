import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareAddresses, isOwnFile, isPermalink, looseAddress, tidyAddress } from "./addresses.ts";

describe("what is glued to an address", () => {
  test.each([
    ["https://a.example/x).", "https://a.example/x"],
    ["https://a.example/x),", "https://a.example/x"],
    ["https://a.example/x.", "https://a.example/x"],
    ["https://a.example/x?!", "https://a.example/x"],
    ["https://a.example/x…", "https://a.example/x"],
    ["https://a.example/x。次の文", "https://a.example/x"],
    ["https://a.example/x，其次", "https://a.example/x"],
    ["https://a.example/x.git&gt;", "https://a.example/x.git&gt"],
    ["https://a.example/x#L103https://b.example/y", "https://a.example/x#L103"],
    ["http://https://a.example/x", "https://a.example/x"],
    ["https://a.example/guide.html에서", "https://a.example/guide.html"],
    ["https://a.example/guide.html)에서", "https://a.example/guide.html"],
    ["https://a.example/paper.pdf참고하세요", "https://a.example/paper.pdf"],
    ["https://a.example/b를", "https://a.example/b"],
    ["https://a.example/b에서", "https://a.example/b"],
    ["https://a.example/b입니다", "https://a.example/b"],
    ["https://a.example입니다", "https://a.example"],
    ["https://a.example/bから", "https://a.example/b"],
    ["https://a.example/Yes_(band)의", "https://a.example/Yes_(band)"],
  ])("%s ends where the address ends", (posted, url) => {
    expect(tidyAddress(posted)).toBe(url);
  });

  test.each([
    "https://a.example/Yes_(band)",
    "https://a.example/x_(y)_(z)",
    "https://wiki.haskell.jp/データ構造列伝",
    "https://velog.io/@tedigom/Production-환경에서-고려해야-할Kubernetes-이슈",
    "https://ko.wikipedia.org/wiki/서울",
    "https://ja.wikipedia.org/wiki/関数型言語の",
    "https://a.example/?q=가을",
    "https://web.archive.org/web/2020/https://a.example/x",
    "https://a.example/login?next=https://b.example/",
    "http://[2001:db8::1]:8080/x",
    "http://localhost:8888/lab/tree/7",
    "https://한국.example/x",
  ])("%s stays whole", (url) => {
    expect(tidyAddress(url)).toBe(url);
  });

  test.each(["https://", "https://$(api_id)/x", "mailto:a@a.example", "ftp://a.example", "https://?x", "javascript:0"])(
    "%s is no address",
    (text) => {
      expect(tidyAddress(text)).toBeNull();
    },
  );
});

test.each([
  ["(see https://a.example/x) and https://b.example.", ["https://a.example/x", "https://b.example"]],
  ["https://a.example/x,https://b.example/y", ["https://a.example/x,https://b.example/y"]],
  ["https://a.example/xhttps://b.example/y", ["https://a.example/x", "https://b.example/y"]],
  ["HTTPS://A.example/X", ["HTTPS://A.example/X"]],
  ["자세한 내용은https://a.example/x에 있어요", ["https://a.example/x"]],
  ["no address, http: neither", []],
])("%s", (text, urls) => {
  expect(bareAddresses(text).flatMap(({ url }) => url ?? [])).toEqual(urls);
});

test("the spans of a text are the text", () => {
  const pieces = fc.constantFrom("https://a.example/x", "http://=", "https://", "를", ")", " ", ".", "word", "\n", "(");
  fc.assert(
    fc.property(
      fc.array(pieces).map((list) => list.join("")),
      (text) => {
        expect(
          bareAddresses(text)
            .map((span) => span.text)
            .join(""),
        ).toBe(text);
      },
    ),
  );
});

test("a tidied address is the beginning of what was posted", () => {
  const pieces = fc.constantFrom(
    "a.example",
    "/x",
    "(",
    ")",
    "를",
    ".html",
    "…",
    "?q=",
    "&amp;",
    " ",
    "https://b.example",
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((list) => `https://a${list.join("")}`),
      (posted) => {
        expect(posted.startsWith(tidyAddress(posted) ?? "")).toBe(true);
      },
    ),
  );
});

test.each([
  ["https://A.example/%EA%B0%80/", "https://a.example/가"],
  ["https://a.example/?a=1&amp;b=2", "https://a.example/?a=1&b=2"],
  ["https://a.example/pull/89%7Cword", "https://a.example/pull/89"],
  ["https://a.example/100%", "https://a.example/100%"],
])("%s and %s are spellings of one address", (a, b) => {
  expect(looseAddress(a)).toBe(looseAddress(b));
});

test.each([
  ["https://files.slack.com/files-pri/T1-F1/x.png", true, false],
  ["https://team.slack.com/files/U1/F1/x.png", true, false],
  ["https://team.slack.com/archives/C1/p1600000000000100", false, true],
  ["https://slack.com/help/articles/1", false, false],
  ["https://a.example/slack.com/files/", false, false],
])("%s: a file of Slack's %s, a message %s", (url, ownFile, permalink) => {
  expect([isOwnFile(url), isPermalink(url)]).toEqual([ownFile, permalink]);
});
