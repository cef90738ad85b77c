import type { SiteRule } from "../site-rule.ts";

const RESERVED: ReadonlySet<string> = new Set([
  ...["home", "search", "explore", "i", "hashtag", "settings", "intent", "share", "login", "signup", "about", "tos"],
  ...["privacy", "notifications", "messages", "compose", "jobs", "who_to_follow"],
]);
const HANDLE = /^@?(\w{1,20})$/;

/** A post by its number, whoever's name stands before it, on X and its mirrors; an account. */
export const twitter: SiteRule = {
  name: "twitter",
  hosts: [
    "twitter.com",
    "x.com",
    "vxtwitter.com",
    "fxtwitter.com",
    "fixupx.com",
    "fixvx.com",
    "xcancel.com",
    ...["nitter.net", "nitter.it", "nitter.cz", "nitter.poast.org", "nitter.privacydev.net", "nitter.tiekoetter.com"],
  ],
  key({ host, fragment, segments }) {
    if (/^(?:help|developer|dev|blog|business|about|ads|analytics|publish|status|api|pic|docs)\./.test(host))
      return null;
    const parts = segments.length === 0 && fragment.startsWith("#!/") ? fragment.slice(3).split("/") : segments;
    const at = parts.findIndex((part) => /^status(?:es)?$/i.test(part));
    const number = at > 0 && at < 3 ? /^\d+/.exec(parts[at + 1] ?? "")?.[0] : undefined;
    if (number !== undefined) return `tweet:${number}`;
    const handle = HANDLE.exec(parts[0] ?? "")?.[1]?.toLowerCase();
    return handle !== undefined && parts.length === 1 && !RESERVED.has(handle) ? `x:${handle}` : null;
  },
};
