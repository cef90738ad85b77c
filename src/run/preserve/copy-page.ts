import { pdfParts } from "../../enrich/pdf-worker.ts";
import type { Blobs } from "../../model/blobs.ts";
import type { Capture } from "../../model/capture.ts";
import type { Fetch, WebAnswer, WebFailure } from "../../model/fetch.ts";
import type { Job, JobOutcome } from "../../model/job.ts";
import type { Browser } from "../../preserve/copier.ts";
import { COPIERS } from "../../preserve/copiers.ts";
import { copyWords } from "../../preserve/copy-document.ts";
import { whyNotKeep } from "../../preserve/may-keep.ts";

export interface Copying {
  readonly fetch: Fetch;
  readonly blobs: Blobs;
  readonly browser: Browser | null;
  readonly now: () => Date;
  readonly pageBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface CopiedPage {
  readonly captures: readonly Capture[];
  /** What the readable copy says, its start; null where there is none. */
  readonly words: string | null;
  /** What one way of copying could not do; the others did. */
  readonly problems: readonly string[];
}

/** Most characters of a page that search reads. */
const SEARCHED = 20_000;

/** Fetches a page and keeps its copies as blobs; that they are there is not written down yet. */
export async function copyPage(job: Job, copying: Copying): Promise<CopiedPage | { readonly outcome: JobOutcome }> {
  const { fetch, blobs, browser, now, pageBytes, signal } = copying;
  const answer = await fetch({ url: job.url, obeyRobots: true, maxBytes: pageBytes, ...(signal ? { signal } : {}) });
  if (!answer.ok) return { outcome: failed(answer) };
  const original = { url: job.url, answer, at: now() };
  const why = whyNotKeep(original);
  if (why !== null) return { outcome: refused(answer, why) };
  const captures: Capture[] = [];
  const problems: string[] = [];
  let words: string | null = null;
  for (const { name, copy } of COPIERS) {
    try {
      for (const { format, contents, type } of await copy(original, { fetch, browser, readPdf: pdfParts })) {
        const blob = await blobs.put(contents);
        const at = original.at.toISOString();
        captures.push({ key: job.key, url: job.url, at, format, blob, bytes: contents.length, type });
        if (format === "text") words = copyWords(Buffer.from(contents).toString()).slice(0, SEARCHED);
      }
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
    }
  }
  return { captures, words, problems };
}

function failed({ failure, why }: WebFailure): JobOutcome {
  const isFinal = failure === "forbidden" || failure === "robots";
  return { done: false, why, after: isFinal ? "never" : null };
}

/** A server that is busy is asked again; a page that says no is not. */
function refused({ status }: WebAnswer, why: string): JobOutcome {
  return { done: false, why, after: status === 429 || status >= 500 ? null : "never" };
}
