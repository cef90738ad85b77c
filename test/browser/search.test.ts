import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Archive } from "../../src/run/archive.ts";
import { publish } from "../../src/run/publish.ts";
import { searchTips } from "../../src/run/search.ts";
import { openStore } from "../../src/store/open.ts";
import { serveArchive } from "../../src/web/serve.ts";
import { NO_BLOBS } from "../no-blobs.ts";
import { hostileTip, siteTip } from "../site/tips.ts";
import { CHROMIUM, openBrowser } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

const SUBJECTS = [
  "그래프를 시각화하는 방법",
  "한국어음성데이터셋 모음",
  "useEffect 안내",
  "메모리 누수 찾기",
  "객체 탐지 입문",
];
const TIPS = [
  ...Array.from({ length: 60 }, (_, at) =>
    siteTip({
      title: `${SUBJECTS[at % SUBJECTS.length]} ${at}`,
      url: `https://site${at % 4}.example/${at}`,
      topic: at % 2 === 0 ? "NLP" : "Git & 도구",
      notes: at % 3 === 0 ? [{ text: "오래 읽을 만한 글, 파이썬 예제가 많다", notes: [] }] : [],
      times: 1 + (at % 2),
      day: 1 + (at % 28),
    }),
  ),
  hostileTip(),
];
/** What people type, and slips. */
const QUERIES = [
  "시각화에서",
  "음성 데이터셋",
  "메모리누수를",
  "useEff",
  "ㅅㄱㅎ",
  "vkdlTjs",
  "시긱화",
  "객체 -입문",
  '"객체 탐지" 주제:NLP',
  "사이트:site1.example 있음:메모",
  "before:2021-09-05",
  "script onerror",
  "없는말",
  "그래프 파이썬 안내",
  "<img src=x>",
];

const folder = mkdtempSync(join(tmpdir(), "tipkeeper-browser-search-"));
const closings: (() => unknown)[] = [];
const sites = { live: "", static: "" };
let archive: Archive;
let browser: Browser;

