import type { Address } from "./address.ts";
import { isRoute } from "./fragments.ts";

/**
 * The address to publish: as posted, less tracking parameters and a fragment that only scrolls. What is not ASCII stays
 * percent-encoded, so that the link survives Markdown, mail and old browsers; titles are for reading.
 */
export function cleanAddress(address: Address): string {
  const query = address.query.length === 0 ? "" : `?${address.query.map(({ raw }) => raw).join("&")}`;
  const route = isRoute(address.fragment, address.host) ? address.fragment : "";
  return `${address.scheme}//${address.authority}${address.rawPath}${query}${route}`;
}
