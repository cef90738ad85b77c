import { access } from "node:fs/promises";
import type { Browser } from "./copier.ts";

/** Where systems keep a browser that speaks Chromium's protocol. */
const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** Nothing of the browser's own goes over the network, and WebRTC finds no way past the proxy. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--proxy-bypass-list=<-loopback>",
];
/** Longest wait for a page, and for what it loads late. Milliseconds. */
const PATIENCE = 30_000;
const SETTLE = 3_000;
const WINDOW = { width: 1280, height: 1600 } as const;
/** Tallest screenshot, in pixels. */
const TALLEST = 10_000;

/** The installed browser's file; null when there is none. */
export async function findChromium(named: string | undefined): Promise<string | null> {
  for (const file of named ? [named] : PLACES) {
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (there) return file;
  }
  return null;
}

export interface ProxyAccess {
  readonly server: string;
  readonly username: string;
  readonly password: string;
}

/** Starts the browser behind the proxy, through which alone it reaches the network. Each page gets a profile of its own. */
export async function openChromium(file: string, proxy: ProxyAccess): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: file,
    proxy,
    // Chromium's own sandbox refuses to work for root.
    args: [...QUIET, ...(isRoot ? ["--no-sandbox"] : [])],
  });
  return {
    look: async (url) => {
      const context = await browser.newContext({
        viewport: WINDOW,
        acceptDownloads: false,
        serviceWorkers: "block",
        permissions: [],
      });
      try {
        const page = await context.newPage();
        page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
        await page.goto(url, { timeout: PATIENCE, waitUntil: "load" });
        // A page that never rests is kept as it is by then.
        await page.waitForLoadState("networkidle", { timeout: SETTLE }).catch(() => undefined);
        const session = await context.newCDPSession(page);
        const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
        const height = Math.min(await page.evaluate("document.documentElement.scrollHeight").then(Number), TALLEST);
        await page.setViewportSize({
          ...WINDOW,
          height: Math.max(WINDOW.height, Number.isFinite(height) ? height : 0),
        });
        const screenshot = await page.screenshot({ timeout: PATIENCE, animations: "disabled" });
        return { html: Buffer.from(data), screenshot };
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
