import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A course or programme: its path alone chooses it. */
export const coursera: SiteRule = {
  name: "coursera",
  hosts: ["coursera.org"],
  key(address) {
    const [kind = ""] = address.segments;
    const isCourse = ["learn", "specializations", "professional-certificates", "projects"].includes(kind);
    return isCourse ? pageKey(address, { host: "coursera.org", query: [] }) : null;
  },
};
