import { NetError } from "./net-error.ts";

/** Longest address that is asked for: what servers take, and then some. */
const LONGEST = 8192;

/**
 * Reads an address as browsers do, so that `0x7f.1`, `2130706433`, full-width letters and other spellings of a host are one.
 *
 * @param base where a relative one stands, as in a redirect
 * @throws NetError when it is none that may be asked
 */
export function webAddress(text: string, base?: URL): URL {
  if (text.length > LONGEST) throw new NetError("forbidden", `the address is longer than ${LONGEST} characters`);
  const url = parsed(text, base);
  if (url === null) throw new NetError("forbidden", "this is no address");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new NetError("forbidden", `only http and https are asked, not ${url.protocol.slice(0, 20)}`);
  }
  if (url.username || url.password) throw new NetError("forbidden", "the address holds a name or password");
  if (url.hostname === "") throw new NetError("forbidden", "the address has no host");
  return url;
}

function parsed(text: string, base: URL | undefined): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** The host as it is looked up: without brackets and the dot at the end. */
export function bareHost(hostname: string): string {
  return hostname
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.+$/, "")
    .toLowerCase();
}

/** The port, also where it is the scheme's own. */
export function portOf({ port, protocol }: URL): number {
  if (port !== "") return Number(port);
  return protocol === "https:" ? 443 : 80;
}
