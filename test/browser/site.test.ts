import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Archive } from "../../src/run/archive.ts";
import { publish } from "../../src/run/publish.ts";
import { serveArchive } from "../../src/web/serve.ts";
import { sharedAt } from "../site/messages.ts";
import { CHROMIUM, openBrowser } from "./chromium.ts";
import { crawl } from "./crawl.ts";
import { CONVERSATION, openSample, PATHS, TIP, TIPS } from "./sample.ts";
import { serveFolder } from "./static-server.ts";
import { visit as visitIn } from "./visit.ts";

const folder = mkdtempSync(join(tmpdir(), "tipkeeper-browser-"));
const closings: (() => unknown)[] = [];
let browser: Browser;
/** The same archive twice: from the live server, and exported behind a plain one. */
const sites = { live: "", static: "", english: "" };

async function serve(archive: Archive): Promise<string> {
  const { url, close } = await serveArchive(archive, { port: 0, onError: (error) => expect.fail(error.message) });
  closings.push(close);
  return url;
}

function visit<Result>(options: BrowserContextOptions, work: (page: Page) => Promise<Result>): Promise<Result> {
  return visitIn(browser, options, work);
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
      closings.push(
        ...[korean, english].map(
          ({ store }) =>
            () =>
              store.close(),
        ),
      );
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

    // The exported pages are the live ones byte for byte (see src/web/app.test.ts): once is enough for what is costly.
    test.each(PATHS)("%s fits every width, and axe finds nothing in light or dark", async (path) => {
      await visit({ bypassCSP: true }, async (page) => {
        await page.goto(`${sites.live}/${path}`);
        await page.addScriptTag({ content: axe.source });
        for (const [width, colorScheme] of [
          [360, "light"],
          [768, null],
          [1440, "dark"],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
          expect(await page.evaluate(over), `${width} px`).toBeLessThanOrEqual(0);
          if (colorScheme === null) continue;
          await page.emulateMedia({ colorScheme });
          const found: unknown = await page.evaluate(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
          );
          expect(found, colorScheme).toEqual([]);
        }
      });
    });

    describe.each(["live", "static"] as const)("%s", (life) => {
      test("every page holds under its policy, and hostile words do nothing", async () => {
        await visit({}, async (page) => {
          for (const path of PATHS) {
            await page.goto(`${sites[life]}/${path}`);
            expect(await page.title(), path).toContain("우리 팁");
          }
        });
      });

      test("every link inside leads somewhere, and every page has the policy", async () => {
        const { pages, broken } = await crawl(`${sites[life]}/index.html`);
        expect(broken).toEqual([]);
        for (const path of PATHS) expect([...pages.keys()]).toContain(encodeURI(`${sites[life]}/${path}`));
        for (const [address, html] of pages) {
          if (html !== "") expect(html, address).toContain(`http-equiv="Content-Security-Policy" content="default-src`);
        }
      });

      test("charts: one drawing for the window's width, its figures in a table, without JavaScript", async () => {
        await visit({ javaScriptEnabled: false }, async (page) => {
          await page.goto(`${sites[life]}/charts.html`);
          for (const [width, drawing] of [
            [1024, "wide"],
            [360, "narrow"],
          ] as const) {
            await page.setViewportSize({ width, height: 800 });
            for (const name of ["wide", "narrow"]) {
              expect(await page.locator(`.chart svg.${name}`).first().isVisible(), `${width} ${name}`).toBe(
                name === drawing,
              );
            }
          }
          await page.locator("#growth ~ details summary").click();
          expect(await page.locator("#growth ~ details table").isVisible()).toBe(true);
        });
      });

      test("reading: from the home page over a topic to a tip, by links alone and without JavaScript", async () => {
        await visit({ javaScriptEnabled: false }, async (page) => {
          await page.goto(`${sites[life]}/index.html`);
          await page.locator(".shelf a", { hasText: "NLP" }).click();
          expect(await page.locator("h1").textContent()).toBe("NLP");
          expect(await page.locator(".tools").isVisible()).toBe(false);
          await page.locator(".orders a", { hasText: "최신순" }).click();
          expect(await page.locator(".tip h2").first().textContent()).toBe("객체 탐지 한눈에 보기");
          await page.locator(".orders a", { hasText: "정리한 순서" }).click();
          await page.locator(".fold summary").first().click();
          expect(await page.locator(".fold .notes").first().isVisible()).toBe(true);
          await page.locator(".cite summary").first().click();
          expect(await page.locator(".cite pre").first().textContent()).toContain("eprint = {1810.04805}");
          await page.locator(".tip h2 a", { hasText: "어텐션" }).click();
          expect(await page.locator("article").textContent()).toMatch(/attention\.example[\s\S]*#꿀팁[\s\S]*어느 멤버/);
          expect(await page.locator(".share").count()).toBe(2);
        });
      });

      test("a tip's page has the words of its conversation, and leads to the whole of it", async () => {
        await visit({ javaScriptEnabled: false }, async (page) => {
          await page.goto(`${sites[life]}/${TIP}`);
          const talk = page.locator(".talk");
          expect(await talk.textContent()).toMatch(/그림이 많고[\s\S]*정말 좋네요[\s\S]*slides\.pdf/);
          expect(await page.locator("body").textContent()).not.toMatch(/지운 말|was deleted/);
          await page.locator(".speaker a").nth(1).click();
          expect(page.url()).toContain(`${CONVERSATION}#m${sharedAt(1, 5)}`);
          expect(await page.locator(".talk > li").count()).toBe(3);
          expect(await page.locator(":target").textContent()).toContain("정말 좋네요");
          expect(await page.locator(".reactions li").allInnerTexts()).toEqual(["👍🏼 3", ":our-parrot: 1"]);
          await page.locator("aside a", { hasText: "어텐션" }).click();
          expect(page.url()).toContain(TIP);
        });
      });

      test("a Slack permalink in a note, a tip and a message opens the conversation here", async () => {
        await visit({}, async (page) => {
          await page.goto(`${sites[life]}/topics/nlp.html`);
          await page.locator(".notes a", { hasText: "대화" }).click();
          await page.waitForURL(`**/${CONVERSATION}#m${sharedAt(1, 5)}`);
          await page.locator(".said a", { hasText: "위 글" }).click();
          await page.waitForURL(`**/${CONVERSATION}#m${sharedAt(1)}`);
          await page.goto(`${sites[life]}/topics/git.html`);
          await page.locator(".links a", { hasText: "대화" }).click();
          await page.waitForURL(`**/${CONVERSATION}#m${sharedAt(1)}`);
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
    });

    test("filtering a topic by words, year and venue says how much is left", async () => {
      await visit({}, async (page) => {
        await page.goto(`${sites.live}/topics/nlp.html`);
        const titles = () => page.locator(".tip:visible h2").allInnerTexts();
        const status = page.locator(".tools [role=status]");
        await page.locator("#filter").fill("bert");
        expect(await titles()).toEqual(["BERT: Pre-training"]);
        expect(await status.textContent()).toBe("6개 가운데 1개");
        await page.locator("#filter").fill("없는말");
        expect(await status.textContent()).toBe("이 낱말이 든 팁이 없습니다.");
        await page.locator("#filter").fill("");
        expect(await status.isVisible()).toBe(false);
        await page.locator("select[name=year]").selectOption("2017");
        expect(await titles()).toEqual(["Attention Is All You Need"]);
        await page.locator("select[name=year]").selectOption("");
        await page.locator("select[name=venue]").selectOption("ACL");
        expect(await titles()).toEqual(["Multi-Head Attention"]);
      });
    });

    test("a click on cite copies the BibTeX", async () => {
      await visit({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
        await page.goto(`${sites.live}/topics/nlp.html`);
        await page.locator(".cite summary").first().click();
        await page.getByText("복사했습니다").waitFor();
        expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^@misc\{arxiv:1810\.04805,[\s\S]*2018/);
      });
    });

    test("the keyboard: j and k walk, ? helps, Escape closes", async () => {
      await visit({}, async (page) => {
        await page.goto(`${sites.live}/topics/nlp.html`);
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

    test("the first Tab leads past the header to the text", async () => {
      await visit({}, async (page) => {
        await page.goto(`${sites.live}/${TIP}`);
        await page.keyboard.press("Tab");
        expect(await page.locator(".skip").isVisible()).toBe(true);
        await page.keyboard.press("Enter");
        expect(await page.evaluate("document.activeElement.id")).toBe("main");
      });
    });

    test("dark is dark, light is light, and paper is white", async () => {
      await visit({}, async (page) => {
        await page.goto(`${sites.live}/index.html`);
        const paper = async () => {
          const colour = String(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
          return (colour.match(/\d+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0);
        };
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await paper()).toBeLessThan(150);
        await page.emulateMedia({ colorScheme: "light" });
        expect(await paper()).toBeGreaterThan(700);
        await page.emulateMedia({ colorScheme: "dark", media: "print" });
        expect(await paper()).toBe(765);
        expect(await page.locator("nav, .search, .foot").first().isVisible()).toBe(false);
      });
    });

    test("the English site speaks English", async () => {
      await visit({}, async (page) => {
        for (const path of PATHS) {
          await page.goto(`${sites.english}/${path}`);
          expect(await page.locator("html").getAttribute("lang")).toBe("en");
          const own = await page
            .locator("header, footer, .intro .facts, .tools, .orders, .share > .facts")
            .allInnerTexts();
          expect(String(own).replaceAll(/우리 팁|#꿀팁/g, ""), path).not.toMatch(/[가-힣]/);
        }
      });
    });

    test("the home page weighs at most 60 kB compressed, with style and script", async () => {
      const weight = await visit({}, async (page) => {
        const bodies: Promise<Buffer>[] = [];
        page.on("response", (response) => void bodies.push(response.body()));
        await page.goto(`${sites.live}/`, { waitUntil: "networkidle" });
        return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
      });
      expect(weight).toBeGreaterThan(1000);
      expect(weight).toBeLessThan(60_000);
    });

    test("the export holds a page for every tip", () => {
      expect(readdirSync(join(folder, "site/tips")).sort()).toEqual(TIPS.map(({ id }) => `${id}.html`).sort());
    });
  },
);
