import { createSocket } from "node:dgram";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { DEFAULT_NETWORK } from "../../src/model/config.ts";
import { CHROMIUM_BEHIND_PROXY } from "../../src/net/chromium-flags.ts";
import { openDoor } from "../../src/net/door.ts";
import { testSwitch } from "../../src/net/test-switch.ts";
import { closing } from "../closing.ts";
import { webServer } from "../web-server.ts";
import { CHROMIUM } from "./chromium.ts";

const kept = closing();

test.skipIf(CHROMIUM === null)(
  "a browser behind the door's proxy shows a page and reaches nothing inside",
  { timeout: 60_000 },
  async () => {
    const inside = kept(
      await webServer((_, response) => response.setHeader("access-control-allow-origin", "*").end("secret")),
    );
    const asked: unknown[] = [];
    const stun = createSocket("udp4").on("message", (message) => asked.push(message));
    await new Promise<void>((resolve) => stun.bind(0, "127.0.0.1", resolve));
    const { port } = inside;
    const page = `<!doctype html><title>Public</title><link rel="preconnect" href="http://127.0.0.1:${port}">
      <img src="http://127.0.0.1:${port}/img"><img src="http://localhost:${port}/img"><img src="/to-inside">
      <iframe src="http://[::1]:${port}/"></iframe><script src="http://inside.example:${port}/a.js"></script>
      <script>
        const done = ["http://2130706433:${port}/", "http://inside.example:${port}/", "/to-inside"].map((url) =>
          fetch(url, { mode: "no-cors" }).then((answer) => answer.text(), () => "failed"));
        const call = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:${stun.address().port}" }] });
        call.createDataChannel("x");
        call.createOffer().then((offer) => call.setLocalDescription(offer));
        const socket = new WebSocket("ws://127.0.0.1:${port}/ws");
        Promise.all(done).then((texts) => { document.title = "Done " + texts.join(); });
      </script>`;
    const web = kept(
      await webServer((request, response) => {
        if (request.url === "/to-inside") response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
        else response.setHeader("content-type", "text/html").end(page);
      }),
    );
    const test = testSwitch([], new Map([["public.example", web]]));
    const door = kept(openDoor({ network: DEFAULT_NETWORK, version: "1", test, resolve: async () => ["127.0.0.1"] }));
    const { server, username, password } = await door.proxy();
    const browser = kept(
      await chromium.launch({
        executablePath: CHROMIUM ?? "",
        args: ["--no-sandbox", "--disable-gpu", ...CHROMIUM_BEHIND_PROXY],
        proxy: { server, username, password },
      }),
    );
    const tab = await browser.newPage();
    await tab.goto("http://public.example/");
    await tab.waitForFunction("document.title.startsWith('Done')");
    await tab.waitForTimeout(1500);
    expect(web.seen.map(({ path }) => path)).toContain("/to-inside");
    expect(await tab.title()).not.toContain("secret");
    expect(inside.connections()).toBe(0);
    expect(asked).toEqual([]);
    stun.close();
  },
);
