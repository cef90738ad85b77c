import { parentOf, resolveRoots } from "../assemble/families.ts";
import type { Curation } from "../assemble/fold-decisions.ts";
import type { LinkRecord } from "../model/link.ts";
import type { Store } from "../store/store.ts";

/** Links with their tips as they are now. */
export interface Regrouped {
  /** Every link of every tip that the stale links touch. */
  readonly links: readonly LinkRecord[];
  /** Links that nothing names any more. */
  readonly gone: readonly string[];
  /** Roots of all tips touched, former ones too. */
  readonly roots: ReadonlySet<string>;
  /** The links whose place is known now: the stale ones and those that entries list beside them. */
  readonly settled: readonly string[];
}

/** Gives stale links their parents and roots anew, with all links of every tip that this touches. */
export async function regroup(tx: Store, some: readonly string[], curation: Curation): Promise<Regrouped> {
  const stale = await withListedBeside(tx, some);
  const shares = await tx.firstShares(stale);
  const listings = await tx.firstListings(stale);
  const known = new Map((await tx.links(stale)).map((link) => [link.key, link]));
  const roots = new Set([...known.values()].map(({ root }) => root));
  for (const link of await tx.families([...roots])) known.set(link.key, link);

  const placed = new Map<string, Omit<LinkRecord, "root">>([...known].map(([key, link]) => [key, link]));
  const gone: string[] = [];
  for (const key of stale) {
    const share = shares.get(key);
    const listing = listings.get(key);
    const parent = parentOf(key, { decided: curation.parents.get(key), listing, share });
    if (parent === null) {
      placed.delete(key);
      if (known.has(key)) gone.push(key);
    } else placed.set(key, { key, parent, address: listing?.address ?? share?.address ?? key });
  }
  for (let missing = parentsBeyond(placed); missing.length > 0; missing = parentsBeyond(placed)) {
    const parents = await tx.links(missing);
    if (parents.length === 0) break;
    for (const link of await tx.families(parents.map(({ root }) => root))) {
      roots.add(link.root);
      if (!placed.has(link.key)) placed.set(link.key, link);
    }
  }
  const links = resolveRoots([...placed.values()]);
  for (const { root } of links) roots.add(root);
  return { links, gone, roots, settled: stale };
}

/**
 * With all links of the entries that list these beside others. An entry of ten thousand links would otherwise be
 * assembled whole for each few hundred of them.
 */
async function withListedBeside(tx: Store, stale: readonly string[]): Promise<readonly string[]> {
  const leads = new Set<string>();
  for (const { key, lead } of (await tx.firstListings(stale)).values()) if (lead !== key) leads.add(lead);
  if (leads.size === 0) return stale;
  const keys = new Set(stale);
  for (const { listings } of await tx.entriesOf([...leads])) for (const { key } of listings) keys.add(key);
  return [...keys];
}

function parentsBeyond(placed: ReadonlyMap<string, Omit<LinkRecord, "root">>): string[] {
  return [...new Set([...placed.values()].map(({ parent }) => parent).filter((parent) => !placed.has(parent)))];
}
