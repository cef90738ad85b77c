import type { Share } from "../model/share.ts";
import type { Channel } from "../model/workspace.ts";
import { parts } from "./facts.ts";
import { siteKind } from "./site-table.ts";

/** What a workspace's own messages tell of it. Plain data, so that it can be compared and kept. */
export interface WorkspaceStats {
  /** Owners (`github.com/acme`, `acme.notion.site`) whose pages appear here as the community's own work, sorted. */
  readonly ownPlaces: readonly string[];
  /** The same over all channels. */
  readonly all: { readonly kept: number; readonly seen: number };
  /** For each channel id, how many of its links are of kinds that curators keep. */
  readonly channels: Readonly<Record<string, { readonly kept: number; readonly seen: number }>>;
}

export const NO_STATS: WorkspaceStats = { ownPlaces: [], all: { kept: 0, seen: 0 }, channels: {} };

const WORK_KINDS: ReadonlySet<string> = new Set(["work on a repository", "an issue", "a run, a build or a dashboard"]);
/** Pull requests and issues of one owner that make it the community's own. */
const OWN_AT = 3;

/** Odds from which a kind of site counts as kept: a video may be either. */
const SURELY_KEPT = 1.5;

/** Gathers the statistics in one pass over all shares, a page at a time. */
export async function gatherStats(
  pages: AsyncIterable<readonly Share[]>,
  channel: (id: string) => Channel | undefined,
): Promise<WorkspaceStats> {
  const work = new Map<string, { work: number; all: number }>();
  const channels = new Map<string, { kept: number; seen: number }>();
  const names = new Set<string>();
  for await (const shares of pages) {
    for (const share of shares) {
      const { host, segments } = parts(share.address);
      const kind = siteKind(host, segments);
      const owner = ownerOf(host, segments);
      if (owner !== null) {
        const count = work.get(owner) ?? { work: 0, all: 0 };
        count.all++;
        if (kind !== null && WORK_KINDS.has(kind.kind)) count.work++;
        work.set(owner, count);
      }
      if (host.endsWith(".slack.com")) names.add(host.slice(0, -".slack.com".length));
      if (kind === null || channel(share.channel) === undefined) continue;
      const record = channels.get(share.channel) ?? { kept: 0, seen: 0 };
      record.seen++;
      if (kind.odds >= SURELY_KEPT) record.kept++;
      channels.set(share.channel, record);
    }
  }
  const ownPlaces = [...work]
    .filter(([owner, count]) => (count.work >= OWN_AT && count.work * 2 >= count.all) || names.has(nameOf(owner)))
    .map(([owner]) => owner)
    .sort();
  const all = { kept: 0, seen: 0 };
  for (const { kept, seen } of channels.values()) {
    all.kept += kept;
    all.seen += seen;
  }
  return { ownPlaces, all, channels: Object.fromEntries([...channels].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Whether an address belongs to a place that is the community's own. */
export function isOwn(url: string, stats: WorkspaceStats): boolean {
  const { host, segments } = parts(url);
  const owner = ownerOf(host, segments);
  return owner !== null && stats.ownPlaces.includes(owner);
}

function ownerOf(host: string, segments: readonly string[]): string | null {
  const first = segments[0]?.toLowerCase();
  if (host === "github.com" || host === "gitlab.com" || host === "bitbucket.org" || host === "notion.so") {
    return first === undefined ? null : `${host}/${first}`;
  }
  if (/\.(?:notion\.site|atlassian\.net|github\.io)$/u.test(host)) return host;
  return null;
}

function nameOf(owner: string): string {
  return owner.includes("/") ? owner.slice(owner.indexOf("/") + 1) : (owner.split(".", 1)[0] ?? owner);
}
