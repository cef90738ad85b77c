import { sourceContract } from "../../../test/contracts/source.ts";
import { wikidocs } from "./wikidocs.ts";

const url = "https://wikidocs.net/12345";

sourceContract(wikidocs, "pages", [
  {
    link: { key: url, url },
    answers: {
      [url]: `<!doctype html><html lang="ko"><head><title>02-1 배의 종류 - 배를 세는 사람들</title>
        <meta property="og:title" content="02-1 배의 종류"><meta name="author" content="모서리"></head>
        <body><a class="book-subject" href="/book/1">배를 세는 사람들</a><h1 class="page-subject">02-1 배의 종류</h1>
        <div class="page-content">${"<p>배에는 여러 가지가 있고, 큰 배와 작은 배가 있다.</p>".repeat(60)}</div></body></html>`,
    },
    fields: {
      title: "02-1 배의 종류",
      siteName: "위키독스",
      venue: "배를 세는 사람들",
      authors: ["모서리"],
      language: "ko",
      kind: "article",
      minutes: 2,
    },
  },
]);