async function visit<Result>(
  work: (page: Page, seen: readonly string[]) => Promise<Result>,
  javaScriptEnabled = true,
): Promise<Result> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const wrong: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => void (/error|warning/.test(message.type()) && wrong.push(message.text())));
  page.on("pageerror", ({ message }) => void wrong.push(message));
  page.on("dialog", () => void wrong.push("dialog"));
  page.on("request", (request) => void requests.push(new URL(request.url()).pathname));
  try {
    const result = await work(page, requests);
    expect(wrong).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

/** Types into the box and gives what is shown once it is found. */
async function shownFor(page: Page, query: string) {
  await page.locator("#q").fill("");
  await page.locator("#results .tip").first().waitFor({ state: "detached" });
  await page.locator("#q").fill(query);
  await page.locator("#q").press("Enter");
  const { hint, loading } = { ...(await page.locator("#results").evaluate((found) => ({ ...found.dataset }))) };
  await expect.poll(() => page.locator("#found").textContent()).not.toBe(hint);
  await expect.poll(() => page.locator("#found").textContent()).not.toBe(loading);
  return {
    status: await page.locator("#found").textContent(),
    html: (await page.locator("#results").innerHTML()).replace(/<noscript>.*<\/noscript>/s, "").trim(),
  };
}

const focused = (page: Page) => page.evaluate("document.activeElement.textContent || document.activeElement.id");

describe.skipIf(CHROMIUM === null)(
  "searching in Chromium (skipped where none is installed)",
  { timeout: 60_000 },
  () => {
    beforeAll(async () => {
      const store = await openStore({ folder: join(folder, "data"), databaseUrl: undefined, archive: "main" });
      closings.push(() => store.close());
      await store.putTips(TIPS.map((tip) => ({ tip, root: tip.links[0]?.key ?? "", listed: null, pinned: false })));
      const topics = ["NLP", "Git & 도구"].map((name) => ({ name, keywords: [] }));
      archive = {
        store,
        blobs: NO_BLOBS,
        config: { ...DEFAULT_CONFIG, language: "ko", topics },
        now: () => new Date(0),
      };
      const out = join(folder, "site");
      await publish(archive, { to: "site", out, progress: () => {} });
      const exported = await serveFolder(out);
      const served = await serveArchive(archive, { port: 0, onError: (error) => expect.fail(error.message) });
      closings.push(exported.close, served.close);
      Object.assign(sites, { live: served.url, static: exported.url });
      browser = await openBrowser();
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      for (const close of closings.reverse()) await close();
      rmSync(folder, { recursive: true, force: true });
    });

    test("the exported page finds and shows what the server's does, and what the command line finds, byte for byte", async () => {
      const [live, exported] = await Promise.all(
        [sites.live, sites.static].map((site) =>
          visit(async (page) => {
            await page.goto(`${site}/search.html`);
            const shown = [];
            for (const query of QUERIES) shown.push({ query, ...(await shownFor(page, query)) });
            return shown;
          }),
        ),
      );
      expect(exported).toEqual(live);
      for (const { query, html } of exported ?? []) {
        const ids = [...html.matchAll(/<h2><a href="tips\/(\w+)\.html"/g)].map(([, id]) => id);
        const { hits } = await searchTips(archive, query, 20, "everybody");
        expect(ids, query).toEqual(hits.map(({ id }) => id));
      }
    });

    test("the exported index is fetched once the box is touched, and once only", async () => {
      await visit(async (page, requests) => {
        await page.goto(`${sites.static}/search.html`, { waitUntil: "networkidle" });
        const ofSearch = () => requests.filter((path) => /search\/|engine/.test(path));
        expect(ofSearch()).toEqual([]);
        await page.locator("#q").click();
        await page.waitForResponse(/index\.json/);
        await shownFor(page, "시각화");
        await shownFor(page, "메모리");
        expect(ofSearch()).toHaveLength(new Set(ofSearch()).size);
      });
    });

    describe.each(["live", "static"] as const)("%s", (life) => {
      test("results come as somebody types, marked and told to screen readers", async () => {
        await visit(async (page) => {
          await page.goto(`${sites[life]}/search.html`);
          await page.locator("#q").pressSequentially("시각화에서", { delay: 20 });
          await page.locator(".tip mark", { hasText: "시각화" }).first().waitFor();
          const status = page.getByRole("status");
          await expect.poll(() => status.textContent()).toBe("‘시각화에서’ 검색 결과 12개");
          expect(new URL(page.url()).searchParams.get("q")).toBe("시각화에서");
          await page.reload();
          await page.locator(".tip mark").first().waitFor();
          expect(await page.locator("#q").inputValue()).toBe("시각화에서");
        });
      });

      test("what was meant on the other keyboard layout is said and can be followed", async () => {
        await visit(async (page) => {
          await page.goto(`${sites[life]}/search.html`);
          await page.locator("#q").fill("vkdlTjs");
          await page.locator(".meant a", { hasText: "파이썬" }).click();
          await page.waitForURL(/q=%ED%8C%8C/);
          await page.locator(".tip mark", { hasText: "파이썬" }).first().waitFor();
          expect(await page.locator(".meant").count()).toBe(0);
        });
      });

      test("arrows and j and k walk the results, Enter opens one, Escape goes back to the box", async () => {
        await visit(async (page) => {
          await page.goto(`${sites[life]}/search.html?q=${encodeURIComponent("객체 탐지")}`);
          await page.locator(".tip").first().waitFor();
          const [first, second] = await page.locator(".tip h2 a").allInnerTexts();
          await page.locator("#q").focus();
          await page.keyboard.press("ArrowDown");
          expect(await focused(page)).toBe(first);
          await page.keyboard.press("j");
          expect(await focused(page)).toBe(second);
          await page.keyboard.press("k");
          await page.keyboard.press("ArrowUp");
          expect(await focused(page)).toBe("q");
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("Escape");
          expect(await focused(page)).toBe("q");
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("Enter");
          await page.locator("article h1", { hasText: first ?? "" }).waitFor();
        });
      });

      test("more results are a click away, and the first new one has the focus", async () => {
        await visit(async (page) => {
          await page.goto(`${sites[life]}/search.html?q=site`);
          await page.locator("#more").click();
          await expect.poll(() => page.locator(".tip").count()).toBe(40);
          expect(await focused(page)).toBe(await page.locator(".tip h2 a").nth(20).textContent());
        });
      });

      test("without JavaScript the server answers a form, and the exported page says what it needs", async () => {
        await visit(async (page) => {
          await page.goto(`${sites[life]}/search.html`);
          if (life === "static") {
            expect(await page.locator("noscript p").textContent()).toContain("자바스크립트가 필요합니다");
            return;
          }
          await page.locator("#q").fill("메모리누수");
          await page.locator("#q").press("Enter");
          await page.locator(".tip mark", { hasText: "메모리 누수" }).first().waitFor();
        }, false);
      });
    });

    test("an index that cannot be loaded is said, and tried again", async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route(/search\/index\.json/, (route) => route.abort());
      await page.goto(`${sites.static}/search.html?q=git`);
      await expect.poll(() => page.locator("#found").textContent()).toContain("불러오지 못했습니다");
      await page.unroute(/search\/index\.json/);
      await page.locator("#q").fill("메모리");
      await page.locator(".tip mark").first().waitFor();
      await context.close();
    });
  },
);
