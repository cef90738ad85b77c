import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

/** Opens a page, does the work there, and demands that nothing happened that must not. */
export async function visit<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const seen = watch(page);
  try {
    const result = await work(page);
    expect(seen).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
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
