import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A post or series: its path alone chooses it. */
export const velog: SiteRule = {
  name: "velog",
  hosts: ["velog.io"],
  key(address) {
    const [account = "", ...rest] = address.segments;
    return account.startsWith("@") && rest.length > 0 ? pageKey(address, { host: "velog.io", query: [] }) : null;
  },
};
