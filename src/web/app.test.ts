import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { hostileTip, siteTip } from "../../test/site/tips.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { site } from "../publish/site.ts";
import type { Archive } from "../run/archive.ts";
import { siteInput } from "../run/site-input.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { createApp } from "./app.ts";
import { serveArchive } from "./serve.ts";

const URL_HERE = "http://127.0.0.1:4173";
const folder = mkdtempSync(join(tmpdir(), "tipkeeper-web-"));
const TIPS = [
  siteTip({ title: "어텐션, 그림으로", url: "https://attention.example/", times: 2 }),
  siteTip({ title: "BERT", url: "https://bert.example/", topic: "Papers" }),
  hostileTip(),
];
const errors: Error[] = [];
let store: Store;
let archive: Archive;
let app: Hono;

beforeAll(async () => {
  store = await openStore({ folder, databaseUrl: undefined, archive: "main" });
  await store.putTips(TIPS.map((tip) => ({ tip, root: tip.links[0]?.key ?? "", listed: null, pinned: false })));
  const topics = TIPS.flatMap(({ topic }) => (topic === null ? [] : [{ name: topic, keywords: [] }]));
  archive = { store, blobs: NO_BLOBS, config: { ...DEFAULT_CONFIG, language: "ko", topics }, now: () => new Date(0) };
  app = createApp({
    archive,
    url: URL_HERE,
    hosts: new Set(["127.0.0.1"]),
    onError: (error) => void errors.push(error),
  });
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
});

const get = (path: string, headers: Record<string, string> = {}) => app.request(`${URL_HERE}${path}`, { headers });

test("every page but the search is, byte for byte, the exported one", async () => {
  const files = [...site.publishFiles(await siteInput(archive, URL_HERE))].filter(
    ({ path }) => path !== "search.html" && path !== ".nojekyll",
  );
  expect(files.length).toBeGreaterThan(20);
  for (const { path, contents } of files) {
    const response = await get(`/${encodeURI(path)}`);
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from((await contents()) ?? "")), path).toBe(true);
  }
});

test("the root is the home page", async () => {
  expect(await (await get("/")).text()).toBe(await (await get("/index.html")).text());
});

test.each(["/", "/search.html", "/nothing", "/api/topics", "/assets/site.js"])(
  "%s comes with a strict policy",
  async (path) => {
    const { headers } = await get(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  },
);

test.each([
  "/tips/nothing.html",
  "/../../etc/passwd",
  "/%E0%A4%A",
  "/..%2f..%2fetc/passwd",
  "/.nojekyll",
  "/__proto__",
])("%s is a page that says so, with working links", async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  const html = await response.text();
  expect(html).toContain("그런 페이지가 없습니다");
  const [, style = ""] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
  expect((await app.request(new URL(style, `${URL_HERE}${path}`).href)).status).toBe(200);
});

test("a page that did not change is not sent again", async () => {
  const tag = (await get("/index.html")).headers.get("etag") ?? "";
  const again = await get("/index.html", { "If-None-Match": tag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});

test("a request for another host is refused: a foreign page must not read the archive", async () => {
  expect((await app.request("http://evil.example/")).status).toBe(421);
});

describe("the search page", () => {
  test("answers without a script", async () => {
    const html = await (await get(`/search.html?q=${encodeURIComponent("어텐션")}`)).text();
    expect(html).toContain("<mark>어텐션</mark>, 그림으로");
    expect(html).toContain(`tips/${TIPS[0]?.id}.html`);
  });

  test("answers what was meant on the other keyboard layout, and says so", async () => {
    const html = await (await get("/search.html?q=djxpstus")).text();
    expect(html).toContain("<mark>어텐션</mark>");
    expect(html).toContain("‘어텐션’");
  });

  test("says when nothing is found, and shows the query as words only", async () => {
    const html = await (await get(`/search.html?q=${encodeURIComponent('"><b>없는 말')}`)).text();
    expect(html).not.toContain("<b>");
    expect(html).toContain("맞는 팁이 없습니다");
  });
});

test("the server listens on this machine only, and a taken port is told", async () => {
  const onError = (error: Error) => void errors.push(error);
  const served = await serveArchive(archive, { port: 0, onError });
  try {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(served.url)).status).toBe(200);
    const port = Number(new URL(served.url).port);
    await expect(serveArchive(archive, { port, onError })).rejects.toMatchObject({ code: "EADDRINUSE" });
  } finally {
    served.close();
    await served.closed;
  }
});
