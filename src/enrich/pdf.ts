import type { WebAnswer } from "../model/fetch.ts";
import { type Rules, readFields } from "./fields.ts";
import { languageOf } from "./language.ts";
import { type PdfItem, type PdfParts, pdfParts } from "./pdf-worker.ts";
import type { Reading } from "./source.ts";
import { hostOf } from "./web-address.ts";

/** What programs write into a PDF's title that is none: file names, the name of the program. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)|powerpoint 프레젠테이션|슬라이드 ?\d|slide ?\d|presentation$|제목 ?\d*$|.*\.(?:docx?|pptx?|hwpx?|dvi|tex|pdf|indd|ps|qxd)$|arxiv:|\d+$)/i;
const LONGEST_TITLE = 250;

/** Whether the answer is a PDF, whatever its header says. */
export function isPdf({ body, headers }: WebAnswer): boolean {
  const isMarked = body[0] === 0x25 && body[1] === 0x50 && body[2] === 0x44 && body[3] === 0x46;
  return isMarked || /^application\/(?:x-)?pdf\b/i.test(headers["content-type"] ?? "");
}

const RULES: Rules<PdfParts> = {
  title: [
    ({ title }) => (title === null || NO_TITLE.test(title.trim()) ? null : title),
    ({ items }) => largestLines(items),
  ],
  authors: [({ author }) => author],
  published: [({ created }) => created?.replace(/^D:/, "")],
};

/** Title, authors and date of a PDF: as its file says, else the largest lines of its first page. */
export async function readPdf(answer: WebAnswer, id: string, now: Date): Promise<Reading> {
  const { hostname } = new URL(answer.url);
  if (answer.truncated) return { unreadable: `${hostOf(answer.url)}: the PDF is too large to be read` };
  const parts = await pdfParts(answer.body);
  if (parts === null) return { unreadable: `${hostname}: the PDF is damaged, or takes too long to be read` };
  const fields = readFields(RULES, parts, { now, base: answer.url });
  const text = parts.items.map((item) => item.text).join(" ");
  return { found: new Map([[id, { ...fields, language: text.length < 60 ? null : languageOf(null, text) }]]) };
}

/** The neighbouring lines in the largest letters of the upper part of the page. */
function largestLines(items: readonly PdfItem[]): string | null {
  const worded = items.filter(({ text }) => /\p{L}{2}/u.test(text));
  const largest = Math.max(0, ...worded.map(({ size }) => size));
  const sizes = new Set(items.map(({ size }) => Math.round(size)));
  if (largest === 0 || (sizes.size < 2 && items.length > 5)) return null;
  const first = worded.findIndex(({ size }) => size > largest - 0.5);
  const from = items.indexOf(worded[first] as PdfItem);
  let title = "";
  let y = items[from]?.y ?? 0;
  for (const item of items.slice(from)) {
    const isSpace = item.text.trim() === "";
    if (!isSpace && item.size < largest - 0.5) break;
    title += item.y !== y && !title.endsWith(" ") ? ` ${item.text}` : item.text;
    y = item.y;
    if (title.length > LONGEST_TITLE) return null;
  }
  return title.trim();
}
