import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { hostileTip, siteTip } from "../../test/site/tips.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { createApp } from "./app.ts";

const URL_HERE = "http://127.0.0.1:4173";
const folder = mkdtempSync(join(tmpdir(), "tipkeeper-api-"));
const TIPS = [
  siteTip({ title: "어텐션, 그림으로", url: "https://attention.example/", times: 2, day: 1 }),
  siteTip({
    title: "BERT",
    url: "https://www.bert.example/",
    topic: "Papers",
    day: 9,
    notes: [{ text: "읽기", notes: [] }],
  }),
  siteTip({ title: "Git", url: "https://git.example/", topic: "Git & 도구", day: 5, channelName: "til" }),
  hostileTip(),
];
const errors: Error[] = [];
let store: Store;
let app: Hono;

beforeAll(async () => {
  store = await openStore({ folder, databaseUrl: undefined, archive: "main" });
  await store.putTips(TIPS.map((tip) => ({ tip, root: tip.links[0]?.key ?? "", listed: null, pinned: false })));
  await store.putPeople([{ id: "U1", name: "미나", isBot: false, isDeleted: false }]);
  const topics = TIPS.flatMap(({ topic }) => (topic === null ? [] : [{ name: topic, keywords: [] }]));
  app = createApp({
    archive: { store, blobs: NO_BLOBS, config: { ...DEFAULT_CONFIG, language: "ko", topics }, now: () => new Date(0) },
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

const get = (path: string, init: RequestInit = {}) => app.request(`${URL_HERE}${encodeURI(path)}`, init);
const json = async (response: Response) => (await response.json()) as ApiJson;
const read = async (path: string) => json(await get(path));

/** What these tests read of the answers. */
interface ApiJson {
  readonly hits: readonly unknown[];
  readonly tips: readonly { readonly title: string }[];
  readonly topics: readonly unknown[];
  readonly total: number;
  readonly detail: string;
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: readonly unknown[] } }>>;
  readonly components: { readonly schemas: object };
  readonly servers: unknown;
}

describe("search", () => {
  test("gives hits with excerpts, marks and the address of their pages", async () => {
    expect(await read("/api/search?q=bert&limit=5")).toEqual({
      query: "bert",
      didYouMean: null,
      limit: 5,
      offset: 0,
      hits: [
        {
          id: TIPS[1]?.id,
          title: "BERT",
          topic: "Papers",
          score: expect.any(Number),
          excerpt: "읽기",
          titleMarks: [{ start: 0, end: 4 }],
          excerptMarks: [],
          page: `${URL_HERE}/tips/${TIPS[1]?.id}.html`,
        },
      ],
    });
  });

  test("goes on where the page before ended", async () => {
    const all = await read("/api/search?q=before:2022&limit=4");
    expect(all.hits).toHaveLength(4);
    expect((await read("/api/search?q=before:2022&limit=2&offset=2")).hits).toEqual(all.hits.slice(2));
    expect((await read("/api/search?q=before:2022&offset=100")).hits).toEqual([]);
  });

  test("tells what was meant; of a query that asks for nothing it finds nothing", async () => {
    expect(await read("/api/search?q=djxpstus")).toMatchObject({ didYouMean: "어텐션", hits: [{ id: TIPS[0]?.id }] });
    for (const query of ["", "%20", "!!"]) {
      expect((await json(await app.request(`${URL_HERE}/api/search?q=${query}`))).hits).toEqual([]);
    }
  });

  test("does not tell whose tips are whose where names are not shown", async () => {
    expect((await read("/api/search?q=by:미나")).hits).toEqual([]);
    expect((await read("/api/search?q=by:U1")).hits).toEqual([]);
  });
});

describe("tips", () => {
  test("come in the archive's order with their number, and say no member's name or id", async () => {
    const found = await read("/api/tips?limit=2&offset=1");
    expect(found).toMatchObject({ total: 4, limit: 2, offset: 1, tips: [{}, {}] });
    expect(JSON.stringify(await read("/api/tips"))).not.toMatch(/U1|미나/);
  });

  test.each([
    ["topic=Papers", ["BERT"]],
    [`topic=${encodeURIComponent("Git & 도구")}`, ["Git"]],
    ["topic=Nothing", []],
    ["site=bert.example", ["BERT"]],
    ["site=www.bert.example", ["BERT"]],
    ["channel=til", ["Git"]],
    ["after=2021-09-09", ["BERT"]],
    ["before=2021-09-06&after=2021-09-05", ["Git"]],
    ["topic=Papers&channel=til", []],
  ])("with %s", async (filter, titles) => {
    const found = await json(await app.request(`${URL_HERE}/api/tips?${filter}`));
    expect(found.tips.map(({ title }) => title)).toEqual(titles);
    expect(found.total).toBe(titles.length);
  });

  test("newest first", async () => {
    const { tips } = await read("/api/tips?order=newest&limit=2");
    expect(tips.map(({ title }) => title)).toEqual(["BERT", "Git"]);
  });

  test("one by one, and a 404 for none", async () => {
    expect(await read(`/api/tips/${TIPS[1]?.id}`)).toMatchObject({
      title: "BERT",
      notes: [{ text: "읽기", notes: [] }],
    });
    const none = await get("/api/tips/nothing");
    expect([none.status, none.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  });
});

test("topics come with their number of tips", async () => {
  const { topics, total } = await read("/api/topics");
  expect(topics).toContainEqual({ name: "NLP", tips: 1, page: `${URL_HERE}/topics/nlp.html` });
  expect(total).toBe(4);
  expect((await read("/api/topics?limit=1&offset=1")).topics).toEqual(topics.slice(1, 2));
});

describe("what is asked wrongly is said", () => {
  test.each([
    ["/api/search", "q"],
    [`/api/search?q=${"a".repeat(201)}`, "q"],
    ["/api/search?q=a&limit=0", "limit"],
    ["/api/search?q=a&limit=201", "limit"],
    ["/api/search?q=a&limit=ten", "limit"],
    ["/api/search?q=a&offset=-1", "offset"],
    ["/api/search?q=a&page=2", "page"],
    ["/api/tips?after=soon", "after"],
    ["/api/tips?order=random", "order"],
    ["/api/topics?topic=x", "topic"],
    ["/api/tips/x?limit=1", "limit"],
  ])("%.40s: %s", async (path, name) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    const told = await json(response);
    expect(told).toMatchObject({ status: 400, parameters: [{ name, problem: expect.any(String) }] });
    expect(told.detail).toContain(name);
  });

  test("what is not there, and what may not be done", async () => {
    expect((await get("/api/nothing")).status).toBe(404);
    const posted = await get("/api/tips", { method: "POST" });
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

test("an answer that did not change is not sent again", async () => {
  for (const path of ["/api/tips", "/api/search?q=bert", "/api/topics", "/api"]) {
    const tag = (await get(path)).headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    expect((await get(path, { headers: { "If-None-Match": tag } })).status).toBe(304);
  }
});

test("/api describes every answer in OpenAPI 3.1", async () => {
  const response = await get("/api");
  expect(response.headers.get("content-type")).toContain("application/json");
  const { openapi, paths, components, servers } = await json(response);
  expect(openapi).toMatch(/^3\.1/);
  expect(servers).toEqual([{ url: `${URL_HERE}/api` }]);
  expect(Object.keys(paths)).toEqual(["/search", "/tips", "/tips/{id}", "/topics"]);
  const named = JSON.stringify(paths) + JSON.stringify(components);
  for (const [, name = ""] of named.matchAll(/#\/components\/schemas\/(\w+)/g)) {
    expect(Object.keys(components.schemas)).toContain(name);
  }
  const [query] = paths["/search"]?.get.parameters ?? [];
  expect(query).toMatchObject({ name: "q", in: "query", required: true });
  expect((await get("/api/")).headers.get("location")).toBe("/api");
});
