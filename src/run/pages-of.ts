import type { Page } from "../model/page.ts";
import type { Tip } from "../model/tip.ts";
import type { Store } from "../store/store.ts";

/** Links looked up at a time. */
const PART = 1000;

/**
 * What the pages of these tips say of themselves, by key; without abstracts, which nothing that is published shows.
 *
 * @param isWanted which of them are kept in memory
 */
export async function pagesOfTips(
  store: Store,
  tips: readonly Tip[],
  isWanted: (page: Page) => boolean = () => true,
): Promise<(key: string) => Page | null> {
  const keys = tips.flatMap(({ links }) => links.map(({ key }) => key));
  const pages = new Map<string, Page>();
  for (let at = 0; at < keys.length; at += PART) {
    for (const [key, page] of await store.pagesOf(keys.slice(at, at + PART)))
      if (isWanted(page)) pages.set(key, { ...page, abstract: null });
  }
  return (key) => pages.get(key) ?? null;
}
