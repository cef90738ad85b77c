import type { Source } from "./source.ts";
import { aclAnthology } from "./sources/acl-anthology.ts";
import { arxiv } from "./sources/arxiv.ts";
import { brunch } from "./sources/brunch.ts";
import { cvf } from "./sources/cvf.ts";
import { doi } from "./sources/doi.ts";
import { github } from "./sources/github.ts";
import { huggingFace } from "./sources/hugging-face.ts";
import { kaggle } from "./sources/kaggle.ts";
import { medium } from "./sources/medium.ts";
import { naverBlog } from "./sources/naver-blog.ts";
import { openreview } from "./sources/openreview.ts";
import { page } from "./sources/page.ts";
import { semanticScholar } from "./sources/semantic-scholar.ts";
import { slideshare } from "./sources/slideshare.ts";
import { stackExchange } from "./sources/stack-exchange.ts";
import { tistory } from "./sources/tistory.ts";
import { velog } from "./sources/velog.ts";
import { wikidocs } from "./sources/wikidocs.ts";
import { wikipedia } from "./sources/wikipedia.ts";
import { youtube } from "./sources/youtube.ts";

/** Where pages are looked up, asked in this order: what knows most first, the page itself last. */
export const SOURCES: readonly Source[] = [
  arxiv,
  openreview,
  cvf,
  aclAnthology,
  doi,
  huggingFace,
  semanticScholar,
  github,
  youtube,
  slideshare,
  stackExchange,
  wikipedia,
  kaggle,
  wikidocs,
  tistory,
  velog,
  naverBlog,
  brunch,
  medium,
  page,
];
