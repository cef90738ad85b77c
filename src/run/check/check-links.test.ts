import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { NO_BLOBS } from "../../../test/no-blobs.ts";
import { temporaryFolder } from "../../../test/slack-folder.ts";
import { DEFAULT_CONFIG } from "../../model/config.ts";
import type { Fetch, WebAnswer, WebFailure, WebRequest } from "../../model/fetch.ts";
import { openSqliteStore } from "../../store/sqlite/open-sqlite-store.ts";
import type { Archive } from "../archive.ts";
import { backup, restore } from "../backup.ts";
import { importPaths } from "../import.ts";
import { siteInput } from "../site-input.ts";
import { type CheckOptions, checkLinks } from "./check-links.ts";
import { reportCheck } from "./report.ts";

const progress = () => {};
const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

const DAY = 86_400_000;
const TEXT = (page: string) => Array.from({ length: 60 }, (_, at) => `${page}${(at * 7919) % 997}`).join(" ");
const ALIVE = "https://alive.example/article";
const FLAKY = "https://flaky.example/article";
const NO_HEAD = "https://no-head.example/article";
const GONE = "https://gone.example/article";
const MOVED = "https://moved.example/article";
const SOFT = "https://soft.example/article";

type Reply = Partial<WebAnswer> | WebFailure["failure"];

/** A small web: what a server says to a request, 404 where nothing else is said. */
function webOf(reply: (request: WebRequest, times: number) => Reply | undefined) {
  const asked: WebRequest[] = [];
  const fetch: Fetch = async (request) => {
    asked.push(request);
    const times = asked.filter(({ url, method }) => url === request.url && method === request.method).length;
    const said = reply(request, times) ?? { status: 404, body: Buffer.from("<title>404</title>") };
    const none = { url: request.url, redirects: [] };
    if (typeof said === "string") return { ok: false, failure: said, why: said, ...none };
    const headers = { "content-type": "text/html" };
    const body = request.method === "HEAD" ? new Uint8Array() : (said.body ?? page(new URL(request.url).host));
    return { ok: true, status: 200, headers, truncated: false, ...none, ...said, body };
  };
  return { fetch, asked };
}

function page(name: string): Uint8Array {
  return Buffer.from(`<title>${name}</title><p>${TEXT(name)}</p>`);
}

function usual({ url, method }: WebRequest, times: number): Reply | undefined {
  if (url === ALIVE) return {};
  if (url === FLAKY) return times === 1 ? { status: 503 } : {};
  if (url === NO_HEAD) return method === "HEAD" ? { status: 405 } : {};
  if (url === MOVED) {
    const to = "https://new.example/article";
    return { url: to, redirects: [{ from: MOVED, to, status: 301 }] };
  }
  if (url.startsWith("https://soft.example/")) return { body: page("soft") };
  if (url.startsWith("https://archive.org/wayback/available")) {
    const closest = { available: true, status: "200", timestamp: "20200102030405", url: `/web/20200102030405/${GONE}` };
    return { body: Buffer.from(JSON.stringify({ archived_snapshots: { closest } })) };
  }
  return undefined;
}

/** An archive of these links with a clock that the test moves. */
async function archiveOf(urls: readonly string[]) {
  const store = await openSqliteStore(await temporaryFolder());
  const clock = { now: Date.UTC(2026, 0, 1) };
  const archive = { store, blobs: NO_BLOBS, config: DEFAULT_CONFIG, now: () => new Date(clock.now) };
  opened.push(archive);
  const post = join(await temporaryFolder(), "tips.md");
  await writeFile(post, `#### T\n${urls.map((url) => `- [Tip of ${new URL(url).host}](${url})\n`).join("")}`);
  await importPaths(archive, [post], { progress });
  return { archive, clock };
}

async function check(archive: Archive, fetch: Fetch, more: Partial<CheckOptions> = {}) {
  const run = await checkLinks(archive, { fetch, progress, random: () => 0.5, pause: async () => {}, ...more });
  return reportCheck(archive, {}, run);
}

const urls = (links: readonly { readonly url: string }[]) => links.map(({ url }) => url);

