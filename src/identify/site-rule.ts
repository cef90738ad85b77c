import type { Address } from "./address.ts";

/** What Tipkeeper knows of one site or family of sites: which of its addresses are one page. Data and pure functions. */
export interface SiteRule {
  readonly name: string;
  /** Hosts without `www.`; their subdomains are included. None for a general rule, which is asked about every host. */
  readonly hosts: readonly string[];
  /** The key of the page; null when the address is none that the rule knows, and the next rule is asked. */
  key(address: Address): string | null;
  /** Seconds into the video or talk. */
  offset?(address: Address): number | undefined;
}
