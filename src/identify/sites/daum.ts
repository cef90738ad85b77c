import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A news article under `/v/`, on the hosts that it moved through. */
export const daum: SiteRule = {
  name: "daum",
  hosts: ["v.daum.net"],
  key(address) {
    const [form, id = "", ...more] = address.segments;
    return form === "v" && more.length === 0 && /^\d{6,20}$/.test(id)
      ? pageKey(address, { host: "v.daum.net", query: [] })
      : null;
  },
};
