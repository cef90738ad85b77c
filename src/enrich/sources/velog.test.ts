import { sourceContract } from "../../../test/contracts/source.ts";
import { velog } from "./velog.ts";

const url = "https://velog.io/@muster/boats";

sourceContract(velog, "pages", [
  {
    link: { key: url, url },
    answers: {
      [url]: `<!doctype html><html><head><title>배를 세는 함수</title><meta property="og:title" content="배를 세는 함수">
        <meta name="description" content="재귀로 배를 센다"></head><body><div id="root"><h1>배를 세는 함수</h1></div>
        <script>window.__DATA__={"post":{"released_at":"2022-08-01T01:02:03.000Z","profile":{"display_name":"무스터"}}};</script></body></html>`,
    },
    fields: {
      title: "배를 세는 함수",
      description: "재귀로 배를 센다",
      authors: ["무스터"],
      published: "2022-08-01",
      siteName: "velog",
      kind: "article",
    },
  },
  {
    link: { key: url, url },
    answers: { [url]: "<title>배를 세는 함수 - velog</title>" },
    fields: { title: "배를 세는 함수", authors: ["muster"] },
  },
]);
