import type { Context } from "hono";
import type { Capture } from "../model/capture.ts";
import { isPicture } from "../model/copy-path.ts";
import { copyPolicy } from "../preserve/copy-document.ts";
import type { Archive } from "../run/archive.ts";
import type { Snapshot } from "./snapshot.ts";

/** A PDF is read by the browser's own reader, which runs no script of it in our origin; some refuse to open in a sandbox. */
const PDF = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
/** What no page of ours should open. */
const SEALED = "sandbox; default-src 'none'; frame-ancestors 'none'";

/**
 * A preserved copy; null for what is no copy that the site shows. Others wrote it: it gets no origin, no script, no other
 * host, and nobody embeds it.
 */
export async function copyAnswer(
  context: Context,
  { blobs }: Pick<Archive, "blobs">,
  { site }: Snapshot,
): Promise<Response | null> {
  const capture = site.copies.get(context.req.path.replace(/^\/+/, ""));
  if (capture === undefined) return null;
  const tag = `"${capture.blob.slice(0, 32)}"`;
  const shared = { "Cache-Control": "no-cache", ETag: tag, "X-Content-Type-Options": "nosniff" };
  if (context.req.header("If-None-Match") === tag) return context.body(null, 304, shared);
  const contents = await blobs.get(capture.blob);
  if (typeof contents === "string") return null;
  const { type, policy, isShown } = treatmentOf(capture, contents);
  return context.body(new Uint8Array(contents), 200, {
    ...shared,
    "Content-Type": type,
    "Content-Security-Policy": policy,
    ...(isShown ? {} : { "Content-Disposition": "attachment" }),
  });
}

interface Treatment {
  readonly type: string;
  readonly policy: string;
  /** Else it is saved. */
  readonly isShown: boolean;
}

function treatmentOf(capture: Capture, contents: Uint8Array): Treatment {
  const { format, type } = capture;
  if (format === "text") {
    const policy = `sandbox; ${copyPolicy(Buffer.from(contents).toString())}; frame-ancestors 'none'`;
    return { type: "text/html; charset=utf-8", policy, isShown: true };
  }
  if (isPicture(capture)) return { type, policy: SEALED, isShown: true };
  if (type === "application/pdf") return { type, policy: PDF, isShown: true };
  const isKnown = format === "warc" || format === "html";
  return { type: isKnown ? type : "application/octet-stream", policy: SEALED, isShown: false };
}
