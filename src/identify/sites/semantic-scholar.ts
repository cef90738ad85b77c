import type { SiteRule } from "../site-rule.ts";

const PAPER = /^[0-9a-f]{40}$/;

/** A paper by its hash, with or without its title in the path; a tab of it (`/figure/3`) is a page of its own. */
export const semanticScholar: SiteRule = {
  name: "semantic-scholar",
  hosts: ["semanticscholar.org"],
  key({ segments: [form, ...rest] }) {
    const id = rest.at(-1) ?? "";
    return form === "paper" && rest.length <= 2 && PAPER.test(id) ? `s2:${id}` : null;
  },
};
