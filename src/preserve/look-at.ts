import type { Browser, BrowserContext, Page } from "playwright-core";

export interface LookLimits {
  /** Longest that one page may take, whatever it does, and longest wait for it to load. Milliseconds. */
  readonly whole: number;
  readonly load: number;
  /** Longest wait for what it loads late. */
  readonly settle: number;
  /** Most that is loaded for it, and largest copy that is kept, in bytes. */
  readonly bytes: number;
  /** Most memory that its process may take, in bytes, where the system tells (Linux). */
  readonly memory: number;
}

export const LOOK_LIMITS: LookLimits = {
  whole: 60_000,
  load: 30_000,
  settle: 3_000,
  bytes: 50 * 1024 ** 2,
  memory: 1.5 * 1024 ** 3,
};
const WINDOW = { width: 1280, height: 1600 } as const;
/** Tallest screenshot, in pixels: more is no picture that anybody looks at. */
const TALLEST = 10_000;
const ATTEMPTS = 4;
/** Patience with a browser that does not even close a page. */
const CLOSING = 5_000;

export interface Look {
  /** MHTML. */
  readonly html: Uint8Array;
  /** PNG. */
  readonly screenshot: Uint8Array;
}

/** A page took longer than it may. */
export class OverTime extends Error {}

/**
 * Shows a page in a profile of its own and answers with what it came to. Pages may do what they like: after `whole`
 * milliseconds it is over, and where the browser cannot be freed of the page, it is ended.
 *
 * @throws when the page could not be shown, was too large, or took too long
 */
export async function lookAt(
  browser: Browser,
  url: string,
  { userAgent, ...wishes }: { readonly userAgent: string } & Partial<LookLimits>,
): Promise<Look> {
  const limits = { ...LOOK_LIMITS, ...wishes };
  const context = await browser.newContext({
    viewport: WINDOW,
    userAgent,
    acceptDownloads: false,
    serviceWorkers: "block",
    permissions: [],
  });
  try {
    return await within(limits.whole, `not done in ${limits.whole / 1000} seconds`, show(context, url, limits));
  } finally {
    await within(CLOSING, "", context.close()).catch(() => endProcess(browser));
  }
}

async function show(context: BrowserContext, url: string, { load, settle, bytes }: LookLimits): Promise<Look> {
  const page = await context.newPage();
  context.on("page", (other) => void other.close().catch(() => undefined));
  const crashed = new Promise<never>((_, reject) => {
    page.once("crash", () => reject(new Error("the page brought its process down, or took too much memory")));
  });
  crashed.catch(() => undefined);
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  return Promise.race([crashed, copy()]);

  async function copy(): Promise<Look> {
    const session = await context.newCDPSession(page);
    await session.send("Network.enable", { maxTotalBufferSize: 1, maxResourceBufferSize: 1 });
    let loaded = 0;
    session.on("Network.dataReceived", ({ dataLength }) => {
      loaded += dataLength;
      // What has come by then is kept.
      if (loaded > bytes) void session.send("Page.stopLoading").catch(() => undefined);
    });
    // A page that never rests, or is on its way to a file, is kept as it is by then.
    await page.goto(url, { timeout: load, waitUntil: "domcontentloaded" }).catch((error: Error) => {
      if (!page.url().startsWith("http")) throw error;
      ifTimeout(error);
    });
    await page.waitForLoadState("load", { timeout: load / 2 }).catch(ifTimeout);
    await page.waitForLoadState("networkidle", { timeout: settle }).catch(ifTimeout);
    for (let attempt = 1; ; attempt++) {
      try {
        return await pictureOf(page, session, bytes);
      } catch (error) {
        // A page that goes on to another in this very moment is asked again there.
        if (!/navigat|active page|context was destroyed|protocol error/i.test(String(error))) throw error;
        if (attempt === ATTEMPTS) throw new Error("the page navigates on and on");
      }
    }
  }
}

type Session = Awaited<ReturnType<BrowserContext["newCDPSession"]>>;

async function pictureOf(page: Page, session: Session, bytes: number): Promise<Look> {
  await session.send("Page.stopLoading");
  const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
  if (data.length > bytes) throw new Error(`its whole copy is larger than ${bytes} bytes`);
  return { html: Buffer.from(data), screenshot: await screenshotOf(page, session) };
}

async function screenshotOf(page: Page, session: Session): Promise<Uint8Array> {
  // Asked of the browser, not of the page, which may say anything.
  const { cssContentSize } = await session.send("Page.getLayoutMetrics");
  const height = Math.ceil(Math.min(Math.max(cssContentSize.height, WINDOW.height), TALLEST));
  await page.setViewportSize({ ...WINDOW, height });
  return page.screenshot({ animations: "disabled" });
}

function ifTimeout(error: Error): void {
  if (error.name !== "TimeoutError") throw error;
}

async function within<Result>(most: number, why: string, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  // Whatever becomes of it later is nobody's concern.
  work.catch(() => undefined);
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new OverTime(why)), most);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** The next page gets a new process. */
async function endProcess(browser: Browser): Promise<void> {
  await within(CLOSING, "", browser.close()).catch(() => undefined);
}
