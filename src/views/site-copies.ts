import type { Capture, CaptureFormat } from "../model/capture.ts";
import { copyPath, slackFileKey } from "../model/copy-path.ts";

/** Formats that are for keeping, not for reading: a server offers them, an exported site leaves them out. */
const DOWNLOADS: ReadonlySet<CaptureFormat> = new Set(["html", "warc"]);

/** The preserved copies that a site shows. */
export interface SiteCopies {
  /** Of the link with this key, of each format the newest. */
  readonly copiesOf: (key: string) => readonly Capture[];
  /** Of Slack's own file with this id. */
  readonly fileCopy: (id: string | null) => Capture | null;
  /** By path: everything that is shown, and nothing else may be. */
  readonly copies: ReadonlyMap<string, Capture>;
}

/**
 * @param byKey of each key the newest first
 * @param withDownloads whether whole pages and record sets can be had
 */
export function arrangeCopies(byKey: ReadonlyMap<string, readonly Capture[]>, withDownloads: boolean): SiteCopies {
  const shown = new Map<string, readonly Capture[]>();
  const copies = new Map<string, Capture>();
  for (const [key, captures] of byKey) {
    const newest = newestOfEach(captures.filter(({ format }) => withDownloads || !DOWNLOADS.has(format)));
    shown.set(key, newest);
    for (const capture of newest) copies.set(copyPath(capture), capture);
  }
  return {
    copies,
    copiesOf: (key) => shown.get(key) ?? [],
    fileCopy: (id) => {
      const key = slackFileKey(id);
      return key === null ? null : (shown.get(key)?.[0] ?? null);
    },
  };
}

function newestOfEach(captures: readonly Capture[]): readonly Capture[] {
  const newest = new Map<CaptureFormat, Capture>();
  for (const capture of captures) {
    const other = newest.get(capture.format);
    if (other === undefined || other.at < capture.at) newest.set(capture.format, capture);
  }
  return [...newest.values()];
}
