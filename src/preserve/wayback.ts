import { z } from "zod";
import type { Fetch, WebAnswer } from "../model/fetch.ts";

/** A copy in the Internet Archive's Wayback Machine. */
export interface WaybackCopy {
  readonly address: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/** What asking brought: copies may be none (null), and the archive may not answer. */
export type WaybackAnswer =
  | { readonly ok: true; readonly copy: WaybackCopy | null }
  | { readonly ok: false; readonly why: string };

const MOST_BYTES = 256 * 1024;

/**
 * The good copy that is nearest to a time, from the Availability API, and where that knows none, the newest good one from
 * the CDX index. https://archive.org/help/wayback_api.php and https://github.com/internetarchive/wayback (CDX server)
 *
 * @param around ISO 8601; null for the newest
 */
export async function findCopy(fetch: Fetch, url: string, around: string | null): Promise<WaybackAnswer> {
  const timestamp = around === null ? "" : `&timestamp=${stampOf(around)}`;
  const available = await ask(
    fetch,
    `https://archive.org/wayback/available?url=${encodeURIComponent(url)}${timestamp}`,
  );
  const near = available.ok ? nearest(available.json) : null;
  if (near) return { ok: true, copy: near };
  const index = await ask(
    fetch,
    `https://web.archive.org/cdx/search/cdx?url=${encodeURIComponent(url)}&output=json&fl=timestamp,original,statuscode&filter=statuscode:200&limit=-1`,
  );
  if (index.ok) return { ok: true, copy: newestOf(index.json) };
  return available.ok ? { ok: true, copy: null } : index;
}

const AVAILABLE = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.boolean(), timestamp: z.string(), status: z.string().optional() })
      .and(z.object({ url: z.string() }))
      .optional(),
  }),
});

function nearest(json: unknown): WaybackCopy | null {
  const { data } = AVAILABLE.safeParse(json);
  const closest = data?.archived_snapshots.closest;
  if (!closest?.available || (closest.status !== undefined && !closest.status.startsWith("2"))) return null;
  const original = /\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/s.exec(closest.url)?.[1];
  return original === undefined ? null : copyOf(closest.timestamp, original);
}

const CDX = z.array(z.array(z.string()).min(2));

function newestOf(json: unknown): WaybackCopy | null {
  const { data } = CDX.safeParse(json);
  const row = data?.at(-1);
  // The first row names the columns.
  return row && data && data.length > 1 ? copyOf(row[0] ?? "", row[1] ?? "") : null;
}

/** The address is put together here, so that no answer can make it anything else than a page of the archive. */
function copyOf(timestamp: string, original: string): WaybackCopy | null {
  const time = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(timestamp);
  if (!time || !/^https?:\/\//i.test(original) || !URL.canParse(original)) return null;
  const [, year, month, day, hour, minute, second] = time;
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  if (Number.isNaN(Date.parse(madeAt))) return null;
  return { address: `https://web.archive.org/web/${timestamp}/${new URL(original).href}`, madeAt };
}

function stampOf(iso: string): string {
  return iso.replace(/\D/g, "").slice(0, 14).padEnd(14, "0");
}

/**
 * Asks Save Page Now for a copy of a living page. With keys of an archive.org account (`access:secret`) more requests are
 * allowed; the copy is then made later, and the next search finds it.
 */
export async function askToSave(fetch: Fetch, url: string, keys: string | null): Promise<WaybackAnswer> {
  const answer =
    keys === null
      ? await fetch({ url: `https://web.archive.org/save/${url}`, redirects: "show", maxBytes: MOST_BYTES })
      : await fetch({
          url: "https://web.archive.org/save",
          method: "POST",
          headers: {
            accept: "application/json",
            authorization: `LOW ${keys}`,
            "content-type": "application/x-www-form-urlencoded",
          },
          body: new URLSearchParams({ url, skip_first_archive: "1", if_not_archived_within: "30d" }).toString(),
          maxBytes: MOST_BYTES,
        });
  if (!answer.ok) return { ok: false, why: answer.why };
  if (answer.status === 429) return { ok: false, why: "the Wayback Machine asks for patience (429)" };
  if (answer.status >= 400) return { ok: false, why: `the Wayback Machine answers ${answer.status}` };
  return { ok: true, copy: savedAt(answer) };
}

function savedAt({ headers }: WebAnswer): WaybackCopy | null {
  const place = headers["content-location"] ?? headers.location ?? "";
  const found = /\/web\/(\d{14})\/(.+)$/s.exec(place);
  return found ? copyOf(found[1] ?? "", found[2] ?? "") : null;
}

async function ask(
  fetch: Fetch,
  url: string,
): Promise<{ readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly why: string }> {
  const answer = await fetch({ url, headers: { accept: "application/json" }, maxBytes: MOST_BYTES });
  if (!answer.ok) return { ok: false, why: answer.why };
  if (answer.status !== 200) return { ok: false, why: `the Wayback Machine answers ${answer.status}` };
  try {
    return { ok: true, json: JSON.parse(Buffer.from(answer.body).toString("utf8")) };
  } catch {
    return { ok: false, why: "the Wayback Machine's answer is no JSON" };
  }
}
