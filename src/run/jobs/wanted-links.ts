import type { Link } from "../../model/link.ts";
import type { Tip } from "../../model/tip.ts";
import type { Archive } from "../archive.ts";
import { sharedInPublic } from "../models-questions.ts";

/** A page of the archive that the network may be asked about. */
export interface WantedLink {
  readonly key: string;
  readonly url: string;
  /** The tip that shows it. */
  readonly tip: Tip;
}

/** Which part of the archive is meant; left out, all of it. */
export interface LinkChoice {
  /** A tip's id, a host (its subdomains too), or the beginning of an address. */
  readonly only?: readonly string[] | undefined;
  /** Tips shared at this time or later: ISO 8601, a day will do. */
  readonly since?: string | undefined;
}

/**
 * Links of published tips and of those in the inbox, a page at a time, each once. No link that was only ever shared in
 * private channels, even where the owner has them read: asking for a page tells its host that somebody knows it.
 */
export async function* eachWantedLink(
  { store, config }: Pick<Archive, "store" | "config">,
  choice: LinkChoice,
): AsyncGenerator<readonly WantedLink[]> {
  const maySee = sharedInPublic(await store.channels(), config);
  const seen = new Set<string>();
  for await (const page of store.eachTip({ states: ["published", "inbox"] })) {
    const links = page.flatMap(({ tip }) => tip.links.filter((link) => isChosen(tip, link, choice)).map(withTip(tip)));
    const fresh = links.filter(({ key, url }) => /^https?:/i.test(url) && !seen.has(key) && seen.add(key));
    const keys = fresh.map(({ key }) => key);
    const shares = await store.sharesOf(keys);
    const shared = new Set(shares.map(({ key }) => key));
    const open = new Set(shares.filter(maySee).map(({ key }) => key));
    const listed = new Set((await store.entriesOf(keys)).flatMap(({ listings }) => listings.map(({ key }) => key)));
    const wanted = fresh.filter(({ key }) => open.has(key) || listed.has(key) || !shared.has(key));
    if (wanted.length > 0) yield wanted;
  }
}

function withTip(tip: Tip): (link: Link) => WantedLink {
  return ({ key, url }) => ({ key, url, tip });
}

function isChosen(tip: Tip, { url }: Link, { only, since }: LinkChoice): boolean {
  if (since !== undefined && (tip.lastSharedAt === null || tip.lastSharedAt < since)) return false;
  return only === undefined || only.some((one) => one === tip.id || isUnder(url, one));
}

function isUnder(url: string, one: string): boolean {
  if (one.includes("://")) return url.startsWith(one);
  const host = hostOf(url);
  return host === one.toLowerCase() || host.endsWith(`.${one.toLowerCase()}`);
}

/** The address's host without port, as it counts for politeness; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
