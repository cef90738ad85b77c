import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

const ID = /^[a-z0-9]{4,10}$/i;
const HOSTS = /^(?:old|new|np|m|i|amp|en|sh)\./;

/** A thread whatever its slug, or one comment of it. */
export const reddit: SiteRule = {
  name: "reddit",
  hosts: ["reddit.com", "redd.it"],
  key(address) {
    const { host, segments } = address;
    const [short = ""] = segments;
    if (host === "redd.it" && segments.length === 1 && ID.test(short)) return `reddit:${short.toLowerCase()}`;
    if (host.endsWith("redd.it")) return null;
    const at = segments.indexOf("comments");
    const [thread, , comment] = at < 0 ? [] : segments.slice(at + 1);
    if (thread === undefined || !ID.test(thread)) return pageKey(address, { host: host.replace(HOSTS, "") });
    return `reddit:${[thread, ...(comment === undefined ? [] : [comment])].join("/").toLowerCase()}`;
  },
};
