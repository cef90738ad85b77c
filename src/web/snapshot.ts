import type { PublishedFile } from "../publish/publisher.ts";
import { site as sitePublisher } from "../publish/site.ts";
import type { Archive } from "../run/archive.ts";
import { siteInput } from "../run/site-input.ts";
import { arrangeSite, type Site } from "../views/site.ts";

/** The archive as it was at one moment, arranged for reading. */
export interface Snapshot {
  readonly site: Site;
  /** By path: the very files that `publish --to site` writes. */
  readonly files: ReadonlyMap<string, PublishedFile>;
}

/** Youngest age in milliseconds at which the archive is read again. */
const FRESH = 2000;
/** Reading takes at most one part in so many of the time. */
const SHARE = 20;

/**
 * Answers with a snapshot that is a few seconds old at most; a large archive, whose reading takes longer, is read less
 * often, and one that has not changed not at all. Requests that come together wait for one reading.
 *
 * @param now milliseconds
 */
export function snapshots(archive: Archive, url: string, now: () => number): () => Promise<Snapshot> {
  let current: Promise<Snapshot> | null = null;
  let revision = "";
  let staleAt = 0;

  async function renewed(before: Promise<Snapshot> | null): Promise<Snapshot> {
    // Read first: what changes while the archive is read makes the snapshot stale.
    const next = await archive.store.revision();
    if (before !== null && next === revision) return before;
    revision = next;
    return takeSnapshot(archive, url);
  }

  return () => {
    if (current !== null && now() < staleAt) return current;
    const start = now();
    staleAt = Number.POSITIVE_INFINITY;
    const reading = renewed(current);
    current = reading;
    reading.then(
      () => {
        staleAt = now() + Math.max(FRESH, (now() - start) * SHARE);
      },
      () => {
        current = null;
      },
    );
    return reading;
  };
}

async function takeSnapshot(archive: Archive, url: string): Promise<Snapshot> {
  const input = { ...(await siteInput(archive, archive.config.site.url ?? url)), offersDownloads: true };
  const files = new Map<string, PublishedFile>();
  for (const file of sitePublisher.publishFiles(input)) files.set(file.path, file);
  return { site: arrangeSite(input), files };
}
