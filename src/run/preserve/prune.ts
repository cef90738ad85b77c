import type { Capture } from "../../model/capture.ts";
import type { Archive } from "../archive.ts";

export interface Pruned {
  /** Contents that no copy names any more, and how many copies went to make room. */
  readonly blobs: number;
  readonly copies: number;
  /** Bytes that were freed, and that are left. */
  readonly freed: number;
  readonly bytes: number;
}

/** What is dear and least missed goes first; what can be read stays longest. */
const ORDER: Readonly<Record<Capture["format"], number>> = {
  html: 0,
  screenshot: 1,
  warc: 2,
  pdf: 3,
  file: 4,
  text: 5,
};

/**
 * Makes room: takes out contents that no copy names; then, while the copies are larger than the owner wants, older copies
 * of pages that have newer ones, whole pages before screenshots before record sets, oldest first. The last readable copy of
 * a page stays.
 */
export async function prune({ store, blobs, config }: Archive): Promise<Pruned> {
  const sizes = new Map<string, number>();
  for await (const { hash, bytes } of blobs.each()) sizes.set(hash, bytes);
  const captures: Capture[] = [];
  for await (const page of store.eachCapture()) captures.push(...page);
  const named = new Map<string, number>();
  for (const { blob } of captures) named.set(blob, (named.get(blob) ?? 0) + 1);

  const gone: string[] = [];
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const before = bytes;
  const drop = (hash: string) => {
    gone.push(hash);
    bytes -= sizes.get(hash) ?? 0;
  };
  for (const hash of sizes.keys()) if (!named.has(hash)) drop(hash);

  const removed: Capture[] = [];
  for (const capture of expendable(captures)) {
    if (bytes <= config.preserve.bytes) break;
    removed.push(capture);
    const left = (named.get(capture.blob) ?? 1) - 1;
    named.set(capture.blob, left);
    if (left === 0) drop(capture.blob);
  }
  // First the facts, then the contents: killed between the two, contents without a name are left for the next time.
  await store.removeCaptures(removed);
  for (const hash of gone) await blobs.remove(hash);
  return { blobs: gone.length, copies: removed.length, freed: before - bytes, bytes };
}

/** What may go, in this order; never the newest of a page's readable copies or PDFs and files. */
function expendable(captures: readonly Capture[]): readonly Capture[] {
  const newest = new Map<string, string>();
  for (const { key, format, at } of captures) {
    const place = `${format} ${key}`;
    if (at > (newest.get(place) ?? "")) newest.set(place, at);
  }
  const isNewest = ({ key, format, at }: Capture) => newest.get(`${format} ${key}`) === at;
  const precious = (capture: Capture) => isNewest(capture) && ORDER[capture.format] >= ORDER.pdf;
  return captures
    .filter((capture) => !precious(capture))
    .sort(
      (a, b) =>
        Number(isNewest(a)) - Number(isNewest(b)) || ORDER[a.format] - ORDER[b.format] || (a.at < b.at ? -1 : 1),
    );
}
