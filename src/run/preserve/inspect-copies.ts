import type { Blobs } from "../../model/blobs.ts";
import type { Store } from "../../store/store.ts";

export interface CopiesHealth {
  readonly copies: number;
  /** Bytes of all contents that are kept. */
  readonly bytes: number;
  /** Copies whose contents are not there, or not as long as they were. */
  readonly missing: number;
  /** Bytes of contents that no copy names. */
  readonly unnamed: number;
}

/** How the copies are, by names and sizes: to read all of them would take as long as to copy them. */
export async function inspectCopies(store: Store, blobs: Blobs): Promise<CopiesHealth> {
  const sizes = new Map<string, number>();
  for await (const { hash, bytes } of blobs.each()) sizes.set(hash, bytes);
  const named = new Set<string>();
  let [copies, missing] = [0, 0];
  for await (const page of store.eachCapture()) {
    for (const { blob, bytes } of page) {
      copies += 1;
      if (sizes.get(blob) !== bytes) missing += 1;
      named.add(blob);
    }
  }
  let [bytes, unnamed] = [0, 0];
  for (const [hash, size] of sizes) {
    bytes += size;
    if (!named.has(hash)) unnamed += size;
  }
  return { copies, bytes, missing, unnamed };
}
