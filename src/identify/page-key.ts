import type { Address, Param } from "./address.ts";
import { isRoute } from "./fragments.ts";

/** What of an address a site knows to be spelled otherwise, or to be without meaning. */
export interface Change {
  readonly host?: string;
  readonly path?: string;
  /** Names of the parameters that choose the page; all when left out. */
  readonly query?: readonly string[];
}

const INDEX = /\/index\.(?:html?|php)$/i;
/** A last `/amp` behind what looks like an article's slug or number, as WordPress and newspapers write it. */
const AMP = /(?:-[^/]*-[^/]*|\d|\.html?)\/amp$/i;
/** …or a file with a second ending: `news-123.amp`, `story.amp.html`. */
const AMP_FILE = /([^/]{3,})\.amp(\.html?)?$/i;
/** A host for telephones, of a site that has a name besides. */
const OTHER_SCREEN = /^(?:amp|m|mobile)\.(?=[^.]+\.[^.])/;
const AMP_PARAMS: ReadonlySet<string> = new Set(["amp", "amp=1", "amp=true", "outputType=amp"]);

/**
 * The normalised URL: `https` for both schemes, no `www.`, no trailing slash or index file, parameters ordered by name
 * (repeated ones keep their order among themselves). The fragment counts only when it is a route.
 */
export function pageKey(address: Address, change: Change = {}): string {
  const path = barePath(change.path ?? address.path);
  const route = isRoute(address.fragment, address.host) ? address.fragment : "";
  return `https://${change.host ?? desktopHost(address)}${address.port}${path}${queryKey(address.query, change.query)}${route}`;
}

/** The page-choosing parameters as `?a=1&b`, ordered by name; empty when there are none. */
export function queryKey(query: readonly Param[], names?: readonly string[]): string {
  if (query.length === 0) return "";
  const kept = names === undefined ? query : query.filter(({ name }) => names.includes(name));
  const written = kept
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, value }) => (value === null ? name : `${escapeText(name)}=${escapeText(value)}`))
    .filter((pair) => !AMP_PARAMS.has(pair));
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

/** `amp.news.com` and `m.news.com` show what `news.com` does under the same path; their front pages may be apps of their own. */
function desktopHost({ host, path }: Address): string {
  const found = path.length > 1 ? OTHER_SCREEN.exec(host) : null;
  return found === null ? host : host.slice(found[0].length);
}

function escapeText(text: string): string {
  return text.includes("#") ? text.replaceAll("#", "%23") : text;
}

function barePath(path: string): string {
  let bare = withoutSlashes(path);
  if (INDEX.test(bare.slice(-12))) bare = withoutSlashes(bare.slice(0, bare.lastIndexOf("/")));
  if (bare.endsWith("/amp") && AMP.test(bare.slice(-400))) bare = withoutSlashes(bare.slice(0, -4));
  return /\.amp(?:\.html?)?$/i.test(bare.slice(-9))
    ? bare.slice(0, -400) + bare.slice(-400).replace(AMP_FILE, "$1$2")
    : bare;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  return path.slice(0, end);
}
