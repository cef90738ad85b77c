import type { Capture } from "../model/capture.ts";
import type { CheckStretch } from "../model/check.ts";
import type { Act, Decision } from "../model/decision.ts";
import type { Document, ListedEntry, Listing } from "../model/document.ts";
import type { LinkRecord } from "../model/link.ts";
import type { Message, MessageRef } from "../model/message.ts";
import type { Opinion } from "../model/opinion.ts";
import type { Page } from "../model/page.ts";
import type { SearchCandidate, SearchDocument, SearchPlan } from "../model/search.ts";
import type { Share } from "../model/share.ts";
import type { Tip, TipState } from "../model/tip.ts";
import type { WebCopy } from "../model/web-copy.ts";
import type { Channel, Person, Workspace } from "../model/workspace.ts";
import type { Queue } from "./queue.ts";

/**
 * One community's archive. Facts (workspaces, channels, people, messages, documents, decisions, models' opinions, checks of
 * links, pages) only ever join: putting the same ones twice, or in another order, gives the same store. Everything else is
 * a cache that `assemble` keeps up.
 *
 * Every method sees what earlier ones wrote. Several processes may hold the same archive open.
 */
export interface Store extends Facts, Ledger, Derived, Searched, Queue {
  /** Where the data lies, for messages to people: a folder or a database's name, never a password. */
  readonly place: string;
  /**
   * Runs `work` with writers of the archive taking turns; all of it lands or, when `work` throws or the process dies,
   * nothing. Inside, use only the store that `work` is given. A transaction inside a transaction joins it.
   */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Another text once anything in the database has changed; by whom and what does not matter. */
  revision(): Promise<string>;
  close(): Promise<void>;
}

export interface PutMessages {
  /** Posts that the archive did not hold in any revision. */
  readonly added: number;
  /** Messages whose shown revision is another one now, in that revision. */
  readonly changed: readonly Message[];
}

/** A thread, by its first message, and one who wrote in it. */
export interface ThreadOfUser {
  readonly channel: string;
  readonly threadTs: string;
  readonly user: string;
}

export interface Facts {
  putWorkspaces(workspaces: readonly Workspace[]): Promise<void>;
  workspaces(): Promise<readonly Workspace[]>;
  /** Joins what sources say of a channel: of two kinds the more private one, of two names the fuller record's. */
  putChannels(channels: readonly Channel[]): Promise<void>;
  channels(): Promise<readonly Channel[]>;
  /**
   * Gives everything under the provisional channel id `from` (`name:…`) to the real one: its messages join those of the
   * real channel, its record joins the real one's (as `putChannels` would) and is gone. Answers the messages that the
   * real channel shows now and did not before; shares of `from` are gone, their keys stale.
   */
  adoptChannel(from: string, to: string): Promise<readonly Message[]>;
  putPeople(people: readonly Person[]): Promise<void>;
  people(): Promise<readonly Person[]>;

  /** Adds revisions; of one revision the fuller copy stays (`isFuller`), of several the one that `outranks` is shown. */
  putMessages(messages: readonly Message[]): Promise<PutMessages>;
  /** The shown revision of each, where there is one; in no order. */
  messages(refs: readonly MessageRef[]): Promise<readonly Message[]>;
  /** The shown revisions of a user's replies (not the first message) in each of these threads, oldest first. */
  repliesBy(threads: readonly ThreadOfUser[]): Promise<readonly Message[]>;
  /** The shown revision of every message of these threads, each named by its first message, that one too; oldest first. */
  threads(roots: readonly MessageRef[]): Promise<readonly Message[]>;
  /** The shown revisions of up to `limit` messages of the channel before, or after, this one, nearest first; no replies. */
  beside(message: MessageRef, side: "before" | "after", limit: number): Promise<readonly Message[]>;
  /** Every shown revision by channel and time, a page at a time. */
  eachMessage(): AsyncIterable<readonly Message[]>;
  /** Every revision of every message by channel, time and revision, a page at a time. */
  eachRevision(): AsyncIterable<readonly Message[]>;
  countMessages(): Promise<number>;

