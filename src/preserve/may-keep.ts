import { decodePage } from "../text/decode-page.ts";
import { isHtml, type Original } from "./copier.ts";

/** Bytes of a page that are searched for a word to robots: it stands in the head. */
const HEAD = 100_000;
const LOGIN = /(?:^|\/)(?:log-?in|sign-?in|sign_in|account\/login|accounts\/login|authorize|sso)(?:\.\w+)?(?:\/|$)/i;

const LOGIN_HOST = /^(?:accounts?|login|auth|sso|signin|id)\./;

/** What speaks against keeping a copy; null when nothing does. */
export function whyNotKeep({ url, answer }: Original): string | null {
  const { status, headers, truncated } = answer;
  if (status === 401 || status === 402 || status === 403 || status === 407) return `the page is private (${status})`;
  if (status !== 200) return `the server answered ${status}`;
  if (answer.redirects.length > 0 && isLogin(answer.url) && !isLogin(url)) {
    return "the page is behind a login";
  }
  if (truncated) return "the page is larger than what is kept of one";
  if (forbids(headers["x-robots-tag"] ?? "")) return "the page asks not to be archived (X-Robots-Tag)";
  if (!isHtml(answer)) return null;
  const head = decodePage(answer.body.subarray(0, HEAD), headers["content-type"] ?? "");
  return robotsMetas(head).some(forbids) ? "the page asks not to be archived (<meta name=robots>)" : null;
}

/**
 * `noarchive`, `nocache` (Bing's word for it) or `none`, to all robots; what is said to a named one is not for us. Commas
 * are the rule, and spaces are what people write.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
function forbids(words: string): boolean {
  return words.split(/[,;]/).some((rule) => {
    const [, robot = "*", said = ""] = /^\s*(?:([^:]*?)\s*:)?(.*)$/s.exec(rule) ?? [];
    return /^(?:\*|robots|tipkeeper)$/i.test(robot) && /(?:^|\s)(?:noarchive|nocache|none)(?:\s|$)/i.test(said);
  });
}

function robotsMetas(head: string): string[] {
  return [...head.replaceAll(/<!--.*?-->/gs, "").matchAll(/<meta\b[^>]{0,1000}>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /\sname\s*=\s*["']?\s*(?:robots|tipkeeper)\s*["'\s/>]/i.test(tag))
    .map((tag) => /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag))
    .map((found) => found?.[1] ?? found?.[2] ?? found?.[3] ?? "");
}

function isLogin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return LOGIN.test(pathname) || LOGIN_HOST.test(hostname);
}
