import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** A project with its default tree; `/-/` parts project from page and is left out in old addresses. */
export const gitlab: SiteRule = {
  name: "gitlab",
  hosts: ["gitlab.com"],
  key(address) {
    const parts = address.segments.filter((part) => part !== "-");
    if (address.host !== "gitlab.com" || parts.length < 2) return null;
    const [form, branch] = parts.slice(-2);
    const isFront = parts.length > 3 && form === "tree" && (branch === "main" || branch === "master");
    const path = (isFront ? parts.slice(0, -2) : parts).join("/").replace(/\.git$/, "");
    const isProject = isFront || parts.length === 2;
    return pageKey(address, { path: `/${isProject ? path.toLowerCase() : path}`, ...(isProject && { query: [] }) });
  },
};
