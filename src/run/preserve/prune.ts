import type { Capture } from "../../model/capture.ts";
import { jobState } from "../../model/job.ts";
import type { Store } from "../../store/store.ts";
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
 * a page stays. While a process copies pages, contents without a name are left to it: it may be about to name them.
 */
export async function prune(archive: Archive): Promise<Pruned> {
  // Others that write wait, so that nothing is named between the look and the removal.
  const { gone, ...pruned } = await archive.store.transaction((tx) => pruneFacts({ ...archive, store: tx }));
  // First the facts, then the contents: killed between the two, contents without a name are left for the next time.
  for (const hash of gone) await archive.blobs.remove(hash);
  return pruned;
}

async function pruneFacts(archive: Archive): Promise<Pruned & { readonly gone: readonly string[] }> {
  const { store, blobs, config } = archive;
  const sizes = new Map<string, number>();
  for await (const { hash, bytes } of blobs.each()) sizes.set(hash, bytes);
  const isCopying = await hasRunningJobs(store, archive.now().toISOString());
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
  for (const hash of sizes.keys()) if (!named.has(hash) && !isCopying) drop(hash);

  const removed: Capture[] = [];
  for (const capture of expendable(captures)) {
    if (bytes <= config.preserve.bytes) break;
    removed.push(capture);
    const left = (named.get(capture.blob) ?? 1) - 1;
    named.set(capture.blob, left);
    if (left === 0) drop(capture.blob);
  }
  await store.removeCaptures(removed);
  return { blobs: gone.length, copies: removed.length, freed: before - bytes, bytes, gone };
}

async function hasRunningJobs(store: Store, now: string): Promise<boolean> {
  for await (const jobs of store.eachJob({ kind: "preserve" })) {
    if (jobs.some((job) => jobState(job, now) === "running")) return true;
  }
  return false;
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
