import { type Address, param } from "../address.ts";
import type { SiteRule } from "../site-rule.ts";
import { aclKey } from "./acl-anthology.ts";
import { arxivKey } from "./arxiv.ts";

const DOI = /^10\.\d{4,9}(?:\.\d+)*\//;
/** Path parts that name a form of the same article. */
const FORMS: ReadonlySet<string> = new Set([
  ...["doi", "abs", "abstract", "full", "pdf", "epdf", "pdfplus", "pdfdirect", "epub", "reader", "book", "html"],
  ...[
    "full-xml",
    "summary",
    "article",
    "articles",
    "chapter",
    "content",
    "fulltext",
    "fulltext.html",
    "full.pdf",
    "full-text",
  ],
  ...["referenceworkentry", "protocol", "proceedings"],
]);

/** Resolvers, and publishers whose path holds the DOI. DOIs ignore case: https://www.doi.org/the-identifier/resources/handbook */
export const doi: SiteRule = {
  name: "doi",
  hosts: [
    ...["doi.org", "doi.acm.org", "dl.acm.org", "link.springer.com", "onlinelibrary.wiley.com", "tandfonline.com"],
    ...["journals.sagepub.com", "pubs.acs.org", "science.org", "pnas.org", "journals.aps.org", "frontiersin.org"],
    ...[
      "biorxiv.org",
      "medrxiv.org",
      "journals.plos.org",
      "nature.com",
      "zenodo.org",
      "direct.mit.edu",
      "epubs.siam.org",
    ],
    ...[
      "annualreviews.org",
      "journals.uchicago.edu",
      "royalsocietypublishing.org",
      "iopscience.iop.org",
      "jstage.jst.go.jp",
    ],
    ...["academic.oup.com", "worldscientific.com", "degruyter.com", "emerald.com", "cell.com", "ascelibrary.org"],
  ],
  key(address) {
    const id = doiOf(address)?.replace(/\/+$/, "").toLowerCase();
    return id === undefined ? null : keyOf(id);
  },
};

/** Some DOIs name a page that another rule knows better. */
function keyOf(id: string): string {
  const [prefix, ...rest] = id.split("/");
  const known =
    prefix === "10.48550"
      ? arxivKey((rest.join("/").split("arxiv.")[1] ?? "").split("/"))
      : prefix === "10.18653"
        ? aclKey(rest[1] ?? "")
        : null;
  return known ?? `doi:${id}`;
}

function doiOf(address: Address): string | undefined {
  const { host } = address;
  const segments = address.segments.flatMap((part) => part.split("%2F"));
  if (host === "dl.acm.org" && segments[0] === "citation.cfm") return acm(param(address, "doid"));
  if (host === "nature.com") return nature(segments);
  if (host === "zenodo.org") return zenodo(segments);
  if (host === "journals.plos.org") return plos(address);
  const start = segments.findIndex((part) => /^10\.\d{4,9}/.test(part));
  if (start < 0) return undefined;
  // Publishers put journal and form before the DOI; `suppl` or `figure` is another page.
  const forms = host.endsWith("aps.org") ? segments.slice(1, start) : segments.slice(0, start);
  if (!forms.every((part) => FORMS.has(part.toLowerCase()))) return undefined;
  let end = segments.length;
  while (end > start + 2 && FORMS.has((segments[end - 1] ?? "").toLowerCase())) end--;
  const id = segments.slice(start, end).join("/");
  if (!DOI.test(id)) return undefined;
  if (host.endsWith("rxiv.org")) return id.replace(/v\d+(?:\.(?:full|abstract|full-text|full\.pdf))?$/, "");
  return segments.includes("pdf") || segments.includes("content") ? id.replace(/\.pdf$/, "") : id;
}

/** ACM's addresses of before 2020: the second half of a DOI. */
function acm(number: string | null): string | undefined {
  return /^\d{5,8}\.\d{5,8}$/.test(number ?? "") ? `10.1145/${number}` : undefined;
}

function nature([articles, id, ...more]: readonly string[]): string | undefined {
  const article = id?.replace(/\.pdf$/, "");
  if (articles !== "articles" || article === undefined || more.length > 0) return undefined;
  return /^(?:s\d{5}-\d{3}-\d{4,6}-[\dxyz]|nature\d{5}|srep\d{5}|ncomms\d{4,5})$/.test(article)
    ? `10.1038/${article}`
    : undefined;
}

function zenodo([record, id, ...more]: readonly string[]): string | undefined {
  if (record === "doi") return id === undefined ? undefined : [id, ...more].join("/");
  return /^records?$/.test(record ?? "") && /^\d+$/.test(id ?? "") && more.length === 0
    ? `10.5281/zenodo.${id}`
    : undefined;
}

function plos(address: Address): string | undefined {
  const id = param(address, "id") ?? "";
  const isArticle =
    address.segments[1] === "article" && (address.segments.length === 2 || address.segments[2] === "file");
  return isArticle && DOI.test(id) && !/\.[gst]\d{3}$/.test(id) ? id : undefined;
}
