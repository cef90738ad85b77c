import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A post, also from the mobile host. */
export const brunch: SiteRule = {
  name: "brunch",
  hosts: ["brunch.co.kr"],
  key(address) {
    return (address.segments[0] ?? "").startsWith("@") ? pageKey(address, { host: "brunch.co.kr", query: [] }) : null;
  },
};
