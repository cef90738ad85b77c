import { type Address, param } from "./address.ts";
import { byHost } from "./by-host.ts";
import { decoded } from "./escapes.ts";

/** Where a redirecting page names its target: in the first of these parameters, or in the path behind `path`. */
interface Wrapper {
  /** Start of the path. */
  readonly at: string;
  readonly params?: readonly string[];
  /** The target stands in the path behind `at`, without a scheme where the site leaves it out. */
  readonly inPath?: boolean;
}

const GOOGLE: readonly Wrapper[] = [
  { at: "/url", params: ["q", "url"] },
  { at: "/amp/s/", inPath: true },
  { at: "/amp/", inPath: true },
];

const WRAPPERS: ReadonlyMap<string, readonly Wrapper[]> = new Map<string, readonly Wrapper[]>([
  ["youtube.com", [{ at: "/redirect", params: ["q"] }]],
  [
    "facebook.com",
    [
      { at: "/l.php", params: ["u"] },
      { at: "/flx/warn", params: ["u"] },
    ],
  ],
  ["l.instagram.com", [{ at: "/", params: ["u"] }]],
  ["slack-redir.net", [{ at: "/link", params: ["url"] }]],
  ["out.reddit.com", [{ at: "/", params: ["url"] }]],
  ["safelinks.protection.outlook.com", [{ at: "/", params: ["url"] }]],
  [
    "linkedin.com",
    [
      { at: "/redir/", params: ["url"] },
      { at: "/safety/go", params: ["url"] },
    ],
  ],
  ["vk.com", [{ at: "/away.php", params: ["to"] }]],
  ["t.umblr.com", [{ at: "/redirect", params: ["z"] }]],
  ["steamcommunity.com", [{ at: "/linkfilter", params: ["url", "u"] }]],
  [
    "medium.com",
    [
      { at: "/r", params: ["url"] },
      { at: "/m/global-identity", params: ["redirectUrl"] },
      { at: "/m/global-identity-2", params: ["redirectUrl"] },
    ],
  ],
  [
    "docs.google.com",
    [
      { at: "/viewer", params: ["url"] },
      { at: "/gview", params: ["url"] },
    ],
  ],
  ["duckduckgo.com", [{ at: "/l", params: ["uddg"] }]],
  ["link.zhihu.com", [{ at: "/", params: ["target"] }]],
  ["link.juejin.cn", [{ at: "/", params: ["target"] }]],
  ["link.csdn.net", [{ at: "/", params: ["target"] }]],
  ["getpocket.com", [{ at: "/redirect", params: ["url"] }]],
  ["exit.sc", [{ at: "/", params: ["url"] }]],
  ["cdn.ampproject.org", ["/c/s/", "/v/s/", "/c/", "/v/"].map((at) => ({ at, inPath: true }))],
  ["readmedium.com", [{ at: "/en/", inPath: true }]],
  ["freedium.cfd", [{ at: "/", inPath: true }]],
  ["freedium-mirror.cfd", [{ at: "/", inPath: true }]],
  [
    "12ft.io",
    [
      { at: "/proxy", params: ["q"] },
      { at: "/", inPath: true },
    ],
  ],
  ["r.jina.ai", [{ at: "/", inPath: true }]],
]);

const GOOGLE_HOST = /^google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;
const HTTP = /^https?:[\\/]/i;
const HOST = /^[^/?#\s]{1,255}\.[^/?#\s.]{2,63}(?:[/?#:]|$)/;

/** The address that a redirecting one (`google.com/url?q=…`) stands for; null when it stands for itself. */
export function target(address: Address): string | null {
  const wrappers = GOOGLE_HOST.test(address.host) ? GOOGLE : byHost(WRAPPERS, address.host);
  if (wrappers === undefined) return null;
  for (const wrapper of wrappers) {
    const found = address.path.startsWith(wrapper.at) ? targetOf(address, wrapper) : null;
    if (found !== null) return found;
  }
  return null;
}

function targetOf(address: Address, { at, params, inPath }: Wrapper): string | null {
  if (inPath === true) return targetInPath(address, at);
  const next = address.path.slice(at.length, at.length + 1);
  if (next !== "" && next !== "/" && !at.endsWith("/")) return null;
  for (const name of params ?? []) {
    const value = decoded(param(address, name) ?? "");
    if (HTTP.test(value)) return value;
  }
  return null;
}

/** The path behind `at` with query and fragment, which are the target's. */
function targetInPath(address: Address, at: string): string | null {
  const rest = address.rawPath.slice(at.length);
  const path = /^https?%3a/i.test(rest) ? decoded(rest) : rest;
  const query = address.query.length === 0 ? "" : `?${address.query.map(({ raw }) => raw).join("&")}`;
  // Servers on the way fold `https://` inside a path to `https:/`.
  if (HTTP.test(path)) return path.replace(/^(https?:)[\\/]+/i, "$1//") + query + address.fragment;
  if (at === "/" || !HOST.test(path)) return null;
  return `${at.endsWith("/s/") ? "https" : "http"}://${path}${query}${address.fragment}`;
}
