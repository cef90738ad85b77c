import type { SiteRule } from "../site-rule.ts";

const HASHED = /^([0-9a-f]{32})-(?:Abstract|Paper)[\w-]*\.(?:html|pdf)$/;
const NUMBERED = /^(\d{1,5})-.*?(?:\.pdf)?$/;

/** A NeurIPS paper: abstract page or PDF, before and after the move of 2020. Reviews and supplements stand apart. */
export const neurips: SiteRule = {
  name: "neurips",
  hosts: [
    "papers.nips.cc",
    "proceedings.neurips.cc",
    "papers.neurips.cc",
    "datasets-benchmarks-proceedings.neurips.cc",
  ],
  key({ host, segments }) {
    const at = segments.indexOf("paper");
    const [, year = "", form, file] = segments.slice(at);
    if (at < 0 || at > 1) return null;
    if (form === undefined) {
      const number = NUMBERED.exec(year)?.[1];
      return number === undefined || /-(?:supplemental|reviews)\b/i.test(year) ? null : `nips:${number}`;
    }
    const hash = HASHED.exec(file ?? "")?.[1];
    if (hash === undefined || (form !== "hash" && form !== "file")) return null;
    return `nips:${host.startsWith("datasets-") ? "datasets/" : ""}${year}/${hash}`;
  },
};