  /** Adds a revision when the text differs from the newest one; answers whether it did. */
  putDocument(document: Omit<Document, "revision">): Promise<boolean>;
  /** The newest revision of each document, by name. */
  documents(): Promise<readonly Document[]>;
  /** Every revision, by name and revision, one at a time. */
  eachDocumentRevision(): AsyncIterable<Document>;

  /** Appends, and answers with its number. */
  appendDecision(decision: { at: string; by: string | null; key: string; url: string; act: Act }): Promise<Decision>;
  decisions(): Promise<readonly Decision[]>;

  /** Keeps models' opinions; of two by one model on one tip the newer stays. */
  putOpinions(opinions: readonly Opinion[]): Promise<void>;
  /** By id. */
  opinions(): Promise<readonly Opinion[]>;

  /** Adds copies, or puts others of the same link, time and format in their place. */
  putCaptures(captures: readonly Capture[]): Promise<void>;
  /** Takes copies out, and the words of the last readable one with it: only the owner's wish for space does. Their contents are the caller's. */
  removeCaptures(captures: readonly Capture[]): Promise<void>;
  /** By key, of each the newest first, then by format. */
  capturesOf(keys: readonly string[]): Promise<readonly Capture[]>;
  /** Every copy by key, time and format, a page at a time. */
  eachCapture(): AsyncIterable<readonly Capture[]>;
  /** What the newest readable copy of each key says; their tips become unsearched. */
  putCopiedWords(words: ReadonlyMap<string, string>): Promise<void>;
  copiedWords(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Keeps what pages say of themselves; of two of one link the one fetched later stays. Their keys become stale. */
  putPages(pages: readonly Page[]): Promise<void>;
  /** What these links' pages say, by key. */
  pagesOf(keys: readonly string[]): Promise<ReadonlyMap<string, Page>>;
  /** By key, some hundreds at a time. */
  eachPage(): AsyncIterable<readonly Page[]>;

  /** Grows with every decision and every call that puts opinions: tells whether what was read of them is all there is. */
  countSaid(): Promise<number>;

  /** Adds observations of links; equal ones in a row become one (`joinStretch`). */
  putChecks(stretches: readonly CheckStretch[]): Promise<void>;
  /** All that was observed of these links, oldest first. */
  checksOf(keys: readonly string[]): Promise<ReadonlyMap<string, readonly CheckStretch[]>>;
  /** By key and time, a page at a time. */
  eachCheck(): AsyncIterable<readonly CheckStretch[]>;
  /** Keeps where others have copies of pages; of two searches for one page the newer stays. */
  putWebCopies(copies: readonly WebCopy[]): Promise<void>;
  /** By the links' keys. */
  webCopies(): Promise<readonly WebCopy[]>;
}

/** Which parts of which sources are in already, so that an interrupted import goes on where it stopped. */
export interface Ledger {
  /** For each known fingerprint, how many messages that part held. */
  partsDone(fingerprints: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Remembers parts by fingerprint, with how many messages each held. */
  markParts(parts: ReadonlyMap<string, number>): Promise<void>;
  /** Small named values of the shell (fingerprint of the rules the cache was made with); null when unset. */
  setting(name: string): Promise<string | null>;
  putSetting(name: string, value: string): Promise<void>;
}

export interface TipRecord {
  readonly tip: Tip;
  /** The tip's first link's key; `tip.id` is `tipId(root)`. */
  readonly root: string;
  /** Where a curator's archive lists it; null when none does. */
  readonly listed: { readonly document: string; readonly position: number } | null;
  readonly pinned: boolean;
}

export interface TipFilter {
  readonly states?: readonly TipState[];
  /** A topic's name; null for tips without one. */
  readonly topic?: string | null;
}

/** A share as `tipkeeper shares` lists it. */
export interface SharedLink {
  readonly share: Share;
  readonly tip: Tip | null;
}

export interface Derived {
  /** Replaces the shares of these messages; keys that they had or have become stale. */
  replaceShares(messages: readonly MessageRef[], shares: readonly Share[]): Promise<void>;
  /** Makes the keys of shares in these messages stale (a reply came). */
  staleMessages(messages: readonly MessageRef[]): Promise<void>;
  /** Replaces a document's entries; keys that they named or name become stale. */
  replaceEntries(document: string, entries: readonly ListedEntry[]): Promise<void>;
  staleKeys(keys: readonly string[]): Promise<void>;
  /** Makes every link stale: rules or topics changed. */
  staleAll(): Promise<void>;
  /** Up to `limit` stale keys, smallest first. */
  stale(limit: number): Promise<readonly string[]>;
  countStale(): Promise<number>;
  settle(keys: readonly string[]): Promise<void>;
  /** Empties the whole cache: shares, entries, links, tips, stale keys. */
  clearDerived(): Promise<void>;

