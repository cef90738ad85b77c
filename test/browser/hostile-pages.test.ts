import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_NETWORK } from "../../src/model/config.ts";
import { CHROMIUM_BEHIND_PROXY } from "../../src/net/chromium-flags.ts";
import { type Door, openDoor } from "../../src/net/door.ts";
import { testSwitch } from "../../src/net/test-switch.ts";
import { openChromium } from "../../src/preserve/chromium.ts";
import type { Browser } from "../../src/preserve/copier.ts";
import { type WebServer, webServer } from "../web-server.ts";
import { CHROMIUM } from "./chromium.ts";

const LIMITS = { whole: 8_000, load: 4_000, settle: 300, bytes: 4_000_000, memory: 400_000_000 };

let inside: WebServer;
let web: WebServer;
let door: Door;
let browser: Browser;

function pageFor(path: string): string {
  const script = (code: string) => `<!doctype html><title>t</title><p>words of the page</p><script>${code}</script>`;
  const pages: Readonly<Record<string, string>> = {
    "/freezes": script("while (true) {}"),
    "/alerts": script("while (true) alert('stay')"),
    "/asks-once": script("alert('hello'); document.body.append('after')"),
    "/opens": script("for (let n = 0; n < 20; n++) open('/plain?' + n); document.body.append('opened')"),
    "/grows": script(
      "const grow = () => { const p = document.createElement('p'); p.style.height = '5000px'; document.body.append(p) };" +
        "grow(); addEventListener('resize', grow); setInterval(grow, 50)",
    ),
    "/downloads": script("location = '/file'"),
    "/goes-on": script("setInterval(() => { location = '/goes-on?' + Math.random() }, 100)"),
    "/hogs": script("const all = []; while (all.length < 40) all.push(new Uint8Array(2e7).fill(1)); while (true) {}"),
    "/large": `<!doctype html><p>words of the page</p>${'<img src="/endless">'.repeat(3)}`,
    "/agent": script("document.body.append(navigator.userAgent)"),
    "/inward": script(
      `const to = ["http://127.0.0.1:${inside.port}/", "http://localhost:${inside.port}/", "http://[::1]:${inside.port}/",
        "http://2130706433:${inside.port}/", "/to-inside"];
      Promise.all(to.map((url) => fetch(url, { mode: "no-cors" }).catch(() => 0)))
        .then(() => { document.body.append("asked"); new WebSocket("ws://127.0.0.1:${inside.port}") })`,
    ),
  };
  return pages[path.replace(/\?.*/, "")] ?? script("document.body.append('plain')");
}

describe.skipIf(CHROMIUM === null)(
  "pages that harm those who look at them (skipped without Chromium)",
  { timeout: 90_000 },
  () => {
    beforeAll(async () => {
      inside = await webServer((_, response) => response.end("secret"));
      web = await webServer(({ url = "" }, response) => {
        if (url === "/to-inside") response.writeHead(302, { location: `http://127.0.0.1:${inside.port}/` }).end();
        else if (url === "/file") {
          response
            .writeHead(200, { "content-type": "application/zip", "content-disposition": "attachment" })
            .end("zip");
        } else if (url === "/endless") {
          response.setHeader("content-type", "image/png");
          const more = () => {
            while (!response.destroyed && response.write(Buffer.alloc(65_536, 1)));
          };
          response.on("drain", more);
          more();
        } else response.setHeader("content-type", "text/html").end(pageFor(url));
      });
      const network = { ...DEFAULT_NETWORK, bodyBytes: 30_000_000 };
      door = openDoor({ network, version: "1", test: testSwitch([], new Map([["page.example", web]])) });
      browser = await open();
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      await door?.close();
      await Promise.all([web.close(), inside.close()]);
    });

    async function open(): Promise<Browser> {
      const proxy = await door.proxy();
      const name = "Tipkeeper/1 (+https://us.example/)";
      return openChromium({ file: CHROMIUM ?? "", proxy, flags: CHROMIUM_BEHIND_PROXY, name, limits: LIMITS });
    }

    /** What the copy says, or why there is none. */
    async function saidOf(path: string): Promise<string> {
      const url = `http://page.example${path}`;
      return browser.look(url).then(
        ({ html }) => Buffer.from(html).toString().replaceAll("=\r\n", ""),
        (error: Error) => error.message.split("\n")[0] ?? "",
      );
    }

    test.each([
      ["/freezes", /seconds|timeout/i],
      ["/alerts", /seconds|timeout/i],
      ["/hogs", /memory|crash/i],
      ["/asks-once", /after/],
      ["/opens", /opened/],
      ["/downloads", /words of the page/],
      ["/goes-on", /words of the page|seconds|navigat/],
      ["/large", /words of the page/],
    ])("%s ends in time, and the next page is copied", async (path, expected) => {
      if (path === "/hogs" && process.platform !== "linux") return;
      const start = performance.now();
      expect(await saidOf(path)).toMatch(expected);
      expect(performance.now() - start).toBeLessThan(LIMITS.whole + 12_000);
      expect(await saidOf("/next")).toContain("plain");
    });

    test("a page that grows without end gets a screenshot of bounded height", async () => {
      const { screenshot } = await browser.look("http://page.example/grows");
      const header = Buffer.from(screenshot);
      expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1280, 10_000]);
    });

    test("it says who looks, and nothing inside is reached", async () => {
      expect(await saidOf("/agent")).toMatch(
        /Chrome\/[\d.]+ Safari\/[\d.]+ Tipkeeper\/1 \(\+https:\/\/us\.example\/\)/,
      );
      expect(await saidOf("/inward")).toContain("asked");
      expect(web.seen.map(({ path }) => path)).toContain("/to-inside");
      expect(inside.connections()).toBe(0);
      const agents = web.seen.map(({ headers }) => headers["user-agent"]);
      expect(agents.every((agent) => agent?.includes("Tipkeeper/1"))).toBe(true);
    });

    test.skipIf(process.platform !== "linux")(
      "a browser that was killed is started again (skipped but on Linux)",
      async () => {
        const [id] = browsersOfOurs();
        process.kill(id ?? expect.fail("there is no browser"), "SIGKILL");
        await expect.poll(browsersOfOurs).not.toContain(id);
        expect(await saidOf("/next")).toContain("plain");
      },
    );
  },
);

/** Ids of the browsers that this process started. */
function browsersOfOurs(): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
      const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
      return parent === String(process.pid) && command.includes("--remote-debugging-pipe") ? [Number(name)] : [];
    } catch {
      return []; // It has ended meanwhile.
    }
  });
}
