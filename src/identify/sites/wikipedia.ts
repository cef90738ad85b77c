import { type Address, param } from "../address.ts";
import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

const PROJECTS = [
  "wikipedia.org",
  "wiktionary.org",
  "wikibooks.org",
  "wikisource.org",
  "wikiversity.org",
  "wikiquote.org",
  "wikimedia.org",
];

/** An article of one language, mobile or not; spaces are underscores and Wikipedia's titles start with a capital. */
export const wikipedia: SiteRule = {
  name: "wikipedia",
  hosts: PROJECTS,
  key(address) {
    const host = address.host.replace(/\.m\.(?=wik[a-z]+\.org$)/, ".");
    const title = titleOf(address);
    if (title === null) return pageKey(address, { host });
    const spaced = title.replace(/(?:%20|_)+/g, "_");
    const capital = host.endsWith("wikipedia.org") ? spaced.charAt(0).toUpperCase() + spaced.slice(1) : spaced;
    return pageKey(address, {
      host,
      path: `/wiki/${capital}`,
      query: address.query.map(({ name }) => name).filter((name) => name !== "title"),
    });
  },
};

function titleOf(address: Address): string | null {
  if (address.path.startsWith("/wiki/")) return address.path.slice(6);
  return address.path === "/w/index.php" ? param(address, "title") : null;
}
