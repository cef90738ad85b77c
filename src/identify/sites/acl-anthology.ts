import type { SiteRule } from "../site-rule.ts";

const ID = /^((?:[a-z]\d{2}-\d{4,5})|(?:\d{4}\.[a-z0-9_]+(?:-[a-z0-9_]+)?\.\d+))(?:v\d+)?(?:\.pdf|\.html)?$/i;

/** A paper of the ACL Anthology, page or PDF, new and old host. */
export const aclAnthology: SiteRule = {
  name: "acl-anthology",
  hosts: ["aclanthology.org", "aclweb.org", "aclanthology.info", "aclanthology.coli.uni-saarland.de"],
  key({ host, segments }) {
    const rest = segments[0] === "anthology" ? segments.slice(1) : segments;
    if (host === "aclweb.org" && rest === segments) return null;
    return rest.length === 1 || rest[0] === "papers" ? aclKey(rest.at(-1) ?? "") : null;
  },
};

/** The key for an Anthology id (`P19-1001`, `2023.emnlp-main.797`); null when it is none. */
export function aclKey(id: string): string | null {
  const found = ID.exec(id)?.[1];
  return found === undefined ? null : `acl:${found.toLowerCase()}`;
}
