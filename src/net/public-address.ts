import ipaddr from "ipaddr.js";

/**
 * Inside: this machine, its networks, or what stands for them. Translated: an IPv4 address in the prefix of a NAT64, which
 * resolvers of IPv6 networks add to the real one. Neither is connected to.
 */
type Reach = "public" | "translated" | "inside";

/** All of IPv6 that is handed out to the world. https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3");
const TRANSLATED = ["64:ff9b::/96", "64:ff9b:1::/48"].map((range) => ipaddr.parseCIDR(range));
/**
 * What looks public and is not meant for all, beyond what `ipaddr.js` knows: registries of special purpose, relays, and the
 * address at which Azure answers each of its machines.
 * https://www.iana.org/assignments/iana-ipv4-special-registry https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const SPECIAL = [
  "192.0.0.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.175.48.0/24",
  "168.63.129.16/32",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "2620:4f:8000::/48",
  "3fff::/20",
].map((range) => ipaddr.parseCIDR(range));

/** How far an address reaches. Whatever is not known to be public is inside. */
export function reachOf(address: string): Reach {
  // Only the four-part and the colon form: `ipaddr.js` also reads 0x7f.1, which nothing should hand over here.
  const isPlain = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  if (!isPlain || address.includes("%")) return "inside";
  const parsed = ipaddr.parse(address);
  if (TRANSLATED.some((range) => isIn(parsed, range))) return "translated";
  if (parsed.range() !== "unicast") return "inside";
  if (parsed.kind() === "ipv6" && !isIn(parsed, GLOBAL_UNICAST)) return "inside";
  return SPECIAL.some((range) => isIn(parsed, range)) ? "inside" : "public";
}

function isIn(address: ipaddr.IPv4 | ipaddr.IPv6, [range, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number]): boolean {
  return address.kind() === range.kind() && address.match(range, bits);
}
