import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A topic of any Discourse forum, at whatever post, known by its path `/t/slug/number/post`. */
export const discourse: SiteRule = {
  name: "discourse",
  hosts: [],
  key(address) {
    const [mark, slug = "", topic = "", post = "0", ...more] = address.segments;
    if (mark !== "t" || /^\d+$/.test(slug) || more.length > 0) return null;
    if (!/^\d+$/.test(topic) || !/^\d+$/.test(post)) return null;
    const query = address.query.map(({ name }) => name).filter((name) => name !== "u");
    return pageKey(address, { path: `/t/${topic}`, query });
  },
};
