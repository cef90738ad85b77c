/** What only the door, or nobody, may say. Cookies are never sent. */
const NOT_OURS =
  /^(?:cookie2?|host|connection|keep-alive|te|trailer|transfer-encoding|content-length|upgrade|expect|proxy-.*|user-agent|accept-encoding)$/;
/** What goes along when a redirect leads to another origin: the rest may be a secret meant for the first. */
const HARMLESS = new Set(["accept", "accept-language"]);

/** The headers that a step wants, without those that are not its to set. */
export function wantedHeaders(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(named.filter(([name]) => !NOT_OURS.test(name)));
}

/** What is left of a request's headers after a redirect. */
export function headersAfter(
  headers: Readonly<Record<string, string>>,
  { from, to, keepsBody }: { readonly from: URL; readonly to: URL; readonly keepsBody: boolean },
): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => (from.origin === to.origin || HARMLESS.has(name)) && (keepsBody || !name.startsWith("content-")),
  );
  return Object.fromEntries(kept);
}

/**
 * The name that we go by: `Mozilla/5.0 (compatible; …)` is how robots say that they are one and where to complain.
 *
 * @param contact an address; what cannot stand in a header is left out
 */
export function userAgent(version: string, contact: string): string {
  return `Mozilla/5.0 (compatible; Tipkeeper/${version}; +${visible(contact)})`;
}

/** The same to be said after a browser's own name. */
export function robotName(version: string, contact: string): string {
  return `Tipkeeper/${version} (+${visible(contact)})`;
}

function visible(contact: string): string {
  return contact.replace(/[^\x21-\x7e]/g, "");
}
