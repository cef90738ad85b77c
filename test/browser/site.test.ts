import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Config, DEFAULT_CONFIG } from "../../src/model/config.ts";
import type { Archive } from "../../src/run/archive.ts";
import { publish } from "../../src/run/publish.ts";
import { openStore } from "../../src/store/open.ts";
import { serveArchive } from "../../src/web/serve.ts";
import { hostileTip, siteTip } from "../site/tips.ts";
import { CHROMIUM, openBrowser } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

const LONG = "손실 지형을 그려 가며 왜 배치 정규화가 학습을 빠르게 하는지 하나하나 따라가 볼 수 있게 설명한 글입니다. ";
const TIPS = [
  siteTip({
    title: "어텐션, 그림으로 이해하기",
    url: "https://attention.example/",
    times: 2,
    day: 1,
    notes: [{ text: LONG.repeat(4), notes: [{ text: "`softmax` 부분이 특히 좋아요", notes: [] }] }],
  }),
  siteTip({ title: "객체 탐지 한눈에 보기", url: "https://detect.example/?a=b", day: 9 }),
  siteTip({ title: "BERT: Pre-training", url: "https://arxiv.org/abs/1810.04805", day: 3 }),
  siteTip({
    title: "Hugging Face 강의",
    url: "https://huggingface.co/learn",
    day: 4,
    notes: [{ text: "짧은 메모", notes: [] }],
  }),
  siteTip({ title: "Git을 되돌리는 법", url: "https://git-scm.com/book/ko/v2", topic: "Git", day: 5 }),
  hostileTip(),
];
const TIP = `tips/${TIPS[0]?.id}.html`;
const HOSTILE_TIP = `tips/${TIPS.at(-1)?.id}.html`;
const PATHS = ["index.html", "browse.html", "search.html", "topics/nlp.html", "months/2021-09.html", TIP, HOSTILE_TIP];

const WINDOWS = [
  [360, "light"],
  [768, "dark"],
  [1440, "light"],
] as const;

const folder = mkdtempSync(join(tmpdir(), "tipkeeper-browser-"));
const closings: (() => unknown)[] = [];
let browser: Browser;
/** The same archive twice: from the live server, and exported behind a plain one. */
const sites = { live: "", static: "", english: "" };

async function openSample(language: Config["language"], data: string): Promise<Archive> {
  const store = await openStore({ folder: data, databaseUrl: undefined, archive: "main" });
  closings.push(() => store.close());
  await store.putTips(TIPS.map((tip) => ({ tip, root: tip.links[0]?.key ?? "", listed: null, pinned: false })));
  const topics = TIPS.flatMap(({ topic }) => (topic === null ? [] : [{ name: topic, keywords: [] }]));
  return { store, config: { ...DEFAULT_CONFIG, title: "우리 팁", language, topics }, now: () => new Date(0) };
}

async function serve(archive: Archive): Promise<string> {
  const { url, close } = await serveArchive(archive, { port: 0, onError: (error) => expect.fail(error.message) });
  closings.push(close);
  return url;
}

/** Everything that must not happen on a page. */
function watch(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.push(message.text());
  });
  page.on("pageerror", ({ message }) => seen.push(message));
  page.on("dialog", (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("response", (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "127.0.0.1") seen.push(`foreign ${request.url()}`);
  });
  return seen;
}

