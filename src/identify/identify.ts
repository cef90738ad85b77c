import type { Identity } from "../model/link.ts";
import { type Address, parseAddress } from "./address.ts";
import { byHost } from "./by-host.ts";
import { cleanAddress } from "./clean-address.ts";
import { isRoute } from "./fragments.ts";
import { pageKey } from "./page-key.ts";
import type { SiteRule } from "./site-rule.ts";
import { SITES } from "./sites.ts";
import { withoutSecrets } from "./without-secrets.ts";
import { target } from "./wrappers.ts";

const MOST_WRAPPERS = 8;

const GENERAL = SITES.filter(({ hosts }) => hosts.length === 0);
const RULES_BY_HOST: ReadonlyMap<string, readonly SiteRule[]> = rulesByHost();

/**
 * What a posted address is known by; null when it is no http(s) address. Redirecting addresses stand for their target,
 * however deep up to eight; one nested deeper stands for itself. Identifying the clean address gives the same key.
 */
export function identify(url: string): Identity | null {
  const posted = parseAddress(withoutSecrets(url));
  if (posted === null) return null;
  const address = unwrapped(posted);
  const rule = ruleFor(address);
  const offset = rule.site?.offset?.(address);
  return {
    key: rule.key,
    address: cleanAddress(address),
    rule: rule.site?.name ?? "page",
    ...(address.fragment !== "" && !isRoute(address.fragment, address.host) && { fragment: address.fragment }),
    ...(offset !== undefined && { offset }),
  };
}

function unwrapped(posted: Address): Address {
  let address = posted;
  for (let depth = 0; depth < MOST_WRAPPERS; depth++) {
    const inner = target(address);
    const next = inner === null ? null : parseAddress(withoutSecrets(inner));
    if (next === null) return address;
    address = next;
  }
  return target(address) === null ? address : posted;
}

function ruleFor(address: Address): { readonly key: string; readonly site?: SiteRule } {
  // A site's rules are for its own server: on another port is another program.
  const known = address.port === "" ? byHost(RULES_BY_HOST, address.host) : undefined;
  for (const site of known ?? GENERAL) {
    const key = site.key(address);
    if (key !== null) return { key, site };
  }
  return { key: pageKey(address) };
}

/** Each host's own rules in the order listed, then the general ones. */
function rulesByHost(): ReadonlyMap<string, readonly SiteRule[]> {
  const hosts = new Set(SITES.flatMap((site) => site.hosts));
  return new Map([...hosts].map((host) => [host, [...SITES.filter((site) => site.hosts.includes(host)), ...GENERAL]]));
}
