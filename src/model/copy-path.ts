import type { Capture } from "./capture.ts";

/** Endings by media type. What is not here is some file to be saved: an ending that a browser runs would be a door. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": "html",
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
  "multipart/related": "mhtml",
  "application/warc": "warc.gz",
};

/** Where the site shows a copy: `copies/SHA-256.html`. Only our own readable copies are HTML. */
export function copyPath({ blob, format, type }: Capture): string {
  const isForeignHtml = type === "text/html" && format !== "text";
  return `copies/${blob}.${isForeignHtml ? "bin" : (ENDINGS[type] ?? "bin")}`;
}

/** Whether the copy is a picture that a page may show. */
export function isPicture({ type }: Capture): boolean {
  return type.startsWith("image/") && type in ENDINGS;
}

const FILE_ID = /^F[A-Z0-9]{2,20}$/;

/** The key under which a file of Slack's own is kept; null for what is no file id. */
export function slackFileKey(id: unknown): string | null {
  return typeof id === "string" && FILE_ID.test(id) ? `slack-file:${id}` : null;
}
