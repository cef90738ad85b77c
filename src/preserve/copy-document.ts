import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";

const STYLE =
  ":root{color-scheme:light dark;background:Canvas;color:CanvasText}body{max-width:42rem;margin:2rem auto;padding:0 1rem;" +
  "font:1.05rem/1.7 system-ui,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;word-break:keep-all;overflow-wrap:anywhere}" +
  "header{border-bottom:1px solid;font-size:.875rem;padding-bottom:.75rem}img{max-width:100%;height:auto}" +
  "pre{overflow-x:auto;padding:.75rem;border:1px solid}table{border-collapse:collapse;display:block;overflow-x:auto}" +
  "td,th{border:1px solid;padding:.25rem .5rem}";

/**
 * What a copy may do, wherever it is shown: be read. No script, no other host, no form; the sandbox, which only a header
 * can ask for, takes away its origin as well. Its one style is allowed by what it holds: older copies have older ones.
 */
export function copyPolicy(html: string): string {
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? "";
  return [
    "default-src 'none'",
    "img-src data:",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

const STYLE_ELEMENT = `<style>${STYLE}</style>`;
const POLICY = copyPolicy(STYLE_ELEMENT);

export interface CopyText {
  readonly title: string;
  /** BCP 47; empty where the page does not say. */
  readonly language: string;
  /** Cleaned HTML. */
  readonly article: string;
  readonly url: string;
  readonly at: Date;
}

/** A readable copy as one HTML file that needs nothing else. */
export function copyDocument({ title, language, article, url, at }: CopyText): string {
  const day = at.toISOString().slice(0, 10);
  const lang = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? ` lang="${language}"` : "";
  return [
    `<!doctype html>\n<html${lang}><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta name="referrer" content="no-referrer"><title>${escaped(title)}</title>${STYLE_ELEMENT}</head>\n<body>`,
    `<header><p>Preserved copy · 보존본 · <time datetime="${day}">${day}</time> · <a href="${escaped(url)}" rel="noreferrer nofollow">${escaped(url)}</a></p></header>`,
    `<main><article>${title === "" ? "" : `<h1>${escaped(title)}</h1>`}\n${withoutHeading(article, escaped(title))}\n</article></main></body></html>\n`,
  ].join("");
}

/** The page's own heading goes where it says the title once more. */
function withoutHeading(article: string, title: string): string {
  const [all = "", before = "", , said = ""] =
    /^((?:\s|<(?:div|article|section|main|header)[^>]*>)*)<(h[1-6])[^>]*>([^<]*)<\/\2>/.exec(article) ?? [];
  return said !== "" && said.trim() === title.trim() ? before + article.slice(all.length) : article;
}

/** The words of a readable copy, a line a paragraph, for search. */
export function copyWords(html: string): string {
  let words = "";
  let depth = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === "article") depth++;
      if (/^(?:p|div|li|h\d|tr|br|pre|blockquote|dt|dd|figure|section)$/.test(name)) words += "\n";
    },
    onclosetag: (name) => {
      if (name === "article") depth--;
    },
    ontext: (text) => {
      if (depth > 0) words += text;
    },
  });
  parser.end(html);
  return words
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}

export function escaped(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text
    .replace(/[&<>"']/g, (sign) => codes[sign] ?? "")
    .replace(/[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu, "");
}
