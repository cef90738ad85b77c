import type { SiteRule } from "../site-rule.ts";

const PAPER = /^(.{3,300})_paper\.(?:html|pdf)$/;

/** A paper of the Computer Vision Foundation: abstract page or PDF. The file name holds authors, title, venue and year. */
export const cvf: SiteRule = {
  name: "cvf",
  hosts: ["openaccess.thecvf.com"],
  key({ segments }) {
    const form = segments.at(-2);
    const name = PAPER.exec(segments.at(-1) ?? "")?.[1];
    return name !== undefined && (form === "html" || form === "papers") ? `cvf:${name}` : null;
  },
};
