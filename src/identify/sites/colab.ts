import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A notebook, wherever it is scrolled to. */
export const colab: SiteRule = {
  name: "colab",
  hosts: ["colab.research.google.com", "colab.google.com"],
  key(address) {
    return address.segments.length > 1 ? pageKey(address, { host: "colab.research.google.com", query: [] }) : null;
  },
};
