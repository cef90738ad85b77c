import { splitCamelCase } from "../text/tokens.ts";

/** Sites where anybody publishes on anything: their own name says nothing of a page's subject. */
const PLATFORMS: ReadonlySet<string> = new Set(
  [
    "github.com gist.github.com github.io gitlab.com gitlab.io bitbucket.org sourceforge.net codeberg.org",
    "tistory.com velog.io medium.com brunch.co.kr blog.naver.com naver.com daum.net wikidocs.net notion.so notion.site postype.com",
    "youtube.com youtu.be vimeo.com tv.naver.com slideshare.net speakerdeck.com docs.google.com drive.google.com sites.google.com google.com",
    "wordpress.com blogspot.com hashnode.dev dev.to substack.com qiita.com zenn.dev hatenablog.com note.com gitbook.io gitbooks.io",
    "wikipedia.org namu.wiki archive.org facebook.com twitter.com x.com linkedin.com reddit.com quora.com amazon.com amazon.co.jp",
    "stackoverflow.com stackexchange.com t.co bit.ly goo.gl yes24.com aladin.co.kr kyobobook.co.kr hanbit.co.kr netlify.app vercel.app",
    "herokuapp.com readthedocs.io huggingface.co kaggle.com colab.research.google.com coursera.org udemy.com edx.org inflearn.com",
  ].flatMap((line) => line.split(" ")),
);

const FILE_ENDING = /(?:\/index)?\.(?:html?|php|aspx?|jsp|md|pdf|ipynb|txt)$/iu;

/** What an address tells of its page. */
export interface AddressParts {
  /** Who publishes there: a host, on a platform one writer or owner of it (`github.com/torvalds`, `ann.tistory.com`); null for a platform's anonymous pages. */
  readonly publisher: string | null;
  /** The words of the path, and of the host where it is no platform. */
  readonly words: string;
}

/** Reads an address without trusting it. Long ones are read in part. */
export function addressParts(url: string): AddressParts {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/iu.exec(url.slice(0, 600));
  if (!match) return { publisher: null, words: "" };
  const host = (match[1] ?? "").toLowerCase().replace(/^m\./u, "").replace(/:\d+$/u, "");
  const path = decoded(match[2] ?? "").replace(FILE_ENDING, "");
  const platform = platformOf(host);
  const owner = /^\/@?([^/]+)/u.exec(path)?.[1]?.toLowerCase();
  const name = platform === null ? host.replace(/\.[^.]+$/u, "") : host.slice(0, -platform.length);
  const split = splitCamelCase(path);
  const words = `${name} ${path}${split === path ? "" : ` ${split}`}`;
  if (platform === null) return { publisher: host, words };
  if (host !== platform) return { publisher: host, words };
  const named = platform === "github.com" || platform === "gitlab.com" || path.startsWith("/@");
  return { publisher: named && owner !== undefined ? `${host}/${owner}` : null, words };
}

function platformOf(host: string): string | null {
  for (let name = host; ; ) {
    if (PLATFORMS.has(name)) return name;
    const dot = name.indexOf(".");
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not UTF-8, or cut in the middle: read as it stands.
  }
}
