import { readFile, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterEach, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../../test/no-blobs.ts";
import { type Posted, temporaryFolder, writeSlackFolder } from "../../../test/slack-folder.ts";
import { type WebServer, webServer } from "../../../test/web-server.ts";
import { DEFAULT_CONFIG } from "../../model/config.ts";
import type { Tip } from "../../model/tip.ts";
import { type Door, openDoor } from "../../net/door.ts";
import { testSwitch } from "../../net/test-switch.ts";
import { openSqliteStore } from "../../store/sqlite/open-sqlite-store.ts";
import type { Archive } from "../archive.ts";
import { backup, restore } from "../backup.ts";
import { decide } from "../decide.ts";
import { importPaths } from "../import.ts";
import { listTips } from "../list.ts";
import { publish } from "../publish.ts";
import { searchTips } from "../search.ts";
import { type EnrichOptions, enrich } from "./enrich.ts";

const progress = () => {};
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** arXiv's feed for whatever ids are asked for. */
function feed(url: URL): string {
  const ids = url.searchParams.get("id_list")?.split(",") ?? [];
  const entries = ids.map(
    (id) => `<entry><id>http://arxiv.org/abs/${id}v1</id><title>Paper ${id}</title><summary>On quaternions.</summary>
      <published>2021-01-02T00:00:00Z</published><author><name>Ada Muster</name></author></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join("")}</feed>`;
}

type Answer = (url: URL, response: ServerResponse) => void;

const WEB: Answer = (url, response) => {
  if (url.host === "export.arxiv.org") {
    response.writeHead(200, { "content-type": "application/atom+xml" }).end(feed(url));
  } else if (url.host === "old.boats.dev") {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(iconv.encode("<title>똠방각하 이야기</title><meta name=author content=모서리>", "cp949"));
  } else response.writeHead(404).end("nothing");
};

async function web(answer: Answer = WEB): Promise<{ readonly server: WebServer; readonly door: Door }> {
  const server = await webServer((request: IncomingMessage, response: ServerResponse) =>
    answer(new URL(`https://${request.headers.host}${request.url}`), response),
  );
  const door = openDoor({
    network: DEFAULT_CONFIG.network,
    version: "0",
    test: testSwitch([server], new Map([["*", server]])),
  });
  closing.push(
    () => server.close(),
    () => door.close(),
  );
  return { server, door };
}

async function emptyArchive(): Promise<Archive> {
  const store = await openSqliteStore(await temporaryFolder());
  closing.push(() => store.close());
  return { store, blobs: NO_BLOBS, config: DEFAULT_CONFIG, now: () => new Date() };
}

async function archiveWith(channels: Readonly<Record<string, readonly Posted[]>>): Promise<Archive> {
  const archive = await emptyArchive();
  await importPaths(archive, [await writeSlackFolder(await temporaryFolder(), channels)], { progress });
  return archive;
}

const run = (archive: Archive, door: Door, more: Partial<EnrichOptions> = {}) =>
  enrich(archive, {
    fetch: door.fetch,
    credentials: { github: null, semanticScholar: null },
    progress,
    random: () => 0.5,
    waits: { due: 1000, lease: 1000 },
    ...more,
  });

async function tipsOf(archive: Archive): Promise<Tip[]> {
  const tips: Tip[] = [];
  for await (const tip of listTips(archive, { all: true })) tips.push(tip);
  return tips;
}

async function titles(archive: Archive): Promise<string[]> {
  return (await tipsOf(archive)).map(({ title }) => title).sort();
}

const PAPERS = [
  { at: 10, text: "https://arxiv.org/abs/2101.00001" },
  { at: 20, text: "<https://arxiv.org/pdf/2101.00002.pdf|A paper that I named myself>" },
  { at: 30, text: "https://old.boats.dev/blog/2021/counting-old-boats" },
];

describe("enrich", () => {
  test("names what nobody named, asks a service once for many, and leaves people's words", async () => {
    const { server, door } = await web();
    const archive = await archiveWith({ papers: PAPERS });
    const summary = await run(archive, door);
    expect(summary).toMatchObject({
      planned: 3,
      pages: 3,
      bySource: { arxiv: 2, page: 1 },
      dead: 0,
      later: 0,
      problems: [],
    });
    expect(await titles(archive)).toEqual(["A paper that I named myself", "Paper 2101.00001", "똠방각하 이야기"]);
    expect(server.seen.filter(({ host }) => host === "export.arxiv.org")).toHaveLength(1);
  });

  test("a second run asks nothing; with `again` everything", async () => {
    const { server, door } = await web();
    const archive = await archiveWith({ papers: PAPERS });
    await run(archive, door);
    const asked = server.seen.length;
    expect(await run(archive, door)).toMatchObject({ planned: 0, pages: 0 });
    expect(server.seen).toHaveLength(asked);
    expect(await run(archive, door, { again: "9999-01-01" })).toMatchObject({ planned: 3, pages: 3 });
  });

  test("a curator's title stays, and one that is taken back gives way to the page's", async () => {
    const { door } = await web();
    const archive = await archiveWith({ papers: PAPERS.slice(0, 1) });
    const [{ id }] = (await tipsOf(archive)) as [Tip];
    await decide(archive, [{ id, title: "The curator's own" }]);
    await run(archive, door);
    expect(await titles(archive)).toEqual(["The curator's own"]);
    await decide(archive, [{ id, undo: true }]);
    expect(await titles(archive)).toEqual(["Paper 2101.00001"]);
  });

  test("what is not there is given up with its reason, what is busy is left for later, and the rest goes on", async () => {
    const { door } = await web((url, response) => {
      if (url.host === "busy.boats.dev") response.writeHead(429, { "retry-after": "3600" }).end();
      else WEB(url, response);
    });
    const archive = await archiveWith({
      papers: [
        ...PAPERS,
        { at: 40, text: "https://gone.boats.dev/blog/2021/gone-boats" },
        { at: 50, text: "https://busy.boats.dev/blog/2021/busy-boats" },
      ],
    });
    const summary = await run(archive, door);
    expect(summary).toMatchObject({ planned: 5, pages: 3, dead: 1, later: 1 });
    expect(summary.problems.map(({ where, why }) => [where, why]).sort()).toEqual([
      ["https://busy.boats.dev/blog/2021/busy-boats", "busy.boats.dev answers 429"],
      ["https://gone.boats.dev/blog/2021/gone-boats", "gone.boats.dev answers 404"],
    ]);
  });

  test("only what is asked for, and no more than the limit", async () => {
    const { server, door } = await web();
    const archive = await archiveWith({ papers: PAPERS });
    expect(await run(archive, door, { only: ["old.boats.dev"] })).toMatchObject({ planned: 1, pages: 1 });
    expect(await run(archive, door, { limit: 1 })).toMatchObject({ planned: 1, pages: 1 });
    expect(server.seen.map(({ host }) => host)).toEqual(["old.boats.dev", "export.arxiv.org"]);
  });

  test("no link of a private channel is asked for", async () => {
    const { server, door } = await web();
    const archive = await archiveWith({
      papers: PAPERS.slice(0, 1),
      "🔒board": [{ at: 99, text: "https://secret.boats.dev/blog/2021/secret-boats" }],
    });
    const open = { ...archive, config: { ...archive.config, privateChannels: new Set(["board"]) } };
    await run(open, door);
    expect(server.seen.map(({ host }) => host)).not.toContain("secret.boats.dev");
  });
});

describe("page data", () => {
  test("is found by search, in the backup, and in BibTeX", async () => {
    const { door } = await web();
    const archive = await archiveWith({ papers: PAPERS });
    await run(archive, door);
    for await (const tip of listTips(archive, { all: true }))
      await decide(archive, [{ id: tip.id, topic: "NLP", publish: true }]);
    for (const query of ["quaternions", "Muster", "모서리"]) {
      expect((await searchTips(archive, query, 5)).hits.length, query).toBeGreaterThan(0);
    }

    const folder = await temporaryFolder();
    await publish(archive, { to: "bibtex", out: join(folder, "tips.bib"), progress });
    expect(await readFile(join(folder, "tips.bib"), "utf8")).toContain("author = {Ada Muster}");

    const [one, two] = [join(folder, "one.gz"), join(folder, "two.gz")];
    await backup(archive, one, progress);
    const copy = await emptyArchive();
    await restore(copy, one, progress);
    await backup(copy, two, progress);
    expect(gunzipSync(await readFile(two)).equals(gunzipSync(await readFile(one)))).toBe(true);
    expect(await titles(copy)).toEqual(await titles(archive));
  });

  test("a backup with a page that is none is refused with its line", async () => {
    const file = join(await temporaryFolder(), "bad.jsonl.gz");
    const { gzipSync } = await import("node:zlib");
    await writeFile(file, gzipSync('{"tipkeeper":1}\n{"page":{"key":1}}\n'));
    await expect(restore(await emptyArchive(), file, progress)).rejects.toThrow("line 2");
  });
});
