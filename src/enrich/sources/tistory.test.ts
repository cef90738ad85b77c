import { sourceContract } from "../../../test/contracts/source.ts";
import { tistory } from "./tistory.ts";

const url = "https://boats.tistory.com/81";

sourceContract(tistory, "pages", [
  {
    link: { key: url, url },
    answers: {
      [url]: `<!doctype html><html lang="en"><head><title>작은 배를 찾는 법 — 배 이야기</title>
        <meta property="og:type" content="article"><meta property="og:title" content="작은 배를 찾는 법">
        <meta property="og.article.author" content="모서리"><meta name="by" content="모서리">
        <meta property="og:site_name" content="배 이야기"><meta property="og:description" content="작은 배는 잘 보이지 않는다. 그래서 오래 보아야 하고, 때로는 망원경이 있어야 한다. 그것으로도 모자라면 물가로 내려간다.">
        <meta property="article:published_time" content="2021-10-05T23:30:00+09:00"></head><body><p>작은 배</p></body></html>`,
    },
    fields: {
      title: "작은 배를 찾는 법",
      authors: ["모서리"],
      siteName: "배 이야기",
      published: "2021-10-05",
      // Its theme says `en`.
      language: "ko",
      kind: "article",
    },
  },
]);
