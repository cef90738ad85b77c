import type { Readable } from "node:stream";
import { inflate } from "./inflate.ts";

export interface Body {
  readonly body: Uint8Array;
  readonly truncated: boolean;
}

/**
 * Reads a body up to a limit and then cuts the connection: what is beyond is never received.
 *
 * @param options.maxBytes of the inflated body
 * @param options.bodyBytes most that is inflated from, or received
 */
export async function readBody(
  stream: Readable,
  options: { readonly encoding: string; readonly maxBytes: number; readonly bodyBytes: number },
): Promise<Body> {
  const { encoding, maxBytes, bodyBytes } = options;
  const gathered = gather(maxBytes);
  // A stream that is cut says so once more as an error, when nobody listens any longer.
  stream.on("error", () => {});
  try {
    for await (const part of inflate(stream, encoding, bodyBytes)) {
      if (!gathered.add(part)) break;
    }
  } finally {
    stream.destroy();
  }
  return gathered.body();
}

/** Parts in one piece from the start: a body in chunks of a byte would be a million objects. */
function gather(limit: number): { add(part: Uint8Array): boolean; body(): Body } {
  let bytes = Buffer.alloc(0);
  let size = 0;
  let truncated = false;
  return {
    add(part) {
      const wanted = part.subarray(0, limit - size);
      truncated = wanted.length < part.length;
      if (size + wanted.length > bytes.length) {
        const larger = Buffer.alloc(Math.min(limit, Math.max(2 * bytes.length, size + wanted.length, 4096)));
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      bytes.set(wanted, size);
      size += wanted.length;
      return !truncated;
    },
    // A copy of the right size: answers may be kept for long, and the spare room with them.
    body: () => ({ body: Buffer.from(bytes.subarray(0, size)), truncated }),
  };
}
