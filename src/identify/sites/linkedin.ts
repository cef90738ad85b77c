import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

const URN = /^urn:li:(activity|share|ugcPost):(\d{10,25})$/;
const POST = /[-_](activity|share|ugcPost)-(\d{10,25})(?:-[\w-]{1,12})?$/;

/** A post by its number; people, companies and articles by their path, whatever country's host. */
export const linkedin: SiteRule = {
  name: "linkedin",
  hosts: ["linkedin.com"],
  key(address) {
    const [form, ...rest] = address.segments;
    const last = rest.at(-1) ?? "";
    const found =
      form === "posts" ? POST.exec(last.slice(-80)) : form === "feed" || form === "embed" ? URN.exec(last) : null;
    if (found !== null) return `linkedin:${found[1]}/${found[2]}`;
    const isProfile = form === "in" || form === "company" || form === "pulse";
    return pageKey(address, { host: address.host.replace(/^(?:[a-z]{2}|m)\./, ""), ...(isProfile && { query: [] }) });
  },
};
