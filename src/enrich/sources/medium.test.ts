import { sourceContract } from "../../../test/contracts/source.ts";
import { medium } from "./medium.ts";

const url = "https://medium.com/boat-news/counting-boats-0123456789ab";

sourceContract(medium, "pages", [
  {
    link: { key: "medium:0123456789ab", url },
    answers: {
      [url]: `<!doctype html><html lang="en"><head><title>Counting Boats | by Ada Muster | Boat News | Medium</title>
        <meta property="og:title" content="Counting Boats"><meta property="og:site_name" content="Medium">
        <meta name="author" content="Ada Muster"><meta property="article:author" content="https://medium.com/@muster">
        <meta property="article:published_time" content="2020-01-02T03:04:05.678Z"><meta property="og:type" content="article">
        <meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="6 min read">
        <meta property="og:image" content="https://miro.example/boat.png"></head><body><article><p>One boat.</p></article></body></html>`,
    },
    fields: {
      title: "Counting Boats",
      authors: ["Ada Muster"],
      published: "2020-01-02",
      minutes: 6,
      kind: "article",
      siteName: "Medium",
      picture: "https://miro.example/boat.png",
    },
  },
  {
    link: { key: "medium:0123456789ab", url },
    answers: {
      [url]: '<title>Counting Boats | by Ada Muster | Medium</title><meta name="author" content="Ada Muster">',
    },
    fields: { title: "Counting Boats" },
  },
]);
