import type { Share } from "../model/share.ts";
import type { Channel } from "../model/workspace.ts";
import { parts } from "./facts.ts";
import { siteKind } from "./site-table.ts";

/** How many links were seen, and how many of them kept. */
export interface KeepRecord {
  readonly kept: number;
  readonly seen: number;
}

/** What a workspace's own messages and its curator's decisions tell. Plain data, so that it can be compared and kept. */
export interface WorkspaceStats {
  /** Owners (`github.com/acme`, `acme.notion.site`) whose pages appear here as the community's own work, sorted. */
  readonly ownPlaces: readonly string[];
  /** Over all channels: how many links are of kinds that curators keep, or were kept by this one. */
  readonly all: KeepRecord;
  /** The same for each channel id. */
  readonly channels: Readonly<Record<string, KeepRecord>>;
  /** For each publisher (host, or owner on a platform) whose pages this curator kept or dropped. */
  readonly places: Readonly<Record<string, KeepRecord>>;
}

export const NO_STATS: WorkspaceStats = { ownPlaces: [], all: { kept: 0, seen: 0 }, channels: {}, places: {} };

const WORK_KINDS: ReadonlySet<string> = new Set(["work on a repository", "an issue", "a run, a build or a dashboard"]);
/** Pull requests and issues of one owner that make it the community's own. */
const OWN_AT = 3;
/** Odds from which a kind of site counts as kept: a video may be either. */
const SURELY_KEPT = 1.5;
/** A decision says as much of its channel as this many guesses by site. */
const DECISION = 3;

type Count = { kept: number; seen: number };

/**
 * Gathers the statistics in one pass over all shares, a page at a time.
 *
 * @param decided whether a curator kept the link of this key (published it, listed it) or dropped it; undefined where nobody spoke
 */
export async function gatherStats(
  pages: AsyncIterable<readonly Share[]>,
  channel: (id: string) => Channel | undefined,
  decided: (key: string) => boolean | undefined = () => undefined,
): Promise<WorkspaceStats> {
  const owners = new Map<string, Count>();
  const channels = new Map<string, Count>();
  const places = new Map<string, Count>();
  const names = new Set<string>();
  const counted = new Set<string>();
  for await (const shares of pages) {
    for (const share of shares) {
      const { host, segments } = parts(share.address);
      const kind = siteKind(host, segments);
      const owner = ownerOf(host, segments);
      if (owner !== null) count(owners, owner, kind !== null && WORK_KINDS.has(kind.kind), 1);
      if (host.endsWith(".slack.com")) names.add(host.slice(0, -".slack.com".length));
      const verdict = decided(share.key);
      if (verdict !== undefined && !counted.has(share.key)) {
        counted.add(share.key);
        const place = placeOf(share.address);
        if (place !== null) count(places, place, verdict, 1);
      }
      if (channel(share.channel) === undefined) continue;
      if (verdict !== undefined) count(channels, share.channel, verdict, DECISION);
      else if (kind !== null) count(channels, share.channel, kind.odds >= SURELY_KEPT, 1);
    }
  }
  const all: Count = { kept: 0, seen: 0 };
  for (const { kept, seen } of channels.values()) {
    all.kept += kept;
    all.seen += seen;
  }
  const ownPlaces = [...owners]
    .filter(([owner, { kept, seen }]) => (kept >= OWN_AT && kept * 2 >= seen) || names.has(nameOf(owner)))
    .map(([owner]) => owner)
    .sort();
  return { ownPlaces, all, channels: sorted(channels), places: sorted(places) };
}

/** Whether an address belongs to a place that is the community's own. */
export function isOwn(url: string, stats: WorkspaceStats): boolean {
  const { host, segments } = parts(url);
  const owner = ownerOf(host, segments);
  return owner !== null && stats.ownPlaces.includes(owner);
}

/** Who publishes at an address; null for platforms whose addresses name nobody. */
export function placeOf(url: string): string | null {
  const { host, segments } = parts(url);
  if (host === "" || NAMELESS.has(host)) return null;
  if (!OWNED.has(host)) return host;
  const owner = segments[0]?.toLowerCase();
  return owner === undefined ? null : `${host}/${owner}`;
}

/** A record under a name that anybody may have chosen (`constructor`). */
export function recordOf(records: Readonly<Record<string, KeepRecord>>, name: string): KeepRecord | undefined {
  return Object.hasOwn(records, name) ? records[name] : undefined;
}

const NAMELESS: ReadonlySet<string> = new Set([
  "youtube.com",
  "youtu.be",
  "docs.google.com",
  "drive.google.com",
  "bit.ly",
  "t.co",
  "goo.gl",
]);
const OWNED: ReadonlySet<string> = new Set([
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "notion.so",
  "medium.com",
  "velog.io",
  "brunch.co.kr",
  "dev.to",
  "twitter.com",
  "x.com",
  "linkedin.com",
  "blog.naver.com",
  "m.blog.naver.com",
  "facebook.com",
]);
const CODE_HOSTS: ReadonlySet<string> = new Set(["github.com", "gitlab.com", "bitbucket.org", "notion.so"]);

function ownerOf(host: string, segments: readonly string[]): string | null {
  const first = segments[0]?.toLowerCase();
  if (CODE_HOSTS.has(host)) return first === undefined ? null : `${host}/${first}`;
  return /\.(?:notion\.site|atlassian\.net|github\.io)$/u.test(host) ? host : null;
}

function nameOf(owner: string): string {
  return owner.includes("/") ? owner.slice(owner.indexOf("/") + 1) : (owner.split(".", 1)[0] ?? owner);
}

function count(counts: Map<string, Count>, name: string, kept: boolean, weight: number): void {
  const record = counts.get(name) ?? { kept: 0, seen: 0 };
  record.seen += weight;
  if (kept) record.kept += weight;
  counts.set(name, record);
}

/** By name, so that the same shares in any order give the same JSON. */
function sorted(counts: ReadonlyMap<string, Count>): Record<string, KeepRecord> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
