/** Longer ones are no addresses but data. */
const LONGEST = 2000;

/** A web address as seen from `base`; null for `javascript:`, `data:` and their kin, and where it holds credentials. */
export function webAddress(value: unknown, base: string): string | null {
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = value.trim();
  if (text === "" || !URL.canParse(text, base)) return null;
  const { protocol, href, username, password } = new URL(text, base);
  if ((protocol !== "https:" && protocol !== "http:") || username !== "" || password !== "") return null;
  return href.length > LONGEST ? null : href;
}

/** Host without `www.`, in lower case; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}
