import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** Naver's other services: their pages ended in `.nhn` before they ended in `.naver`, and have a mobile host. */
export const naver: SiteRule = {
  name: "naver",
  hosts: ["naver.com"],
  key(address) {
    const isView = /\/[a-z_]{1,40}\.(?:nhn|naver)$/i.test(address.path.slice(-60));
    const host = address.host.replace(/^m\.(?=[a-z]{1,20}\.naver\.com$)/, "");
    if (!isView && host === address.host) return null;
    return pageKey(address, { host, path: isView ? address.path.replace(/\.nhn$/i, ".naver") : address.path });
  },
};
