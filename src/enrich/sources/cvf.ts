import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";

const NAME = /_(CVPR|ICCV|WACV|ACCV)(W)?_?(\d{4})?$/;

/**
 * Papers of the Computer Vision Foundation. The page beside the PDF has citation tags; the abstract is in the page's
 * text. The PDF's address differs from the page's by its folder: `…/papers/X_paper.pdf`, `…/html/X_paper.html`.
 */
export const cvf: Source = pageSource({
  name: "cvf",
  hosts: ["openaccess.thecvf.com"],
  address: ({ key, url }) => (key.startsWith("cvf:") ? url.replace(/\/papers\/([^/]+)\.pdf$/, "/html/$1.html") : null),
  picks: { abstract: "div#abstract", title: "div#papertitle" },
  rules: {
    title: [(page) => page.picked("title")],
    description: [(page) => page.picked("abstract")],
    abstract: [(page) => page.picked("abstract")],
    siteName: [() => "CVF Open Access"],
    language: [() => "en"],
    kind: [() => "paper"],
    venue: [
      (page) => page.meta("citation_conference_title"),
      ({ url }) => {
        const [, venue, workshop, year] = NAME.exec(url.replace(/_paper\.html$/, "")) ?? [];
        return venue === undefined ? null : [venue, workshop && "Workshops", year].filter(Boolean).join(" ");
      },
    ],
  },
});
