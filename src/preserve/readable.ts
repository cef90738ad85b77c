import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodePage } from "../text/decode-page.ts";
import { clean } from "./clean-html.ts";
import { type Copier, isHtml, type Original, type Outside } from "./copier.ts";
import { copyDocument, escaped } from "./copy-document.ts";
import { flatten } from "./flatten.ts";
import { withPictures } from "./keep-pictures.ts";

type Readable = ConstructorParameters<typeof Readability>[0];

/** Longest HTML that is read, in characters; of a longer page the start. */
const MOST = 3_000_000;

/** What there is to read on a page, without its navigation, script and style, pictures inside, as one HTML file. */
export const readable: Copier = {
  name: "readable",
  copy: async (original, outside) => (isHtml(original.answer) ? await readableOf(original, outside) : []),
};

async function readableOf({ answer, url, at }: Original, { fetch }: Outside) {
  const html = decodePage(answer.body, answer.headers["content-type"] ?? "").slice(0, MOST);
  const { title, language, content } = readArticle(html);
  const article = await withPictures(clean(content, answer.url), fetch);
  if (isEmpty(article)) return [];
  const document = copyDocument({ title, language, article, url, at });
  return [{ format: "text" as const, contents: Buffer.from(document), type: "text/html" }];
}

function isEmpty(article: string): boolean {
  return !article.includes("<img ") && article.replace(/<[^>]*>/g, "").trim() === "";
}

interface Article {
  readonly title: string;
  readonly language: string;
  readonly content: string;
}

function readArticle(page: string): Article {
  const { title, language, html } = flatten(page);
  const { document } = parseHTML(
    `<!doctype html><html><head><title>${escaped(title)}</title></head><body>${html}</body></html>`,
  );
  const found = new Readability(document as unknown as Readable, { charThreshold: 200 }).parse();
  // A page that is no article is kept as it is, for a list of links is worth reading too.
  return { title: found?.title || title, language, content: found?.content || html };
}
