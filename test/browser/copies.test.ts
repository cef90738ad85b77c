import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Capture } from "../../src/model/capture.ts";
import type { CheckStretch } from "../../src/model/check.ts";
import { DEFAULT_CONFIG, DEFAULT_NETWORK } from "../../src/model/config.ts";
import { copyPath } from "../../src/model/copy-path.ts";
import { openDoor } from "../../src/net/door.ts";
import { testSwitch } from "../../src/net/test-switch.ts";
import type { Archive } from "../../src/run/archive.ts";
import { importPaths } from "../../src/run/import.ts";
import { listTips } from "../../src/run/list.ts";
import { openBrowser as openOurs } from "../../src/run/preserve/open-browser.ts";
import { preserve } from "../../src/run/preserve/preserve.ts";
import { publish } from "../../src/run/publish.ts";
import { folderBlobs } from "../../src/store/blobs/folder-blobs.ts";
import { openStore } from "../../src/store/open.ts";
import { serveArchive } from "../../src/web/serve.ts";
import { temporaryFolder } from "../slack-folder.ts";
import { type WebServer, webServer } from "../web-server.ts";
import { CHROMIUM, openBrowser } from "./chromium.ts";
import { EVIL, hostilePage } from "./hostile-page.ts";
import { smallPdf } from "./small-pdf.ts";
import { serveFolder } from "./static-server.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const progress = () => {};
const KEPT = "http://zebra.example/story";
const PAPER = "http://zebra.example/paper.pdf";

