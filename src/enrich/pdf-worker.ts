import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** What is read of a PDF: its own word on itself, and the first page's lines. */
export interface PdfParts {
  readonly title: string | null;
  readonly author: string | null;
  /** `D:20211005120000Z`. */
  readonly created: string | null;
  readonly pages: number;
  readonly items: readonly PdfItem[];
}

export interface PdfItem {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

/** A PDF that takes longer, or more memory, is left unread. */
const PATIENCE = 20_000;
const MEMORY = 400;

/** Runs as JavaScript in the checkout as in the build, so it is text and finds its library where it is told. */
const READER = `
const { parentPort, workerData } = require("node:worker_threads");
const { getDocumentProxy, getMeta } = require(workerData.library);
(async () => {
  const pdf = await getDocumentProxy(workerData.bytes, { isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  const { info = {}, metadata } = await getMeta(pdf);
  const content = await (await pdf.getPage(1)).getTextContent();
  const items = content.items.slice(0, 600).flatMap(({ str, transform }) =>
    typeof str === "string" && str !== "" ? [{ text: str, size: Math.hypot(transform[2], transform[3]), y: transform[5] }] : []);
  const told = (value) => (typeof value === "string" ? value : null);
  const xmp = metadata && typeof metadata.get === "function" ? metadata.get("dc:title") : metadata && metadata["dc:title"];
  parentPort.postMessage({ title: told(xmp) || told(info.Title), author: told(info.Author), created: told(info.CreationDate), pages: pdf.numPages, items });
})().catch((error) => parentPort.postMessage({ error: String(error && error.message) }));
`;

/**
 * Reads a PDF in a thread of its own: a stranger's file may keep the reader busy for ever or ask for all memory there is,
 * and then the thread is ended. Null for what cannot be read.
 */
export async function pdfParts(bytes: Uint8Array): Promise<PdfParts | null> {
  const library = createRequire(import.meta.url).resolve("unpdf");
  const worker = new Worker(READER, {
    eval: true,
    workerData: { library, bytes: Uint8Array.from(bytes) },
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
