import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A blog's post, also in its mobile form (`/m/81`). */
export const tistory: SiteRule = {
  name: "tistory",
  hosts: ["tistory.com"],
  key(address) {
    const { path } = address;
    return pageKey(address, { path: path === "/m" ? "" : path.startsWith("/m/") ? path.slice(2) : path });
  },
};
