import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { WARCParser } from "warcio";
import { closing } from "../../../test/closing.ts";
import { temporaryFolder } from "../../../test/slack-folder.ts";
import { webServer } from "../../../test/web-server.ts";
import type { Capture } from "../../model/capture.ts";
import { DEFAULT_CONFIG, DEFAULT_NETWORK, DEFAULT_PRESERVE, type PreserveConfig } from "../../model/config.ts";
import { openDoor } from "../../net/door.ts";
import { testSwitch } from "../../net/test-switch.ts";
import { folderBlobs } from "../../store/blobs/folder-blobs.ts";
import { openSqliteStore } from "../../store/sqlite/open-sqlite-store.ts";
import type { Archive } from "../archive.ts";
import { importPaths } from "../import.ts";
import { search } from "../search.ts";
import { exportWacz } from "./export-wacz.ts";
import { preserve } from "./preserve.ts";
import { prune } from "./prune.ts";

const kept = closing();
const progress = () => {};
const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

const WORDS = "Quagga 얼룩말은 절반만 줄무늬가 있습니다. A zebra with half of its stripes, told at length. ".repeat(5);
const PNG = Buffer.from("89504e470d0a1a0a0000000d4948445200", "hex");

/** A site with these pages, an archive that lists them, and a door between the two. */
async function siteAndArchive(
  pages: Readonly<Record<string, string | Buffer | number>>,
  config: Partial<PreserveConfig> = {},
) {
  const web = kept(
    await webServer(({ url = "" }, response) => {
      const page = pages[url];
      if (page === undefined || typeof page === "number") return response.writeHead(page ?? 404).end();
      const type = typeof page === "string" ? "text/html; charset=utf-8" : "application/octet-stream";
      return response.writeHead(200, { "content-type": type }).end(page);
    }),
  );
  const folder = await temporaryFolder();
  let time = Date.parse("2026-01-01T00:00:00Z");
  const archive: Archive = {
    store: await openSqliteStore(folder),
    blobs: folderBlobs(join(folder, "blobs")),
    config: { ...DEFAULT_CONFIG, preserve: { ...DEFAULT_PRESERVE, ...config } },
    now: () => new Date(time++),
  };
  opened.push(archive);
  const post = join(folder, "tips.md");
  const lines = Object.keys(pages)
    .filter((path) => !path.startsWith("/-"))
    .map((path) => `- [Tip${path}](${web.url}${path})`);
  await writeFile(post, `#### Animals\n${lines.join("\n")}\n`);
  await importPaths(archive, [post], { progress });
  const door = kept(openDoor({ network: DEFAULT_NETWORK, version: "1", test: testSwitch([web]) }));
  const options = { fetch: door.fetch, browser: null, progress, random: () => 0.5, waits: { due: 10, lease: 10 } };
  return { web, archive, options };
}

async function copiesOf({ store }: Archive): Promise<Capture[]> {
  const all: Capture[] = [];
  for await (const page of store.eachCapture()) all.push(...page);
  return all;
}

const page = (words: string) => `<title>A page</title><article><p>${words}</p></article>`;

test("every page is kept once: as it was answered, as it reads, and for search", async () => {
  const { web, archive, options } = await siteAndArchive({ "/a": page(WORDS), "/b.png": PNG, "/gone": 404 });
  const summary = await preserve(archive, options);
  expect(summary).toMatchObject({ planned: 3, pages: 2, copies: 4, dead: 1, later: 0, full: false });
  expect(summary.problems).toEqual([{ where: `${web.url}/gone`, why: "the server answered 404" }]);
  const copies = await copiesOf(archive);
  expect(copies.map(({ url, format, type }) => [url.slice(web.url.length), format, type])).toEqual([
    ["/a", "text", "text/html"],
    ["/a", "warc", "application/warc"],
    ["/b.png", "file", "image/png"],
    ["/b.png", "warc", "application/warc"],
  ]);
  for (const { blob, bytes } of copies) {
    const contents = await archive.blobs.get(blob);
    expect(createHash("sha256").update(contents).digest("hex")).toBe(blob);
    expect(contents.length).toBe(bytes);
  }
  const hits = await search(archive, "얼룩말", 10);
  expect(hits.map(({ title }) => title)).toEqual(["Tip/a"]);
  const asked = web.seen.length;
  expect(await preserve(archive, options)).toMatchObject({ planned: 1, pages: 0, copies: 0 });
  expect(web.seen.length).toBe(asked);
});

test("a page is copied again when that is asked for, and the older copy stays", async () => {
  const { archive, options } = await siteAndArchive({ "/a": page(WORDS) });
  await preserve(archive, options);
  await preserve(archive, { ...options, again: archive.now().toISOString() });
  expect((await copiesOf(archive)).map(({ format }) => format)).toEqual(["text", "warc", "text", "warc"]);
});

