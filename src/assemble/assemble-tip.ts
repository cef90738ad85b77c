import type { ListedEntry } from "../model/document.ts";
import type { Link, LinkRecord } from "../model/link.ts";
import { compareTs } from "../model/message.ts";
import { eachNote, type Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import type { Share } from "../model/share.ts";
import type { Tip, TipShare } from "../model/tip.ts";
import { tipId } from "../model/tip-id.ts";
import type { Ruling } from "./fold-decisions.ts";
import { pageTitle } from "./page-title.ts";
import { type Discretion, publicNotes, publicText } from "./public-text.ts";

/** Everything that is known of one tip. */
export interface TipEvidence {
  /** Key of the first link. */
  readonly root: string;
  /** All links that belong to the tip, the root among them. */
  readonly links: readonly LinkRecord[];
  /** By time, channel, index. */
  readonly shares: readonly Share[];
  /** Entries of curators' archives that name the links, by document and position. */
  readonly entries: readonly ListedEntry[];
  /** Notes that the sharer added in the thread, by `channel/ts` of the message that shared. */
  readonly replies: ReadonlyMap<string, readonly Note[]>;
  /** What the links' pages say of themselves, by key. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly ruling: Ruling;
}

/** A tip before anybody has judged or filed it: what it is, not yet what it is worth. */
export interface Draft extends Omit<Tip, "topic" | "state" | "confidence" | "reasons"> {
  readonly root: string;
  /** The entry that speaks for the tip; null when no curator's archive lists it. */
  readonly entry: ListedEntry | null;
}

/** What the shell knows and the tip needs to be shown. */
export interface Presentation extends Discretion {
  /** Link to a message in Slack; null when the workspace's address is not known. */
  readonly permalink: (share: Share) => string | null;
}

/**
 * Makes one tip of all that is known of its links. A curator's word comes before the machine's: decisions, then the entry
 * in an archive, then the shares, earliest first. Null when nothing shows the tip (its messages were deleted).
 */
export function assembleTip(evidence: TipEvidence, presentation: Presentation): Draft | null {
  const { root, shares, entries, ruling } = evidence;
  if (shares.length === 0 && entries.length === 0) return null;
  const entry = entries[0] ?? null;
  const notes = entry ? entry.notes : sharedNotes(evidence, presentation);
  const tipShares = mergeShares(entries, shares, presentation);
  const times = [
    ...tipShares.map(({ ts }) => isoTime(ts)),
    ...entries.flatMap(({ firstSharedAt, lastSharedAt }) => [firstSharedAt, lastSharedAt]),
  ].filter((time) => time !== null);
  return {
    id: tipId(root),
    root,
    entry,
    title: ruling.title ?? entry?.title ?? sharedTitle(evidence, presentation),
    links: orderLinks(evidence, presentation),
    notes: [...notes, ...ruling.notes.map((text) => ({ text, notes: [] }))],
    shares: tipShares,
    firstSharedAt: times.reduce<string | null>((first, time) => (first === null || time < first ? time : first), null),
    lastSharedAt: times.reduce<string | null>((last, time) => (last === null || time > last ? time : last), null),
    reactions: countReactions(entries, shares),
  };
}

const TITLE_RANK: Record<Share["titleFrom"], number> = { label: 0, words: 1, unfurl: 2, address: 3 };

/** The earliest of the best-founded titles: people's words before the page's own before the address. */
function sharedTitle({ root, shares, pages }: TipEvidence, discretion: Discretion): string {
  const [best] = shares.toSorted((a, b) => TITLE_RANK[a.titleFrom] - TITLE_RANK[b.titleFrom]);
  if (!best) return "";
  return publicText(pageTitle(best, root, pages) ?? best.title, discretion).replace(/\s+/g, " ") || best.address;
}

/** Notes of all shares, first share first; what a repeat only says again is left out. */
function sharedNotes({ shares, replies }: TipEvidence, discretion: Discretion): Note[] {
  const seenMessages = new Set<string>();
  const seenTexts = new Set<string>();
  const notes: Note[] = [];
  for (const share of shares) {
    const message = `${share.channel}/${share.ts}`;
    const fromReplies = seenMessages.has(message) ? [] : (replies.get(message) ?? []);
    seenMessages.add(message);
    for (const note of publicNotes([...share.notes, ...fromReplies], discretion)) {
      const text = [...eachNote([note])].map((each) => each.text.replace(/\s+/g, " ")).join("\n");
      if (seenTexts.has(text)) continue;
      seenTexts.add(text);
      notes.push(note);
    }
  }
  return notes;
}

/**
 * The links as the entry lists them, else as the list in the leading message has them, then the rest by first share. A
 * link that a curator gave another address stands for that address too.
 */
function orderLinks({ root, links, entries, shares, ruling }: TipEvidence, discretion: Discretion): Link[] {
  const addresses = new Map(links.map(({ key, address }) => [key, ruling.addresses.get(key)?.url ?? address]));
  const standIns = new Map([...ruling.addresses].map(([key, { page }]) => [page, key]));
  const ordered = new Map<string, string | null>();
  const add = (listed: string, label: string | null) => {
    const standIn = standIns.get(listed);
    const key = standIn !== undefined && addresses.has(standIn) ? standIn : listed;
    if (addresses.has(key) && !ordered.has(key)) ordered.set(key, label);
  };
  for (const { listings } of entries) for (const { key, label } of listings) add(key, label);
  if (entries.length === 0) add(root, shares.find(({ key, lead }) => key === root && lead === root)?.label ?? null);
  for (const share of shares) add(share.key, share.label === null ? null : publicText(share.label, discretion));
  for (const { key } of links) add(key, null);
  return [...ordered].map(([key, label]) => ({ url: addresses.get(key) ?? key, key, label }));
}

function mergeShares(
  entries: readonly ListedEntry[],
  shares: readonly Share[],
  { directory, permalink, withoutSecrets }: Presentation,
): TipShare[] {
  const merged = new Map<string, TipShare>();
  for (const { shares: own } of entries) {
    for (const share of own) merged.set(`${share.channel}/${share.ts}/${share.url}`, share);
  }
  for (const share of shares) {
    const url = withoutSecrets(share.url);
    merged.set(`${share.channel}/${share.ts}/${url}`, {
      workspace: share.workspace,
      channel: share.channel,
      channelName: directory.channel(share.channel) ?? share.channel,
      ts: share.ts,
      user: share.user,
      url,
      permalink: permalink(share),
    });
  }
  return [...merged.values()].sort(
    (a, b) => compareTs(a.ts, b.ts) || (a.channel < b.channel ? -1 : a.channel > b.channel ? 1 : 0),
  );
}

function countReactions(entries: readonly ListedEntry[], shares: readonly Share[]): number {
  const byMessage = new Map(shares.map(({ channel, ts, reactions }) => [`${channel}/${ts}`, reactions]));
  const counted = [...byMessage.values()].reduce((sum, count) => sum + count, 0);
  return Math.max(counted, ...entries.map(({ reactions }) => reactions));
}

/** Slack's `seconds.micros` as ISO 8601 UTC; null when it is no time. */
export function isoTime(ts: string): string | null {
  const seconds = Number(ts);
  if (!Number.isFinite(seconds) || Math.abs(seconds) > 8.64e12) return null;
  return new Date(Math.floor(seconds * 1000)).toISOString();
}
