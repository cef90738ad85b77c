import { param } from "../address.ts";
import type { SiteRule } from "../site-rule.ts";

/** A submission: its forum and its PDF. Other attachments, revisions and groups are pages of their own. */
export const openreview: SiteRule = {
  name: "openreview",
  hosts: ["openreview.net"],
  key(address) {
    const id = param(address, "id");
    const [form, ...more] = address.segments;
    if (id === null || id === "" || more.length > 0) return null;
    const isPaper = form === "forum" || form === "pdf" || (form === "attachment" && param(address, "name") === "pdf");
    return isPaper ? `openreview:${id}` : null;
  },
};