  /** The earliest share of each key (by time, channel, index). */
  firstShares(keys: readonly string[]): Promise<ReadonlyMap<string, Share>>;
  /** The listing that counts for each key: `lead` before `listed` before `note`, then by document and position. */
  firstListings(keys: readonly string[]): Promise<ReadonlyMap<string, Listing>>;
  links(keys: readonly string[]): Promise<readonly LinkRecord[]>;
  /** All links of the tips with these roots. */
  families(roots: readonly string[]): Promise<readonly LinkRecord[]>;
  putLinks(links: readonly LinkRecord[]): Promise<void>;
  removeLinks(keys: readonly string[]): Promise<void>;
  /** Link by the id that `tipId(key)` gives: finds a tip by the id of any of its links. */
  linkById(id: string): Promise<LinkRecord | null>;

  /** Every share of these keys by time, channel, index. */
  sharesOf(keys: readonly string[]): Promise<readonly Share[]>;
  /** Entries that name one of these keys as lead or listed, by document and position. */
  entriesOf(keys: readonly string[]): Promise<readonly ListedEntry[]>;
  /** Every entry by document and position, a page at a time. */
  eachEntry(): AsyncIterable<readonly ListedEntry[]>;

  putTips(tips: readonly TipRecord[]): Promise<void>;
  removeTips(roots: readonly string[]): Promise<void>;
  tip(root: string): Promise<TipRecord | null>;
  /** The tips with these roots, by root. */
  tipsAt(roots: readonly string[]): Promise<ReadonlyMap<string, TipRecord>>;
  /** Pinned first, then as listed by a curator, then by first share and id; a page at a time. */
  eachTip(filter?: TipFilter): AsyncIterable<readonly TipRecord[]>;
  /** Every share by channel, time, index with its tip, a page at a time. */
  eachShare(): AsyncIterable<readonly SharedLink[]>;
  /** The same without the tips, at a fraction of the cost. */
  eachShareAlone(): AsyncIterable<readonly Share[]>;
  counts(): Promise<Counts>;
  /** Published tips by topic; topics with other tips only count 0. */
  topicCounts(): Promise<Readonly<Record<string, number>>>;
}

/** A tip that the search index does not hold as it is; null when the tip is gone. */
export interface UnsearchedTip {
  readonly root: string;
  readonly tip: Tip | null;
}

/** The search index: a cache of the tips. Tips that are put or removed become unsearched in the same transaction. */
export interface Searched {
  /** Up to `limit` unsearched tips by root. */
  unsearched(limit: number): Promise<readonly UnsearchedTip[]>;
  countUnsearched(): Promise<number>;
  /** The roots of all tips in the index, in the order of their `number`. */
  searchedRoots(): Promise<readonly string[]>;
  /** Makes every tip unsearched: the rules of the index changed. */
  searchAgain(): Promise<void>;
  /** Puts tips into the index and takes the tips with the roots `gone` out of it; neither is unsearched any more. */
  indexTips(documents: readonly SearchDocument[], gone: readonly string[]): Promise<void>;
  /** In how many documents of the index each of these tokens stands; those in none may be missing. */
  countWords(words: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Makes the index quick again after many changes. */
  tidyIndex(): Promise<void>;
  /** What the index holds for the plan, best first, `most` at most (else `SEARCH_CANDIDATES`). Unsearched tips are as they were. */
  findTips(plan: SearchPlan, most?: number): Promise<readonly SearchCandidate[]>;
}

export interface Counts {
  readonly shares: number;
  /** Distinct pages among the shares. */
  readonly sharedLinks: number;
  /** Distinct pages of the whole archive. */
  readonly links: number;
  readonly tips: Readonly<Record<TipState, number>>;
}
