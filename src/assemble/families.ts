import type { Listing } from "../model/document.ts";
import type { LinkRecord } from "../model/link.ts";
import type { Share } from "../model/share.ts";

/** What is known of one link when its place is sought. */
export interface LinkEvidence {
  /** Parent by a curator's merge or split. */
  readonly decided: string | undefined;
  /** The listing in a curator's archive that counts. */
  readonly listing: Listing | undefined;
  /** The earliest share. */
  readonly share: Share | undefined;
}

/**
 * The link that leads this one: by decision, else by a curator's archive, else by the first share. Null when nothing
 * knows the link any more.
 *
 * A link that some archive lists as an entry of its own stands by itself. Each of the three layers is closed (a lead has a
 * place in the same layer), and within the shares a lead is never later than what it leads: so parents never form a ring.
 */
export function parentOf(key: string, { decided, listing, share }: LinkEvidence): string | null {
  if (!listing && !share) return null;
  if (decided !== undefined) return decided;
  if (listing) return listing.role === "lead" ? key : listing.lead;
  return share ? share.lead : key;
}

/**
 * Follows parents to the end, for every link. A parent that is not among `links` (its page is gone) ends the way one step
 * before. Should parents form a ring all the same, its smallest key is the root: the same whatever the order.
 */
export function resolveRoots(links: readonly Omit<LinkRecord, "root">[]): LinkRecord[] {
  const parents = new Map(links.map(({ key, parent }) => [key, parent]));
  return links.map((link) => {
    const path = [link.key];
    for (;;) {
      const here = path[path.length - 1] as string;
      const next = parents.get(here);
      if (next === undefined || next === here || !parents.has(next)) return { ...link, root: here };
      const ring = path.indexOf(next);
      if (ring >= 0) return { ...link, root: path.slice(ring).sort()[0] as string };
      path.push(next);
    }
  });
}
