import type { Page } from "../model/page.ts";
import type { Share } from "../model/share.ts";

/**
 * What the page calls itself, where that is a better title than the machine's own. What people wrote, in a label or in
 * words, is never replaced. Slack's preview has read the page too, and for some pages better than a reader without an
 * account can: it gives way to a source that knows the site, and to the same title without what surrounds it.
 *
 * @param best the share with the best-founded title
 * @param root key of the tip's first link
 */
export function pageTitle(best: Share, root: string, pages: ReadonlyMap<string, Page>): string | null {
  const page = pages.get(root) ?? pages.get(best.key);
  if (page?.title == null || best.titleFrom === "label" || best.titleFrom === "words") return null;
  if (best.titleFrom === "address") return page.title;
  return page.source !== "page" || best.title.includes(page.title) ? page.title : null;
}
