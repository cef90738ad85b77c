import { decodePage } from "../text/decode-page.ts";
import { isHtml, type Original } from "./copier.ts";

/** Bytes of a page that are searched for a word to robots: it stands in the head. */
const HEAD = 100_000;
const LOGIN = /(?:^|\/)(?:log-?in|sign-?in|sign_in|account\/login|accounts\/login|authorize|sso)(?:\.\w+)?(?:\/|$)/i;

/** What speaks against keeping a copy; null when nothing does. */
export function whyNotKeep({ url, answer }: Original): string | null {
  const { status, headers, truncated } = answer;
  if (status === 401 || status === 403 || status === 407) return `the page is private (${status})`;
  if (status !== 200) return `the server answered ${status}`;
  if (answer.redirects.length > 0 && LOGIN.test(pathOf(answer.url)) && !LOGIN.test(pathOf(url))) {
    return "the page is behind a login";
  }
  if (truncated) return "the page is larger than what is kept of one";
  if (forbids(headers["x-robots-tag"] ?? "")) return "the page asks not to be archived (X-Robots-Tag)";
  if (!isHtml(answer)) return null;
  const head = decodePage(answer.body.subarray(0, HEAD), headers["content-type"] ?? "");
  return robotsMetas(head).some(forbids) ? "the page asks not to be archived (<meta name=robots>)" : null;
}

/**
 * `noarchive`, or `none`, to all robots; what is said to a named one is not for us.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
function forbids(words: string): boolean {
  return words.split(",").some((word) => /^\s*(?:(?:\*|tipkeeper)\s*:\s*)?(?:noarchive|none)\s*$/i.test(word));
}

function robotsMetas(head: string): string[] {
  return [...head.matchAll(/<meta\b[^>]{0,1000}>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /\bname\s*=\s*["']?(?:robots|tipkeeper)\b/i.test(tag))
    .map((tag) => /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag))
    .map((found) => found?.[1] ?? found?.[2] ?? found?.[3] ?? "");
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : "";
}
