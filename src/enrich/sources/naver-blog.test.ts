import iconv from "iconv-lite";
import { sourceContract } from "../../../test/contracts/source.ts";
import { naverBlog } from "./naver-blog.ts";

const post = `<html><head><title>똠방각하와 작은 배 : 네이버 블로그</title><meta property="og:title" content="똠방각하와 작은 배 : 네이버 블로그">
<meta property="og:site_name" content="네이버 블로그 | 배 이야기"><meta property="naverblog:nickname" content="모서리">
<meta property="og:description" content="펲시콜라를 마시며"></head>
<body><div class="se-module se-module-text se-title-text"><p><span>똠방각하와 작은 배</span></p></div>
<span class="se_publishDate pcol2">2020. 3. 4. 12:34</span></body></html>`;
const view = "https://blog.naver.com/PostView.naver?blogId=boats&logNo=220000000000";

sourceContract(naverBlog, "pages", [
  {
    link: { key: "naver-blog:boats/220000000000", url: "https://blog.naver.com/boats/220000000000" },
    answers: { [view]: post },
    fields: {
      title: "똠방각하와 작은 배",
      authors: ["모서리"],
      description: "펲시콜라를 마시며",
      siteName: "네이버 블로그",
      published: "2020-03-04",
      kind: "article",
      url: "https://blog.naver.com/boats/220000000000",
    },
  },
  {
    // An old post in CP949, whose header says UTF-8.
    link: { key: "naver-blog:boats/220000000000", url: "https://m.blog.naver.com/boats/220000000000" },
    answers: {
      [view]: {
        headers: { "content-type": "text/html; charset=utf-8" },
        body: iconv.encode(post.replaceAll(/<div.*<\/div>/g, ""), "cp949"),
      },
    },
    fields: { title: "똠방각하와 작은 배", authors: ["모서리"] },
  },
]);
