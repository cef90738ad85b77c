import type { Share } from "../model/share.ts";
import type { Channel } from "../model/workspace.ts";
import type { JudgeContext, JudgeInput } from "./judge.ts";
import { siteKind } from "./site-table.ts";
import type { SiteKind } from "./sites.ts";

/** What the rules read, taken apart once. */
export interface Facts {
  readonly input: JudgeInput;
  readonly context: JudgeContext;
  /** The address of the tip's first link. */
  readonly url: string;
  /** Lower case, without `www.`; empty when the address cannot be read. */
  readonly host: string;
  /** The path's segments as written. */
  readonly segments: readonly string[];
  readonly query: string;
  readonly site: SiteKind | null;
  /** The first share; absent for tips that only a curator's archive knows. */
  readonly share: Share | undefined;
  readonly channel: Channel | undefined;
  /** What people said around the link in lower case, all shares together, addresses taken out. */
  readonly said: string;
  /** How many characters the first message has besides its addresses. */
  readonly saidLength: number;
}

/** Characters of a message that are read. */
const MAX_SAID = 2000;
/** Characters of an address that are read: some patterns over it are quadratic. */
const MAX_ADDRESS = 1000;
const ADDRESS = /<?https?:\/\/[^\s<>|]+(?:\|([^<>]*))?>?/giu;

export function factsOf(input: JudgeInput, context: JudgeContext): Facts {
  const url = input.links[0]?.url ?? "";
  const { host, segments, query } = parts(url);
  const share = input.shares[0];
  const first = share ? withoutAddresses(share.words) : "";
  const all = [...new Set(input.shares.map((one) => one.words))].map(withoutAddresses).join("\n");
  return {
    input,
    context,
    url,
    host,
    segments,
    query,
    site: siteKind(host, segments),
    share,
    channel: share ? context.channel(share.channel) : undefined,
    said: all.slice(0, MAX_SAID).toLowerCase().replaceAll("’", "'"),
    saidLength: first.replace(/[\s\p{P}]+/gu, "").length,
  };
}

function withoutAddresses(words: string): string {
  return words.slice(0, 4 * MAX_SAID).replace(ADDRESS, (_, label: string | undefined) => label ?? " ");
}

/** An address taken apart without trusting it: a URL that cannot be parsed has no host. */
export function parts(address: string): { host: string; segments: string[]; query: string } {
  const url = address.slice(0, MAX_ADDRESS);
  if (!URL.canParse(url)) return { host: "", segments: [], query: "" };
  const { hostname, pathname, search, hash } = new URL(url);
  return {
    host: hostname.toLowerCase().replace(/^www\./u, ""),
    segments: pathname.split("/").filter((segment) => segment !== ""),
    query: `${search}${hash}`,
  };
}