describe.skipIf(CHROMIUM === null)("a tip whose page died (skipped without Chromium)", { timeout: 60_000 }, () => {
  let web: WebServer;
  let isDead = false;
  let archive: Archive;
  let browser: Browser;
  const sites = { live: "", static: "" };
  const closings: (() => unknown)[] = [];
  let tipPath = "";
  /** By address. */
  const keys = new Map<string, string>();

  async function copiesOf(url: string): Promise<readonly Capture[]> {
    return archive.store.capturesOf([keys.get(url) ?? ""]);
  }

  async function readable(): Promise<Capture> {
    const text = (await copiesOf(KEPT)).find(({ format }) => format === "text");
    return text ?? expect.fail("there is no readable copy");
  }

  beforeAll(async () => {
    web = await webServer(({ url = "" }, response) => {
      if (isDead) return response.writeHead(404).end("gone");
      if (url === "/robots.txt") return response.writeHead(404).end();
      if (url === "/stripes.png") return response.setHeader("content-type", "image/png").end(PNG);
      if (url === "/paper.pdf") return response.setHeader("content-type", "application/pdf").end(smallPdf("Quagga"));
      return response.setHeader("content-type", "text/html; charset=utf-8").end(hostilePage());
    });
    const folder = await temporaryFolder();
    const store = await openStore({ folder, databaseUrl: undefined, archive: "main" });
    archive = {
      store,
      blobs: folderBlobs(join(folder, "blobs")),
      config: { ...DEFAULT_CONFIG, language: "ko" },
      now: () => new Date("2026-03-01T00:00:00Z"),
    };
    const post = join(folder, "tips.md");
    await writeFile(post, `#### 동물\n- [얼룩말](${KEPT})\n- [논문](${PAPER})\n`);
    await importPaths(archive, [post], { progress });
    const hosts = new Map([["zebra.example", web]]);
    const door = openDoor({ network: DEFAULT_NETWORK, version: "1", test: testSwitch([], hosts) });
    const ours = await openOurs(archive.config, door, CHROMIUM ?? "");
    if ("why" in ours) throw new Error(ours.why);
    const { copies, problems } = await preserve(archive, {
      ...{ fetch: door.fetch, browser: ours, progress, random: () => 0.5 },
    });
    expect(problems).toEqual([]);
    expect(copies).toBe(4 + 3);
    await ours.close();
    await door.close();
    for await (const { id, links } of listTips(archive, {})) {
      for (const { url, key } of links) keys.set(url, key);
      if (links[0]?.url === KEPT) tipPath = `tips/${id}.html`;
    }
    await store.putChecks([goneSince(keys.get(KEPT) ?? "")]);
    isDead = true;
    const out = join(folder, "site");
    await publish(archive, { to: "site", out, progress });
    const exported = await serveFolder(out);
    const served = await serveArchive(archive, { port: 0, onError: (error) => expect.fail(error.message) });
    Object.assign(sites, { live: served.url, static: exported.url });
    closings.push(
      () => web.close(),
      exported.close,
      served.close,
      () => store.close(),
    );
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    for (const close of closings.reverse()) await close();
  });

  /** Opens a page and answers with all that happened there. */
  async function visited(work: (page: Page) => Promise<void>): Promise<{ asked: string[]; dialogs: number }> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    const asked: string[] = [];
    let dialogs = 0;
    // What the policy holds back is told as a request that failed for it.
    context.on("requestfinished", (request) => asked.push(request.url()));
    context.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      if (!/csp|BLOCKED_BY_(?:CSP|CLIENT|RESPONSE)/i.test(why)) asked.push(`${why} ${request.url()}`);
    });
    page.on("dialog", (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    try {
      await work(page);
    } finally {
      await context.close();
    }
    return { asked, dialogs };
  }

  test.each(["live", "static"] as const)(
    "%s: shows its copy first; no script of the page runs, and nobody asks for anything but the copy",
    async (life) => {
      const before = web.seen.length;
      const { asked, dialogs } = await visited(async (page) => {
        await page.goto(`${sites[life]}/${tipPath}`);
        const doors = page.locator(".doors li a");
        expect(await doors.nth(0).textContent()).toContain("보존한 글");
        expect(await doors.nth(1).getAttribute("href")).toBe(KEPT);
        await doors.nth(0).click();
        await page.waitForTimeout(1000);
        expect(await page.title()).toBe("얼룩말 이야기");
        expect(await page.locator("main > article").textContent()).toContain("quagga");
        expect(await page.locator("body > header").textContent()).toContain("2026-03-01");
        expect(await page.evaluate("document.images[0].naturalWidth")).toBe(1);
        expect(
          await page.evaluate("document.querySelectorAll('script,iframe,form,object,embed,svg,base').length"),
        ).toBe(0);
        expect(await page.locator("[onload],[onerror],[ping],[style],[srcset]").count()).toBe(0);
        if (life === "live") expect(await page.evaluate("self.origin")).toBe("null");
      });
      expect(asked.filter((url) => !url.startsWith(sites[life]) && !url.startsWith("data:"))).toEqual([]);
      expect(asked.filter((url) => url.includes("evil"))).toEqual([]);
      expect(dialogs).toBe(0);
      expect(web.seen.length).toBe(before);
    },
  );

  test("live: even a copy that nobody cleaned is held: no script, no request, no origin", async () => {
    const text = await readable();
    const raw = Buffer.from(`<!doctype html><title>Raw</title>${EVIL}<script>alert(1)</script>`);
    const forged = { ...text, at: "2026-03-02T00:00:00.000Z", blob: await archive.blobs.put(raw), bytes: raw.length };
    await archive.store.putCaptures([forged]);
    try {
      const served = await serveArchive(archive, { port: 0, onError: (error) => expect.fail(error.message) });
      const before = web.seen.length;
      const { asked, dialogs } = await visited(async (page) => {
        await page.goto(`${served.url}/${copyPath(forged)}`);
        await page.waitForTimeout(1500);
        expect(await page.title()).toBe("Raw");
      });
      served.close();
      await served.closed;
      // A refresh may lead to another page of ours, which is none, and tells nobody anything.
      const outside = asked.filter((url) => !url.startsWith(served.url));
      expect(outside).toEqual([]);
      expect(asked.filter((url) => /evil-(?!refresh)/.test(url))).toEqual([]);
      expect(dialogs).toBe(0);
      expect(web.seen.length).toBe(before);
    } finally {
      await archive.store.removeCaptures([forged]);
    }
  });

  test("screenshot and PDF are shown, whole page and record set are saved, each under its type and policy", async () => {
    const all = [...(await copiesOf(KEPT)), ...(await copiesOf(PAPER))];
    const answers = await Promise.all(
      all.map(async (capture) => {
        const answer = await fetch(`${sites.live}/${copyPath(capture)}`);
        const { headers } = answer;
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
        expect(headers.get("content-security-policy")).toContain("default-src 'none'");
        expect(Buffer.from(await answer.arrayBuffer()).length).toBe(capture.bytes);
        const sandbox = headers.get("content-security-policy")?.startsWith("sandbox; ") ? "sandboxed" : "";
        return [capture.format, headers.get("content-type"), headers.get("content-disposition") ?? "", sandbox];
      }),
    );
    expect(answers.sort().map((answer) => answer.join(" ").trim())).toEqual([
      "html multipart/related attachment sandboxed",
      "pdf application/pdf",
      "screenshot image/png  sandboxed",
      "text text/html; charset=utf-8  sandboxed",
      "text text/html; charset=utf-8  sandboxed",
      "warc application/warc attachment sandboxed",
      "warc application/warc attachment sandboxed",
    ]);
    for (const { format, ...capture } of all) {
      const { status } = await fetch(`${sites.static}/${copyPath({ ...capture, format })}`);
      expect([format, status]).toEqual([format, format === "html" || format === "warc" ? 404 : 200]);
    }
  });

  test("the tip's page and the copy are free of what axe finds, on small screens and in the dark too", async () => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 800 } });
    try {
      const text = await readable();
      for (const path of [tipPath, copyPath(text)]) {
        const page = await context.newPage();
        await page.goto(`${sites.static}/${path}`);
        await page.addScriptTag({ content: axe.source });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await page.evaluate(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
          );
          expect(found, `${path} ${colorScheme}`).toEqual([]);
        }
        const over = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
      }
    } finally {
      await context.close();
    }
  });

  test("copies of a tip that is not published are not there", async () => {
    const text = await readable();
    const path = copyPath(text);
    const { decide } = await import("../../src/run/decide.ts");
    const id = tipPath.replace(/^tips\/|\.html$/g, "");
    await decide(archive, [{ id, hide: true }]);
    const served = await serveArchive(archive, { port: 0, onError: (error) => expect.fail(error.message) });
    expect((await fetch(`${served.url}/${path}`)).status).toBe(404);
    expect((await fetch(`${served.url}/copies/${"0".repeat(64)}.html`)).status).toBe(404);
    served.close();
    await decide(archive, [{ id, undo: true }]);
  });
});

/** Observations on four days that make a death certain. */
function goneSince(key: string): CheckStretch {
  return {
    ...{ key, url: KEPT, since: "2026-02-01T00:00:00.000Z", at: "2026-02-20T00:00:00.000Z", days: 4, readAt: null },
    ...{ result: "gone", status: 404, failure: null, why: "404", movedTo: null, content: null },
  };
}
