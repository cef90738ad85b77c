export const CAPTURE_FORMATS = ["warc", "text", "html", "pdf", "screenshot", "file"] as const;
export type CaptureFormat = (typeof CAPTURE_FORMATS)[number];

/** A preserved copy of a link at a time: a fact. Its contents are blobs, known by their SHA-256. */
export interface Capture {
  readonly key: string;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly format: CaptureFormat;
  /** SHA-256 of the contents, in hex. */
  readonly blob: string;
  readonly bytes: number;
  /** Media type of the contents. */
  readonly type: string;
}
