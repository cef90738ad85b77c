import type { Param } from "../address.ts";
import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A blog's post, also in its mobile form (`/m/81`). */
export const tistory: SiteRule = {
  name: "tistory",
  hosts: ["tistory.com"],
  key(address) {
    const { path } = address;
    const desktop = path === "/m" ? "" : path.startsWith("/m/") ? path.slice(2) : path;
    // On a post the category only says from where it was reached; on the front page it chooses the list.
    return pageKey(address, { path: desktop, ...(desktop.length > 1 && { query: postQuery(address.query) }) });
  },
};

function postQuery(query: readonly Param[]): readonly string[] {
  return query.map(({ name }) => name).filter((name) => name !== "category");
}
