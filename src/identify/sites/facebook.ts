import { param } from "../address.ts";
import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

const HOSTS = /^(?:m|mbasic|touch|web|[a-z]{2}-[a-z]{2})\./;
const POST: ReadonlySet<string> = new Set(["posts", "permalink"]);

/** Posts of groups and pages from any of the site's hosts. */
export const facebook: SiteRule = {
  name: "facebook",
  hosts: ["facebook.com", "fb.com"],
  key(address) {
    const { segments } = address;
    const host = address.host.replace(HOSTS, "").replace(/^fb\.com$/, "facebook.com");
    if (host !== "facebook.com") return null;
    const at = segments.findIndex((part) => POST.has(part));
    const post = at < 1 ? undefined : segments.slice(at + 1).findLast((part) => /^(?:\d{5,}|pfbid\w+)$/.test(part));
    if (post !== undefined) return `fb:${segments.slice(0, at).join("/").toLowerCase()}/${post}`;
    const story = param(address, "story_fbid");
    const owner = param(address, "id");
    if (story !== null && owner !== null) return `fb:${owner}/${story}`;
    return pageKey(address, { host });
  },
};
