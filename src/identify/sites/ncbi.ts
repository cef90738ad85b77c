import type { SiteRule } from "../site-rule.ts";

const PMID = /^\d{4,9}$/;
const PMC = /^PMC\d{4,9}$/i;

/** An article of PubMed or PubMed Central by its number, on the hosts of before and after their moves. */
export const ncbi: SiteRule = {
  name: "ncbi",
  hosts: ["ncbi.nlm.nih.gov", "europepmc.org"],
  key({ host, segments }) {
    const [first = "", ...rest] = segments;
    const last = rest.at(-1) ?? first;
    if (host === "pubmed.ncbi.nlm.nih.gov") return rest.length === 0 && PMID.test(first) ? `pubmed:${first}` : null;
    if (first === "pubmed" && rest.length === 1 && PMID.test(last)) return `pubmed:${last}`;
    const articles = segments.findIndex((part) => part === "articles" || part === "article");
    const id = segments[articles + 1] ?? "";
    const forms = segments.slice(articles + 2);
    const isFront = forms.length === 0 || (forms[0] === "pdf" && forms.length <= 2);
    return articles >= 0 && articles < 2 && isFront && PMC.test(id) ? `pmc:${id.slice(3)}` : null;
  },
};
