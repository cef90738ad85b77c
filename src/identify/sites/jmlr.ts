import type { SiteRule } from "../site-rule.ts";

const NAME = /^([\w-]+?)(?:\.html|\.pdf)?$/;

/** A paper of the Journal of Machine Learning Research: abstract page or PDF. */
export const jmlr: SiteRule = {
  name: "jmlr",
  hosts: ["jmlr.org"],
  key({ segments: [papers, volume = "", first = "", second] }) {
    const number = /^v(?:olume)?(\d+)$/.exec(volume)?.[1];
    const name = NAME.exec(first)?.[1];
    if (papers !== "papers" || number === undefined || name === undefined) return null;
    return second === undefined || NAME.exec(second)?.[1] === name ? `jmlr:v${number}/${name}` : null;
  },
};
