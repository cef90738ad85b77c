import { param } from "../address.ts";
import { queryKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A story or comment by its number. */
export const hackerNews: SiteRule = {
  name: "hacker-news",
  hosts: ["news.ycombinator.com"],
  key(address) {
    const id = param(address, "id") ?? "";
    return address.path === "/item" && /^\d+$/.test(id) ? `hn:${id}${queryKey(address.query, ["p"])}` : null;
  },
};
