import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A deck, in any language of the site, at any of its slides. */
export const slideshare: SiteRule = {
  name: "slideshare",
  hosts: ["slideshare.net"],
  key(address) {
    const parts = address.segments[0] === "mobile" ? address.segments.slice(1) : address.segments;
    const isDeck = parts.length === 3 && parts[0] !== "slideshow" && /^\d{1,4}$/.test(parts[2] ?? "");
    const path = `/${(isDeck ? parts.slice(0, 2) : parts).join("/")}`;
    return parts.length > 1 ? pageKey(address, { host: "slideshare.net", path, query: [] }) : null;
  },
};
