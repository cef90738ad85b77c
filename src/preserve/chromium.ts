import { access } from "node:fs/promises";
import type { Browser as Chromium } from "playwright-core";
import type { Browser } from "./copier.ts";
import { LOOK_LIMITS, type Look, type LookLimits, lookAt, OverTime } from "./look-at.ts";
import { watchMemory } from "./watch-memory.ts";

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
/** Nothing of the browser's own goes over the network. */
const QUIET = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Pages at a time: each may take a processor and some hundred megabytes. */
const TABS = 2;
/** Pages that one process shows before another takes its place: what it leaks is gone with it. */
const PAGES = 100;

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

export interface ChromiumOptions {
  readonly file: string;
  /** The proxy through which alone it reaches the network, and the flags that keep it there. */
  readonly proxy: { readonly server: string; readonly username: string; readonly password: string };
  readonly flags: readonly string[];
  /** Said to every server after the browser's own name. */
  readonly name: string;
  readonly limits?: Partial<LookLimits>;
}

/**
 * Starts the browser. Each page gets a profile of its own; a process that a page has brought down is replaced for the next
 * one.
 *
 * @throws when the browser cannot be started at all
 */
export async function openChromium(options: ChromiumOptions): Promise<Browser> {
  let latest = launch(options);
  let waiting: (() => void)[] = [];
  let looking = 0;
  await latest;

  async function current(): Promise<Running> {
    for (;;) {
      const mine = latest;
      const running = await mine.catch(() => null);
      if (running?.browser.isConnected() && running.shown < PAGES) return running;
      if (latest !== mine) continue;
      // Those that still look at a page in the old one have it to themselves.
      void running?.retire();
      latest = launch(options);
      return latest;
    }
  }

  async function turn(): Promise<void> {
    while (looking >= TABS) await new Promise<void>((resolve) => waiting.push(resolve));
    looking += 1;
  }

  async function lookIn(running: Running, url: string, isSecond = false): Promise<Look> {
    running.shown += 1;
    running.looking += 1;
    try {
      return await lookAt(running.browser, url, { userAgent: running.userAgent, ...options.limits });
    } catch (error) {
      // Another page, or somebody else, brought the browser down.
      if (isSecond || error instanceof OverTime || running.browser.isConnected()) throw error;
    } finally {
      running.looking -= 1;
      if (running.isRetired && running.looking === 0) await running.stop();
    }
    return lookIn(await current(), url, true);
  }

  return {
    look: async (url) => {
      await turn();
      try {
        return await lookIn(await current(), url);
      } finally {
        looking -= 1;
        const [next, ...others] = waiting;
        waiting = others;
        next?.();
      }
    },
    close: async () => (await latest.catch(() => null))?.stop(),
  };
}

/** One process of the browser. */
interface Running {
  readonly browser: Chromium;
  readonly userAgent: string;
  shown: number;
  looking: number;
  isRetired: boolean;
  retire(): Promise<void>;
  stop(): Promise<void>;
}

async function launch({ file, proxy, flags, name, limits }: ChromiumOptions): Promise<Running> {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath: file,
    proxy,
    // Chromium's own sandbox refuses to work for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...QUIET, ...flags],
  });
  const session = await browser.newBrowserCDPSession();
  const version = await session.send("Browser.getVersion");
  const unwatch = watchMemory(session, limits?.memory ?? LOOK_LIMITS.memory);
  const running: Running = {
    browser,
    userAgent: `${version.userAgent} ${name}`,
    ...{ shown: 0, looking: 0, isRetired: false },
    retire: async () => {
      running.isRetired = true;
      if (running.looking === 0) await running.stop();
    },
    stop: async () => {
      unwatch();
      await browser.close().catch(() => undefined);
    },
  };
  browser.once("disconnected", unwatch);
  return running;
}