describe("checking an archive", () => {
  test("a death is told once, after three failures on different days, and shows the Wayback Machine's copy", async () => {
    const { archive, clock } = await archiveOf([ALIVE, GONE]);
    const { fetch, asked } = webOf(usual);
    const first = await check(archive, fetch);
    expect(first).toMatchObject({ checked: 2, states: { alive: 1, failing: 1 }, newlyDead: [] });
    expect(urls(first.broken)).toEqual([GONE]);
    expect((await check(archive, fetch)).checked).toBe(0);
    for (const _ of [1, 2]) {
      clock.now += DAY;
      const later = await check(archive, fetch);
      expect(later.checked).toBe(1);
      expect(urls(later.newlyDead)).toEqual(_ === 2 ? [GONE] : []);
    }
    expect(asked.filter(({ url }) => url.includes("archive.org"))).toHaveLength(1);
    clock.now += DAY;
    const again = await check(archive, fetch);
    expect(again).toMatchObject({ checked: 0, newlyDead: [] });
    const copy = `https://web.archive.org/web/20200102030405/${GONE}`;
    expect(again.dead).toMatchObject([{ url: GONE, state: "dead", result: "dead", copy }]);

    const { healthOf = () => null, tips, healthMonths } = await siteInput(archive);
    const states = tips.flatMap(({ links }) => links.map(({ key }) => healthOf(key)?.state));
    expect(states.sort()).toEqual(["alive", "dead"]);
    expect(healthMonths).toMatchObject([{ month: "2026-01", links: { alive: 1, dead: 1 } }]);
  });

  test("servers with moods raise no alarm", async () => {
    const { archive } = await archiveOf([ALIVE, FLAKY, NO_HEAD]);
    const read = await check(archive, webOf(usual).fetch);
    expect(read).toMatchObject({ results: { alive: 3 }, broken: [] });
  });

  test.each<[string, Reply]>([
    ["403", { status: 403 }],
    ["429", { status: 429 }],
    ["500", { status: 500 }],
    ["a broken answer", "protocol"],
    ["a bad certificate", "tls"],
  ])("%s to us is no sign of death, however often", async (_, said) => {
    const { archive, clock } = await archiveOf([ALIVE]);
    for (const _ of [1, 2, 3, 4]) {
      expect(await check(archive, webOf(() => said).fetch)).toMatchObject({
        states: { dead: 0, failing: 0, unsure: 1 },
      });
      clock.now += 7 * DAY;
    }
  });

  test("a machine without a network finds no dead links", async () => {
    const { archive } = await archiveOf([ALIVE, GONE]);
    expect(await check(archive, webOf(() => "timeout").fetch)).toMatchObject({ results: { unknown: 2 }, broken: [] });
  });

  test("moved pages and pages that never were are told apart from living ones", async () => {
    const { archive } = await archiveOf([ALIVE, MOVED, SOFT]);
    const report = await check(archive, webOf(usual).fetch);
    expect(report.results).toEqual({ alive: 1, moved: 1, "soft-404": 1 });
    expect(report.moved).toMatchObject([{ url: MOVED, movedTo: "https://new.example/article" }]);
  });

  test("a page that was read is asked for its headers alone until it is time to read again", async () => {
    const { archive, clock } = await archiveOf([ALIVE]);
    const { fetch, asked } = webOf(usual);
    const methods: string[] = [];
    for (const _ of [1, 2, 3]) {
      asked.length = 0;
      await check(archive, fetch);
      methods.push(
        asked
          .filter(({ url }) => url === ALIVE)
          .map(({ method = "GET" }) => method)
          .join(),
      );
      clock.now += 14 * DAY;
    }
    expect(methods).toEqual(["GET", "HEAD", "GET"]);
  });

  test("headers are not believed where the server says of anything that it is there", async () => {
    const { archive, clock } = await archiveOf([SOFT]);
    await check(archive, webOf(({ url }) => (url === SOFT ? {} : undefined)).fetch);
    clock.now += 14 * DAY;
    const report = await check(archive, webOf(() => ({ body: page("soft") })).fetch);
    expect(report.results).toEqual({ "soft-404": 1 });
  });

  test("a page that says something else has drifted", async () => {
    const { archive, clock } = await archiveOf([ALIVE]);
    await check(archive, webOf(usual).fetch);
    clock.now += 30 * DAY;
    const other = webOf(({ url }) => (url === ALIVE ? { body: page("casino") } : undefined));
    expect(urls((await check(archive, other.fetch)).drifted)).toEqual([ALIVE]);
  });

  test("living pages are given to the Wayback Machine only where the owner wishes it", async () => {
    const { archive } = await archiveOf([ALIVE]);
    const archiveOrg = webOf((request, times) => {
      if (request.url.startsWith("https://web.archive.org/save/")) {
        return { status: 302, headers: { location: `/web/20260101000000/${ALIVE}` } };
      }
      return request.url.includes("archive.org") ? { body: Buffer.from("{}") } : usual(request, times);
    });
    expect((await check(archive, archiveOrg.fetch)).saved).toBe(0);
    expect(archiveOrg.asked.filter(({ url }) => url.includes("archive.org"))).toEqual([]);
    const options = { again: true, save: { keys: null } };
    expect((await check(archive, archiveOrg.fetch, options)).saved).toBe(1);
    expect((await check(archive, archiveOrg.fetch, options)).saved).toBe(0);
    expect(await archive.store.webCopies()).toMatchObject([
      { address: `https://web.archive.org/web/20260101000000/${ALIVE}` },
    ]);
  });

  test("a backup holds what was seen, and gives it back", async () => {
    const { archive, clock } = await archiveOf([ALIVE, GONE, MOVED]);
    for (const _ of [1, 2, 3]) {
      await check(archive, webOf(usual).fetch);
      clock.now += DAY;
    }
    const [file, other] = [join(await temporaryFolder(), "a.gz"), join(await temporaryFolder(), "b.gz")];
    await backup(archive, file, progress);
    const copy = { ...archive, store: await openSqliteStore(await temporaryFolder()) };
    opened.push(copy);
    for (const _ of [1, 2]) await restore(copy, file, progress);
    await backup(copy, other, progress);
    expect(await readFile(other)).toEqual(await readFile(file));
    expect((await copy.store.webCopies()).length).toBe(1);
  });
});
