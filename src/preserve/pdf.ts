import { type Copier, type Copy, isPdf, type Original, type Outside } from "./copier.ts";
import { copyDocument, escaped } from "./copy-document.ts";

/** Characters of a PDF that are read: enough for a thesis. */
const MOST = 2_000_000;

/** A PDF as it is, and its words as a file that can be read and searched. */
export const pdf: Copier = {
  name: "pdf",
  copy: async (original, outside) => (isPdf(original.answer) ? await pdfOf(original, outside) : []),
};

async function pdfOf({ answer, url, at }: Original, { readPdf }: Outside): Promise<Copy[]> {
  const file: Copy = { format: "pdf", contents: answer.body, type: "application/pdf" };
  // Of one that is damaged, encrypted, or holds pictures of words only, the file itself is kept.
  const read = await readPdf(answer.body, MOST);
  if (read === null || read.words.length === 0) return [file];
  const article = read.words.map((page) => `<p>${escaped(page)}</p>`).join("\n");
  const document = copyDocument({ title: read.title?.trim() ?? "", language: "", article, url, at });
  return [file, { format: "text", contents: Buffer.from(document), type: "text/html" }];
}
