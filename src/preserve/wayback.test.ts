import { describe, expect, test } from "vitest";
import type { Fetch, WebAnswer, WebRequest } from "../model/fetch.ts";
import { askToSave, findCopy } from "./wayback.ts";

const URL_OF_PAGE = "https://blog.example/a?b=1";

/** Answers by the beginning of the address, and remembers what was asked. */
function web(answers: Readonly<Record<string, Partial<WebAnswer> & { readonly json?: unknown }>>) {
  const asked: WebRequest[] = [];
  const fetch: Fetch = async (request) => {
    asked.push(request);
    const found = Object.entries(answers).find(([start]) => request.url.startsWith(start));
    if (!found) return { ok: false, url: request.url, failure: "connection", why: "refused", redirects: [] };
    const [, { json, ...rest }] = found;
    const body = Buffer.from(json === undefined ? "" : JSON.stringify(json));
    return { ok: true, url: request.url, status: 200, headers: {}, redirects: [], body, truncated: false, ...rest };
  };
  return { fetch, asked };
}

const AVAILABLE = "https://archive.org/wayback/available";
const CDX = "https://web.archive.org/cdx/search/cdx";
const closest = (fields: object) => ({
  archived_snapshots: { closest: { available: true, status: "200", ...fields } },
});
const COPY = {
  address: `https://web.archive.org/web/20200102030405/${URL_OF_PAGE}`,
  madeAt: "2020-01-02T03:04:05.000Z",
};

describe("finding a copy", () => {
  test("the nearest one to the time when the page still lived", async () => {
    const json = closest({
      timestamp: "20200102030405",
      url: `http://web.archive.org/web/20200102030405/${URL_OF_PAGE}`,
    });
    const { fetch, asked } = web({ [AVAILABLE]: { json } });
    expect(await findCopy(fetch, URL_OF_PAGE, "2020-01-05T00:00:00.000Z")).toEqual({ ok: true, copy: COPY });
    expect(asked.map(({ url }) => url)).toEqual([
      `${AVAILABLE}?url=${encodeURIComponent(URL_OF_PAGE)}&timestamp=20200105000000`,
    ]);
  });

  test("the index's newest, where the first way knows none", async () => {
    const rows = [
      ["timestamp", "original", "statuscode"],
      ["20200102030405", URL_OF_PAGE, "200"],
    ];
    const { fetch } = web({ [AVAILABLE]: { json: { archived_snapshots: {} } }, [CDX]: { json: rows } });
    expect(await findCopy(fetch, URL_OF_PAGE, null)).toEqual({ ok: true, copy: COPY });
  });

  test.each<[string, unknown]>([
    [
      "a copy of an error",
      closest({ status: "404", timestamp: "20200102030405", url: `/web/20200102030405/${URL_OF_PAGE}` }),
    ],
    [
      "an address that opens no page",
      closest({ timestamp: "20200102030405", url: "/web/20200102030405/javascript:alert(1)" }),
    ],
    ["a time that is none", closest({ timestamp: "20209999999999", url: `/web/20209999999999/${URL_OF_PAGE}` })],
    ["another shape", { archived_snapshots: [] }],
    ["nothing", null],
  ])("%s is no copy", async (_, json) => {
    const { fetch } = web({ [AVAILABLE]: { json }, [CDX]: { json: [] } });
    expect(await findCopy(fetch, URL_OF_PAGE, null)).toEqual({ ok: true, copy: null });
  });

  test("an archive that does not answer is no answer", async () => {
    expect(await findCopy(web({}).fetch, URL_OF_PAGE, null)).toEqual({ ok: false, why: "refused" });
    const { fetch } = web({ [AVAILABLE]: { status: 503 }, [CDX]: { body: Buffer.from("<html>") } });
    expect(await findCopy(fetch, URL_OF_PAGE, null)).toMatchObject({ ok: false });
  });
});

describe("asking for a copy", () => {
  test("tells where it is, when that is said at once", async () => {
    const { fetch, asked } = web({
      "https://web.archive.org/save/": { status: 302, headers: { location: `/web/20200102030405/${URL_OF_PAGE}` } },
    });
    expect(await askToSave(fetch, URL_OF_PAGE, null)).toEqual({ ok: true, copy: COPY });
    expect(asked[0]?.headers ?? {}).not.toHaveProperty("authorization");
  });

  test("with an account's keys it is asked in its name", async () => {
    const { fetch, asked } = web({ "https://web.archive.org/save": { json: { job_id: "spn2-1" } } });
    expect(await askToSave(fetch, URL_OF_PAGE, "key:secret")).toEqual({ ok: true, copy: null });
    expect(asked[0]).toMatchObject({ method: "POST", headers: { authorization: "LOW key:secret" } });
    expect(new URLSearchParams(asked[0]?.body).get("url")).toBe(URL_OF_PAGE);
  });

  test.each([429, 520])("says why not (%i)", async (status) => {
    const { fetch } = web({ "https://web.archive.org/save/": { status } });
    expect(await askToSave(fetch, URL_OF_PAGE, null)).toMatchObject({
      ok: false,
      why: expect.stringContaining(`${status}`),
    });
  });
});
