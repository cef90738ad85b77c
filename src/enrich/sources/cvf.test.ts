import { sourceContract } from "../../../test/contracts/source.ts";
import { cvf } from "./cvf.ts";

const page = `<!DOCTYPE html><html><head><title>CVPR 2022 Open Access Repository</title>
<meta name="citation_title" content="Seeing Small Boats From Far Away">
<meta name="citation_author" content="Muster, Ada"><meta name="citation_author" content="Beispiel, Ben">
<meta name="citation_publication_date" content="2022">
<meta name="citation_conference_title" content="Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition">
<meta name="citation_firstpage" content="101"><meta name="citation_lastpage" content="110">
<meta name="citation_pdf_url" content="http://openaccess.thecvf.com/content/CVPR2022/papers/Muster_Seeing_CVPR_2022_paper.pdf">
</head><body><div id="papertitle">Seeing Small Boats From Far Away</div>
<div id="authors"><b><i>Ada Muster, Ben Beispiel</i></b></div><font size="5">Abstract</font><br><br>
<div id="abstract">Boats are small. We look <b>closer</b>.</div></body></html>`;
const html = "https://openaccess.thecvf.com/content/CVPR2022/html/Muster_Seeing_CVPR_2022_paper.html";

sourceContract(cvf, "pages", [
  {
    link: { key: "cvf:Muster_Seeing_CVPR_2022", url: html },
    answers: { [html]: page },
    fields: {
      title: "Seeing Small Boats From Far Away",
      authors: ["Ada Muster", "Ben Beispiel"],
      abstract: "Boats are small. We look closer.",
      published: "2022",
      venue: "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition",
      kind: "paper",
      siteName: "CVF Open Access",
      language: "en",
      minutes: null,
      imprint: { form: "proceedings", volume: null, issue: null, pages: "101-110", publisher: null },
    },
  },
  {
    // The PDF is known by the page beside it.
    link: { key: "cvf:Muster_Seeing_CVPR_2022", url: html.replace("/html/", "/papers/").replace(/html$/, "pdf") },
    answers: { [html]: page.replace(/<meta name="citation_conference_title[^>]*>/, "") },
    fields: { title: "Seeing Small Boats From Far Away", venue: "CVPR 2022" },
  },
]);
