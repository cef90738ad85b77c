import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";

/** Papers of the ACL Anthology, whose pages have citation tags and their abstract in a place of its own. */
export const aclAnthology: Source = pageSource({
  name: "acl-anthology",
  hosts: ["aclanthology.org", "aclweb.org", "aclanthology.info", "aclanthology.coli.uni-saarland.de", "doi.org"],
  address({ key }) {
    if (!key.startsWith("acl:")) return null;
    const id = key.slice("acl:".length);
    // Old ids are written with a capital: P19-1001.
    return `https://aclanthology.org/${/^[a-z]\d{2}-/.test(id) ? id.toUpperCase() : id}/`;
  },
  picks: { abstract: "div.acl-abstract", venue: "span.acl-venue" },
  rules: {
    description: [(page) => abstractOf(page.picked("abstract"))],
    abstract: [(page) => abstractOf(page.picked("abstract"))],
    siteName: [() => "ACL Anthology"],
    language: [() => "en"],
    kind: [() => "paper"],
  },
});

function abstractOf(text: string | null): string | null {
  return text?.replace(/^\s*Abstract\s*/, "") ?? null;
}
