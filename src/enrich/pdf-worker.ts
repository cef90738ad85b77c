import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** What is read of a PDF: its own word on itself, the first page's lines, and as many words as are asked for. */
export interface PdfParts {
  readonly title: string | null;
  readonly author: string | null;
  /** `D:20211005120000Z`. */
  readonly created: string | null;
  readonly pages: number;
  readonly items: readonly PdfItem[];
  /** The words of each page that has any, up to what was asked for. */
  readonly words: readonly string[];
}

export interface PdfItem {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

/** A PDF that takes longer, or more memory, is left unread. */
const PATIENCE = 20_000;
const MEMORY = 400;

/** Runs as JavaScript in the checkout as in the build, so it is text and finds what reads PDFs where it is told. */
const READER = `
const { parentPort, workerData } = require("node:worker_threads");
const { bytes, unpdf, characters } = workerData;
const { getDocumentProxy, getMeta } = require(unpdf);
(async () => {
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  const { info = {}, metadata } = await getMeta(pdf);
  const content = await (await pdf.getPage(1)).getTextContent();
  const items = content.items.slice(0, 600).flatMap(({ str, transform }) =>
    typeof str === "string" && str !== "" ? [{ text: str, size: Math.hypot(transform[2], transform[3]), y: transform[5] }] : []);
  const words = [];
  for (let left = characters, number = 1; left > 0 && number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const page = items.map(({ str, hasEOL }) => (typeof str === "string" ? str : "") + (hasEOL ? "\\n" : "")).join("").trim().slice(0, left);
    left -= page.length;
    if (page !== "") words.push(page);
  }
  const told = (value) => (typeof value === "string" ? value : null);
  const xmp = metadata && typeof metadata.get === "function" ? metadata.get("dc:title") : metadata && metadata["dc:title"];
  parentPort.postMessage({ title: told(xmp) || told(info.Title), author: told(info.Author), created: told(info.CreationDate), pages: pdf.numPages, items, words });
})().catch((error) => parentPort.postMessage({ error: String(error && error.message) }));
`;

/**
 * Reads a PDF in a thread of its own: a stranger's file may keep the reader busy for ever or ask for all memory there is,
 * and then the thread is ended. Null for what cannot be read.
 *
 * @param characters how many of its words are wanted, all pages together
 */
export async function pdfParts(bytes: Uint8Array, characters = 0): Promise<PdfParts | null> {
  const require = createRequire(import.meta.url);
  const unpdf = require.resolve("unpdf");
  const worker = new Worker(READER, {
    eval: true,
    workerData: { unpdf, bytes: Uint8Array.from(bytes), characters },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    stdout: true,
    stderr: true,
    env: {},
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PdfParts | null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE);
      worker.once("message", (message: PdfParts | { readonly error: string }) =>
        resolve("error" in message ? null : message),
      );
      worker.once("error", () => resolve(null));
      worker.once("exit", () => resolve(null));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
