import type { SiteRule } from "./site-rule.ts";
import { aclAnthology } from "./sites/acl-anthology.ts";
import { amazon } from "./sites/amazon.ts";
import { arxiv } from "./sites/arxiv.ts";
import { brunch } from "./sites/brunch.ts";
import { colab } from "./sites/colab.ts";
import { coursera } from "./sites/coursera.ts";
import { cvf } from "./sites/cvf.ts";
import { daum } from "./sites/daum.ts";
import { discourse } from "./sites/discourse.ts";
import { doi } from "./sites/doi.ts";
import { doiPath } from "./sites/doi-path.ts";
import { facebook } from "./sites/facebook.ts";
import { gist } from "./sites/gist.ts";
import { github } from "./sites/github.ts";
import { gitlab } from "./sites/gitlab.ts";
import { googleDocs } from "./sites/google-docs.ts";
import { hackerNews } from "./sites/hacker-news.ts";
import { huggingFace } from "./sites/hugging-face.ts";
import { ieee } from "./sites/ieee.ts";
import { jmlr } from "./sites/jmlr.ts";
import { kaggle } from "./sites/kaggle.ts";
import { linkedin } from "./sites/linkedin.ts";
import { medium } from "./sites/medium.ts";
import { naver } from "./sites/naver.ts";
import { naverBlog } from "./sites/naver-blog.ts";
import { naverNews } from "./sites/naver-news.ts";
import { nbviewer } from "./sites/nbviewer.ts";
import { ncbi } from "./sites/ncbi.ts";
import { neurips } from "./sites/neurips.ts";
import { notion } from "./sites/notion.ts";
import { openreview } from "./sites/openreview.ts";
import { pmlr } from "./sites/pmlr.ts";
import { pypi } from "./sites/pypi.ts";
import { reddit } from "./sites/reddit.ts";
import { sciencedirect } from "./sites/sciencedirect.ts";
import { semanticScholar } from "./sites/semantic-scholar.ts";
import { slackPermalink } from "./sites/slack-permalink.ts";
import { slideshare } from "./sites/slideshare.ts";
import { stackExchange } from "./sites/stack-exchange.ts";
import { substack } from "./sites/substack.ts";
import { tistory } from "./sites/tistory.ts";
import { twitter } from "./sites/twitter.ts";
import { velog } from "./sites/velog.ts";
import { vimeo } from "./sites/vimeo.ts";
import { wikipedia } from "./sites/wikipedia.ts";
import { youtube } from "./sites/youtube.ts";

/** The site rules, asked in this order within a host; the general ones, which name no host, come last. */
export const SITES: readonly SiteRule[] = [
  arxiv,
  doi,
  openreview,
  cvf,
  aclAnthology,
  neurips,
  pmlr,
  jmlr,
  ieee,
  ncbi,
  sciencedirect,
  semanticScholar,
  huggingFace,
  youtube,
  vimeo,
  github,
  gist,
  gitlab,
  medium,
  substack,
  tistory,
  velog,
  naverBlog,
  naverNews,
  naver,
  daum,
  brunch,
  kaggle,
  colab,
  nbviewer,
  pypi,
  stackExchange,
  wikipedia,
  googleDocs,
  twitter,
  linkedin,
  slideshare,
  notion,
  reddit,
  hackerNews,
  amazon,
  coursera,
  facebook,
  slackPermalink,
  doiPath,
  discourse,
];
