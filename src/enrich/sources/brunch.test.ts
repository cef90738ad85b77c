import { sourceContract } from "../../../test/contracts/source.ts";
import { brunch } from "./brunch.ts";

const url = "https://brunch.co.kr/@muster/12";

sourceContract(brunch, "pages", [
  {
    link: { key: url, url },
    answers: {
      [url]: `<!doctype html><html lang="ko"><head><title>03화 배를 기다리며</title><meta property="og:title" content="03화 배를 기다리며">
        <meta property="og:site_name" content="브런치스토리"><meta name="article:author" content="모서리">
        <meta property="og:description" content="부두에서 보낸 하루"><meta property="article:published_time" content="2019-11-12T10:00:00+09:00">
        </head><body><h1 class="cover_title">배를 기다리며</h1><p class="cover_sub_title">부두에서</p></body></html>`,
    },
    fields: {
      title: "배를 기다리며",
      description: "부두에서 보낸 하루",
      authors: ["모서리"],
      siteName: "브런치",
      published: "2019-11-12",
      kind: "article",
    },
  },
  {
    link: { key: url, url },
    answers: { [url]: '<meta property="og:title" content="부두"><span class="date">Nov 12. 2019</span>' },
    fields: { title: "부두", authors: ["muster"], published: "2019-11-12" },
  },
]);