test("one way of copying that fails leaves the others, and says so", async () => {
  const { web, archive, options } = await siteAndArchive({ "/a": page(WORDS) });
  const browser = { look: () => Promise.reject(new Error("the tab crashed\n  at inside")), close: async () => {} };
  const { problems, copies } = await preserve(archive, { ...options, browser });
  expect([copies, problems]).toEqual([2, [{ where: `${web.url}/a`, why: "browser-copy: the tab crashed" }]]);
});

test("it ends when the copies take as much as the owner wants, and what waits goes on when there is room", async () => {
  const pages = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/${at}`, page(`${at} ${WORDS}`)]));
  const { archive, options } = await siteAndArchive(pages, { bytes: 1 });
  const first = await preserve(archive, options);
  expect(first).toMatchObject({ full: true, stopped: false });
  expect(first.pages).toBeLessThan(30);
  const roomy = { ...archive, config: { ...archive.config, preserve: DEFAULT_PRESERVE } };
  expect((await preserve(roomy, options)).pages).toBe(30 - first.pages);
});

describe("pruning", () => {
  test("takes out what no copy names, and nothing else while there is room", async () => {
    const { archive, options } = await siteAndArchive({ "/a": page(WORDS) });
    await preserve(archive, options);
    const orphan = await archive.blobs.put(Buffer.from("left by a killed process"));
    expect(await prune(archive)).toMatchObject({ blobs: 1, copies: 0, freed: 24 });
    expect(await archive.blobs.get(orphan)).toBe("missing");
    for (const { blob } of await copiesOf(archive)) expect(await archive.blobs.get(blob)).toBeInstanceOf(Uint8Array);
  });

  test("makes room among older copies first, and keeps each page's newest readable one", async () => {
    const { archive, options } = await siteAndArchive({ "/a": page(WORDS), "/b": page(`other ${WORDS}`) });
    await preserve(archive, options);
    await preserve(archive, { ...options, again: archive.now().toISOString() });
    const tight = { ...archive, config: { ...archive.config, preserve: { ...DEFAULT_PRESERVE, bytes: 1 } } };
    await prune(tight);
    const left = await copiesOf(archive);
    expect(left.map(({ format }) => format)).toEqual(["text", "text"]);
    expect(new Set(left.map(({ key }) => key)).size).toBe(2);
    for (const { blob } of left) expect(await archive.blobs.get(blob)).toBeInstanceOf(Uint8Array);
    expect(await search(archive, "quagga", 10)).toHaveLength(2);
  });
});

test("all record sets go into one WACZ: whole, indexed, and described by what they are", async () => {
  const { web, archive, options } = await siteAndArchive({ "/a": page(WORDS), "/b": page(`other ${WORDS}`) });
  await preserve(archive, options);
  const file = join(await temporaryFolder(), "tips.wacz");
  expect(await exportWacz(archive, file)).toMatchObject({ pages: 2, skipped: [] });
  const members = unzipSync(await readFile(file));
  expect(Object.keys(members)).toEqual([
    "archive/data.warc.gz",
    "indexes/index.cdx",
    "pages/pages.jsonl",
    "datapackage.json",
    "datapackage-digest.json",
  ]);
  const textOf = (name: string) => Buffer.from(members[name] ?? "").toString();
  const sha256 = (bytes: Uint8Array | undefined) =>
    createHash("sha256")
      .update(bytes ?? "")
      .digest("hex");
  const { resources, mainPageUrl } = JSON.parse(textOf("datapackage.json"));
  for (const { path, hash, bytes } of resources) {
    expect([hash, bytes], path).toEqual([`sha256:${sha256(members[path])}`, members[path]?.length]);
  }
  expect(JSON.parse(textOf("datapackage-digest.json")).hash).toBe(`sha256:${sha256(members["datapackage.json"])}`);
  const listed = textOf("pages/pages.jsonl")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line));
  expect(listed.map(({ url, title }) => [url, title])).toEqual(
    ["a", "b"].map((name) => [`${web.url}/${name}`, `Tip/${name}`]),
  );
  expect(mainPageUrl).toBe(`${web.url}/a`);
  // Each line of the index leads to its record.
  for (const line of textOf("indexes/index.cdx").trim().split("\n")) {
    const { url, offset, length, status } = JSON.parse(line.slice(line.indexOf("{")));
    const start = Number(offset);
    const part = members["archive/data.warc.gz"]?.subarray(start, start + Number(length)) ?? new Uint8Array();
    const record = await new WARCParser([part]).parse();
    expect([record?.warcTargetURI, String(record?.httpHeaders?.statusCode)]).toEqual([url, String(status)]);
  }
});
