import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A notebook on the old or new host. */
export const nbviewer: SiteRule = {
  name: "nbviewer",
  hosts: ["nbviewer.org", "nbviewer.jupyter.org", "nbviewer.ipython.org"],
  key(address) {
    return pageKey(address, { host: "nbviewer.org" });
  },
};
