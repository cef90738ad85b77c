import type { SiteRule } from "../site-rule.ts";

const HASH = /^([0-9a-f]{20,40}|\d{5,8})(?:\.git|\.js)?$/;

/** A gist, with or without its owner; a revision is a page of its own. */
export const gist: SiteRule = {
  name: "gist",
  hosts: ["gist.github.com"],
  key({ segments: [first = "", second, third, ...more] }) {
    const alone = HASH.exec(first)?.[1];
    const id = alone ?? HASH.exec(second ?? "")?.[1];
    const revision = alone === undefined ? third : second;
    if (id === undefined || more.length > 0 || (alone !== undefined && third !== undefined)) return null;
    return revision === undefined ? `gist:${id}` : `gist:${id}/${revision}`;
  },
};
