import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * A package, whose name ignores case and which of `-_.` it is written with, on the old and the new host. A release is a page
 * of its own. https://peps.python.org/pep-0503/#normalized-names
 */
export const pypi: SiteRule = {
  name: "pypi",
  hosts: ["pypi.org", "pypi.python.org"],
  key(address) {
    const [form = "", name, ...release] = address.segments;
    if ((form !== "project" && form !== "pypi") || name === undefined || release.length > 1) return null;
    const written = name.slice(0, 200).replaceAll(/[-_.]+/g, "-");
    return pageKey(address, {
      host: "pypi.org",
      path: `/project/${[written.toLowerCase(), ...release].join("/")}`,
      query: [],
    });
  },
};