async function visit<Result>(options: BrowserContextOptions, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const seen = watch(page);
  try {
    const result = await work(page);
    expect(seen).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

describe.skipIf(CHROMIUM === null)(
  "the site in Chromium (skipped where none is installed)",
  { timeout: 60_000 },
  () => {
    beforeAll(async () => {
      const [korean, english] = await Promise.all([
        openSample("ko", join(folder, "ko")),
        openSample("en", join(folder, "en")),
      ]);
      const out = join(folder, "site");
      await publish(korean, { to: "site", out, progress: () => {} });
      const exported = await serveFolder(out);
      closings.push(exported.close);
      Object.assign(sites, { live: await serve(korean), english: await serve(english), static: exported.url });
      browser = await openBrowser();
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      for (const close of closings.reverse()) await close();
      rmSync(folder, { recursive: true, force: true });
    });

    describe.each(["live", "static"] as const)("%s", (life) => {
      // The exported pages are the live ones byte for byte (see src/web/app.test.ts): once is enough for them.
      test.each(life === "live" ? WINDOWS : WINDOWS.slice(0, 1))(
        "at %i px, %s, nothing overflows and axe finds nothing on any page",
        async (width, colorScheme) => {
          // axe works in the page's own world, where the policy would keep it out; the policy itself is tested below.
          await visit({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true }, async (page) => {
            for (const path of PATHS) {
              await page.goto(`${sites[life]}/${path}`);
              const over = await page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth",
              );
              expect(over, path).toBeLessThanOrEqual(0);
              await page.addScriptTag({ content: axe.source });
              const found: unknown = await page.evaluate(
                "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
              );
              expect(found, path).toEqual([]);
            }
          });
        },
      );

      test("every page holds under its policy, and hostile words do nothing", async () => {
        await visit({}, async (page) => {
          for (const path of PATHS) {
            await page.goto(`${sites[life]}/${path}`);
            expect(await page.title(), path).toContain("우리 팁");
          }
        });
      });

      test("reading: from the home page over a topic to a tip, by links alone and without JavaScript", async () => {
        await visit({ javaScriptEnabled: false }, async (page) => {
          await page.goto(`${sites[life]}/index.html`);
          await page.locator(".shelf a", { hasText: "NLP" }).click();
          expect(await page.locator("h1").textContent()).toBe("NLP");
          expect(await page.locator(".tools").isVisible()).toBe(false);
          await page.locator(".fold summary").first().click();
          expect(await page.locator(".fold .notes").first().isVisible()).toBe(true);
          await page.locator(".tip h2 a", { hasText: "어텐션" }).click();
          expect(await page.locator("article").textContent()).toMatch(/attention\.example[\s\S]*어느 멤버[\s\S]*#꿀팁/);
          expect(await page.locator(".shares li").count()).toBe(2);
        });
      });

      test("searching Korean by keyboard alone, a compound written together too", async () => {
        await visit({}, async (page) => {
          await page.goto(`${sites[life]}/index.html`);
          await page.keyboard.press("/");
          await page.keyboard.type("객체탐지");
          await page.keyboard.press("Enter");
          await page.locator(".tips .tip h2 a", { hasText: "객체 탐지" }).waitFor();
          await page.locator("body").press("j");
          await page.keyboard.press("Enter");
          await page.locator("article h1", { hasText: "객체 탐지" }).waitFor();
        });
      });

      test("a search without a hit says so", async () => {
        await visit({}, async (page) => {
          await page.goto(`${sites[life]}/search.html?q=qqqzzz`);
          await page.getByText("맞는 팁이 없습니다").waitFor();
        });
      });

      test("filtering and ordering a topic", async () => {
        await visit({}, async (page) => {
          await page.goto(`${sites[life]}/topics/nlp.html`);
          const titles = () => page.locator(".tip:visible h2").allInnerTexts();
          const curated = await titles();
          await page.locator("[data-order=newest]").click();
          expect((await titles())[0]).toContain("객체 탐지");
          await page.locator("[data-order=curated]").click();
          expect(await titles()).toEqual(curated);
          await page.locator("#filter").fill("bert");
          expect(await titles()).toEqual(["BERT: Pre-training"]);
          await page.locator("#filter").fill("없는말");
          await page.getByText("이 낱말이 든 팁이 없습니다").waitFor();
        });
      });

      test("the keyboard: j and k walk, ? helps, Escape closes", async () => {
        await visit({}, async (page) => {
          await page.goto(`${sites[life]}/topics/nlp.html`);
          const focused = () => page.evaluate("document.activeElement.textContent");
          const [first, second] = await page.locator(".tip h2 a").allInnerTexts();
          await page.keyboard.press("j");
          expect(await focused()).toBe(first);
          await page.keyboard.press("j");
          expect(await focused()).toBe(second);
          await page.keyboard.press("k");
          expect(await focused()).toBe(first);
          await page.keyboard.press("?");
          expect(await page.locator("#keys").isVisible()).toBe(true);
          await page.keyboard.press("Escape");
          expect(await page.locator("#keys").isVisible()).toBe(false);
        });
      });
    });

    test("dark is dark and light is light", async () => {
      const paper = (colorScheme: "dark" | "light") =>
        visit({ colorScheme }, async (page) => {
          await page.goto(`${sites.live}/index.html`);
          const colour = String(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
          return (colour.match(/\d+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0);
        });
      expect(await paper("dark")).toBeLessThan(150);
      expect(await paper("light")).toBeGreaterThan(700);
    });

    test("the English site speaks English", async () => {
      await visit({ bypassCSP: true }, async (page) => {
        for (const path of PATHS) {
          await page.goto(`${sites.english}/${path}`);
          expect(await page.locator("html").getAttribute("lang")).toBe("en");
          expect(await page.locator("header, footer, .intro .facts").allInnerTexts().then(String)).not.toMatch(
            /검색|둘러보기|팁 \d/,
          );
        }
      });
    });

    test("the home page weighs at most 60 kB compressed, with style and script", async () => {
      const weight = await visit({}, async (page) => {
        let bytes = 0;
        page.on("response", async (response) => {
          bytes += gzipSync(await response.body()).length;
        });
        await page.goto(`${sites.live}/`, { waitUntil: "networkidle" });
        return bytes;
      });
      expect(weight).toBeGreaterThan(1000);
      expect(weight).toBeLessThan(60_000);
    });

    test("the export holds a page for every tip", () => {
      expect(readdirSync(join(folder, "site/tips")).sort()).toEqual(TIPS.map(({ id }) => `${id}.html`).sort());
    });
  },
);
