/** Control characters but tab and line feed, marks that turn the direction of writing, and what XML does not take. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text fit for a page, a feed and XML: nothing in it can dress one text up as another. */
export function shown(text: string): string {
  return text.toWellFormed().replace(UNSEEN, "");
}

/** The address when it opens a web page; null for `javascript:` and its kin. */
export function webAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const { href, username, password } = new URL(url);
  return username === "" && password === "" ? href : null;
}

/** Whose page it is: the host without `www.`, as people read it. */
export function hostOf(url: string): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const host = new URL(address).hostname.replace(/^www\./, "");
  return host === "" ? null : host;
}

/** Text on one line of at most `length` characters. */
export function shortened(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const characters = [...line.slice(0, length * 2)];
  return characters.length <= length ? line : `${characters.slice(0, length).join("").trimEnd()}…`;
}
