import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A post in its newsletter, and as the app's `open.substack.com` has it. */
export const substack: SiteRule = {
  name: "substack",
  hosts: ["substack.com"],
  key(address) {
    const [pub, newsletter = "", form, slug, ...more] = address.segments;
    if (address.host !== "open.substack.com" || pub !== "pub" || form !== "p") return null;
    if (slug === undefined || more.length > 0 || !/^[a-z0-9-]{1,63}$/i.test(newsletter)) return null;
    return pageKey(address, { host: `${newsletter.toLowerCase()}.substack.com`, path: `/p/${slug}` });
  },
};
