import type { SiteRule } from "../site-rule.ts";

const NAME = /^([\w-]+?)(?:\.html|\.pdf)?$/;

/** A paper of the Proceedings of Machine Learning Research: abstract page or PDF. */
export const pmlr: SiteRule = {
  name: "pmlr",
  hosts: ["proceedings.mlr.press"],
  key({ segments: [volume = "", first = "", second] }) {
    const name = NAME.exec(first)?.[1];
    const inner = second === undefined ? name : NAME.exec(second)?.[1];
    return /^[vr]\d+$/.test(volume) && name !== undefined && name === inner && name !== "index"
      ? `pmlr:${volume}/${name}`
      : null;
  },
};
