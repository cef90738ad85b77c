import { expect, test } from "vitest";
import { WARCParser } from "warcio";
import type { WebAnswer } from "../model/fetch.ts";
import { warc } from "./warc.ts";

const answer: WebAnswer = {
  ...{ ok: true, url: "https://blog.example/b?x=1", status: 200, truncated: false },
  headers: { "content-type": "text/html; charset=euc-kr", "content-encoding": "gzip", etag: '"1"' },
  redirects: [{ from: "http://blog.example/a", to: "https://blog.example/b?x=1", status: 301 }],
  body: Buffer.from("<p>\xb6\xcb", "latin1"),
};

test("a page's record set is read back by a reader of WARC, redirects and bytes as they were", async () => {
  const original = { url: "http://blog.example/a", answer, at: new Date("2024-05-06T07:08:09.123Z") };
  const nowhere = {
    fetch: () => expect.fail("a record set asks for nothing"),
    browser: null,
    readPdf: async () => null,
  };
  const [copy] = await warc.copy(original, nowhere);
  const records = [];
  for await (const record of new WARCParser([copy?.contents ?? new Uint8Array()])) {
    const body = Buffer.from(await record.readFully(true)).toString("latin1");
    const headers = record.httpHeaders?.headers;
    records.push({
      type: record.warcType,
      url: record.warcTargetURI,
      date: record.warcDate,
      status: record.httpHeaders?.statusline ?? null,
      headers:
        headers === undefined
          ? {}
          : Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value])),
      body: record.warcType === "warcinfo" ? "" : body,
    });
  }
  expect(records.map(({ type, url, status }) => [type, url, status])).toEqual([
    ["warcinfo", null, null],
    ["request", "http://blog.example/a", "GET /a HTTP/1.1"],
    ["response", "http://blog.example/a", "HTTP/1.1 301 Moved Permanently"],
    ["request", "https://blog.example/b?x=1", "GET /b?x=1 HTTP/1.1"],
    ["response", "https://blog.example/b?x=1", "HTTP/1.1 200 OK"],
  ]);
  expect(new Set(records.map(({ date }) => date))).toEqual(new Set(["2024-05-06T07:08:09.123Z"]));
  expect(records[2]?.headers.location).toBe("https://blog.example/b?x=1");
  expect(records[4]).toMatchObject({
    body: "<p>\xb6\xcb",
    headers: { "content-type": "text/html; charset=euc-kr", "content-length": "5", etag: '"1"' },
  });
  expect(records[4]?.headers).not.toHaveProperty("content-encoding");
});
