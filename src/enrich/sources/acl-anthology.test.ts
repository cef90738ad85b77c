import { sourceContract } from "../../../test/contracts/source.ts";
import { aclAnthology } from "./acl-anthology.ts";

const page = (title: string) => `<!doctype html><html lang="en-us"><head>
<title>${title} - ACL Anthology</title>
<meta content="${title}" name="citation_title">
<meta content="Ada Muster" name="citation_author"><meta content="가람 김" name="citation_author">
<meta content="Proceedings of the 4th Workshop on Examples" name="citation_conference_title">
<meta content="2023/7" name="citation_publication_date">
<meta content="12" name="citation_firstpage"><meta content="20" name="citation_lastpage">
<meta content="10.18653/v1/2023.examples-1.2" name="citation_doi">
<meta property="og:title" content="${title}"><meta property="og:site_name" content="ACL Anthology">
<meta property="og:description" content="Ada Muster, 가람 김. Proceedings of the 4th Workshop on Examples. 2023."></head>
<body><div class="card-body acl-abstract"><h5 class="card-title">Abstract</h5><span>Words were counted.</span></div></body></html>`;

sourceContract(aclAnthology, "pages", [
  {
    link: { key: "acl:2023.examples-1.2", url: "https://aclanthology.org/2023.examples-1.2.pdf" },
    answers: { "https://aclanthology.org/2023.examples-1.2/": page("Counting Words") },
    fields: {
      title: "Counting Words",
      authors: ["Ada Muster", "가람 김"],
      abstract: "Words were counted.",
      published: "2023-07",
      venue: "Proceedings of the 4th Workshop on Examples",
      doi: "10.18653/v1/2023.examples-1.2",
      kind: "paper",
      imprint: { form: "proceedings", volume: null, issue: null, pages: "12-20", publisher: null },
    },
  },
  {
    link: { key: "acl:p19-1001", url: "https://www.aclweb.org/anthology/P19-1001" },
    answers: { "https://aclanthology.org/P19-1001/": page("An Old Paper") },
    fields: { title: "An Old Paper" },
  },
]);
