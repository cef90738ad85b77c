import { assembleTip, type Draft, type TipEvidence } from "../assemble/assemble-tip.ts";
import { type Ruling, rulingFor } from "../assemble/fold-decisions.ts";
import { giveVerdict } from "../assemble/give-verdict.ts";
import { replyNotes } from "../extract/reply-notes.ts";
import { judge } from "../judge/judge.ts";
import type { Config } from "../model/config.ts";
import type { ListedEntry } from "../model/document.ts";
import { compareTs } from "../model/message.ts";
import { eachNote, type Note } from "../model/note.ts";
import type { Share } from "../model/share.ts";
import type { SlackMessage } from "../model/slack.ts";
import type { Tip } from "../model/tip.ts";
import type { Store, ThreadOfUser, TipRecord } from "../store/store.ts";
import { classifiableOf, fileTip } from "./classify.ts";
import type { Context } from "./context.ts";
import { regroup } from "./regroup.ts";

/** Finds the tips that these stale links belong to, or belonged to, and makes them anew. */
export async function assembleLinks(
  tx: Store,
  stale: readonly string[],
  context: Context,
  config: Config,
): Promise<void> {
  const { links, gone, roots, settled } = await regroup(tx, stale, context.curation);
  const members = groupBy(links, ({ root }) => root);
  const keys = [...roots].flatMap((root) => (members.get(root) ?? []).map(({ key }) => key));
  const shares = await tx.sharesOf(keys);
  const entries = await tx.entriesOf(keys);
  const replies = await sharersReplies(tx, shares);
  const pages = await tx.pagesOf(keys);

  const sharesByKey = groupBy(shares, ({ key }) => key);
  const entriesByKey = groupEntries(entries);
  const tips: TipRecord[] = [];
  const removed: string[] = [];
  for (const root of roots) {
    const family = members.get(root) ?? [];
    const ruling = rulingFor(
      family.map(({ key }) => key),
      context.curation,
    );
    const evidence = {
      root,
      links: family,
      shares: family.flatMap(({ key }) => sharesByKey.get(key) ?? []).sort(byTime),
      entries: [...new Set(family.flatMap(({ key }) => entriesByKey.get(key) ?? []))].sort(byPlace),
      replies,
      pages,
      ruling,
    };
    const draft = family.length > 0 ? assembleTip(evidence, context.presentation) : null;
    if (draft) tips.push(record(draft, ruling, judgeDraft(draft, evidence, context, config)));
    else removed.push(root);
  }
  await tx.putLinks(links);
  if (gone.length > 0) await tx.removeLinks(gone);
  if (removed.length > 0) await tx.removeTips(removed);
  await tx.putTips(tips);
  await tx.settle(settled);
}

/** The notes that sharers added in the threads of their own messages, by `channel/ts` of the thread's first message. */
async function sharersReplies(tx: Store, shares: readonly Share[]): Promise<Map<string, Note[]>> {
  const threads = new Map<string, ThreadOfUser>();
  for (const { channel, ts, threadTs, user } of shares) {
    if (threadTs === null && user !== null) threads.set(`${channel}/${ts}`, { channel, threadTs: ts, user });
  }
  const notes = new Map<string, Note[]>();
  for (const reply of await tx.repliesBy([...threads.values()])) {
    if (reply.deleted) continue;
    const place = `${reply.channel}/${reply.threadTs}`;
    const own = replyNotes(reply, JSON.parse(reply.raw) as SlackMessage);
    if (own.length > 0) notes.set(place, [...(notes.get(place) ?? []), ...own]);
  }
  return notes;
}

function judgeDraft(draft: Draft, { shares, pages, ruling }: TipEvidence, context: Context, config: Config): Tip {
  const rules = new Map(shares.map(({ key, rule }) => [key, rule]));
  const notes = [...eachNote(draft.notes)].map(({ text }) => text);
  const addresses = draft.links.map(({ url, key }) => ({ url, key, rule: rules.get(key) ?? "" }));
  return giveVerdict(
    draft,
    ruling,
    {
      judge: () => judge({ title: draft.title, links: addresses, shares, noteCount: notes.length }, context.judging),
      classify: () => fileTip(context, draft.root, classifiableOf(draft, shares, pages)),
    },
    config.publishAt,
  );
}

function record(draft: Draft, ruling: Ruling, tip: Tip): TipRecord {
  const { entry } = draft;
  const listed = entry && { document: entry.document, position: entry.position };
  return { tip, root: draft.root, listed, pinned: ruling.pinned };
}

function groupEntries(entries: readonly ListedEntry[]): Map<string, ListedEntry[]> {
  const byKey = new Map<string, ListedEntry[]>();
  for (const entry of entries) {
    for (const { key, role } of entry.listings) {
      if (role !== "note") byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
  }
  return byKey;
}

function byTime(a: Share, b: Share): number {
  return compareTs(a.ts, b.ts) || (a.channel < b.channel ? -1 : a.channel > b.channel ? 1 : a.index - b.index);
}

function byPlace(a: ListedEntry, b: ListedEntry): number {
  return a.document < b.document ? -1 : a.document > b.document ? 1 : a.position - b.position;
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
