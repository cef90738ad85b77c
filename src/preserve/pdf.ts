import { extractText, getDocumentProxy } from "unpdf";
import { type Copier, type Copy, isPdf, type Original } from "./copier.ts";
import { copyDocument, escaped } from "./copy-document.ts";

/** Characters of a PDF that are read: enough for a thesis. */
const MOST = 2_000_000;

/** A PDF as it is, and its words as a file that can be read and searched. */
export const pdf: Copier = {
  name: "pdf",
  copy: async (original) => (isPdf(original.answer) ? await pdfOf(original) : []),
};

async function pdfOf({ answer, url, at }: Original): Promise<Copy[]> {
  const file: Copy = { format: "pdf", contents: answer.body, type: "application/pdf" };
  const words = await wordsOf(answer.body);
  if (words === null) return [file];
  const article = words.pages.map((page) => `<p>${escaped(page)}</p>`).join("\n");
  const document = copyDocument({ title: words.title, language: "", article, url, at });
  return [file, { format: "text", contents: Buffer.from(document), type: "text/html" }];
}

/** Null for a PDF that is damaged, encrypted, or holds pictures of words only. */
async function wordsOf(bytes: Uint8Array): Promise<{ readonly title: string; readonly pages: string[] } | null> {
  try {
    // The reader takes the bytes away from us: it gets its own.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    try {
      const { text } = await extractText(document, { mergePages: false });
      const { info } = await document.getMetadata();
      const { Title: title } = info as { readonly Title?: unknown };
      const pages = upTo(MOST, text.map((page) => page.trim()).filter(Boolean));
      return pages.length === 0 ? null : { title: typeof title === "string" ? title.trim() : "", pages };
    } finally {
      await document.destroy();
    }
  } catch {
    // The file itself is kept; what cannot be read of it is not worth losing it for.
    return null;
  }
}

function upTo(characters: number, texts: readonly string[]): string[] {
  let left = characters;
  return texts.flatMap((text) => {
    const part = text.slice(0, Math.max(left, 0));
    left -= text.length;
    return part === "" ? [] : [part];
  });
}
