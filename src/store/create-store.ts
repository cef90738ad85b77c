import { adoptChannel } from "./adopt-channel.ts";
import { capturesOf, copiedWords, eachCapture, putCaptures, putCopiedWords, removeCaptures } from "./captures.ts";
import { checksOf, eachCheck, putChecks } from "./checks.ts";
import { claimJobs, endJobs } from "./claim-jobs.ts";
import { appendDecision, decisions, documents, eachDocumentRevision, putDocument } from "./curated.ts";
import { type Db, inTransaction } from "./database.ts";
import { eachEntry, entriesOf, firstListings, replaceEntries } from "./entries.ts";
import { addJobs, countJobs, dropJobs, eachJob, nextJobAt, releaseJobs, renewJobs, retryJobs } from "./jobs.ts";
import { countSaid, markParts, partsDone, putSetting, setting } from "./ledger.ts";
import { families, linkById, links, putLinks, removeLinks } from "./links.ts";
import { eachPage, pagesOf, putPages } from "./pages.ts";
import { putMessages } from "./put-messages.ts";
import type { Queue } from "./queue.ts";
import {
  countMessages,
  eachMessage,
  eachRevision,
  readBeside,
  readMessages,
  readThreads,
  repliesBy,
} from "./read-messages.ts";
import { putOpinions, putRecords, records } from "./records.ts";
import {
  countUnsearched,
  countWords,
  findTips,
  indexTips,
  searchAgain,
  searchedRoots,
  tidyIndex,
  unsearched,
} from "./search-index.ts";
import { eachShare, eachShareAlone, firstShares, replaceShares, sharesOf } from "./shares.ts";
import { clearDerived, countStale, settle, stale, staleAll, staleKeys, staleMessages } from "./stale.ts";
import type { Derived, Facts, Ledger, Searched, Store } from "./store.ts";
import { counts, eachTip, putTips, removeTips, tip, tipsAt, topicCounts } from "./tips.ts";

/** The store's methods over one database. */
export function createStore(db: Db, place: string): Store {
  let closed: Promise<void> | null = null;
  return {
    place,
    transaction: (work) => inTransaction(db, (tx) => work(createStore(tx, place))),
    revision: () => db.dialect.revision(db.kysely),
    close: () => {
      if (db.inTransaction) throw new Error("a store was closed inside its own transaction");
      closed ??= db.kysely.destroy();
      return closed;
    },
    ...facts(db),
    ...ledger(db),
    ...derived(db),
    ...searched(db),
    ...queue(db),
  };
}

function facts(db: Db): Facts {
  return {
    putWorkspaces: (list) => putRecords(db, "workspace", list),
    workspaces: () => records(db, "workspace"),
    putChannels: (list) => putRecords(db, "channel", list),
    channels: () => records(db, "channel"),
    adoptChannel: (from, to) => adoptChannel(db, from, to),
    putPeople: (list) => putRecords(db, "person", list),
    people: () => records(db, "person"),
    putMessages: (messages) => putMessages(db, messages),
    messages: (refs) => readMessages(db, refs),
    repliesBy: (threads) => repliesBy(db, threads),
    threads: (roots) => readThreads(db, roots),
    beside: (message, side, limit) => readBeside(db, message, side, limit),
    eachMessage: () => eachMessage(db),
    eachRevision: () => eachRevision(db),
    countMessages: () => countMessages(db),
    putDocument: (document) => putDocument(db, document),
    documents: () => documents(db),
    eachDocumentRevision: () => eachDocumentRevision(db),
    appendDecision: (decision) => appendDecision(db, decision),
    decisions: () => decisions(db),
    putOpinions: (list) => putOpinions(db, list),
    opinions: () => records(db, "opinion"),
    putCaptures: (captures) => putCaptures(db, captures),
    removeCaptures: (captures) => removeCaptures(db, captures),
    capturesOf: (keys) => capturesOf(db, keys),
    eachCapture: () => eachCapture(db),
    putCopiedWords: (words) => putCopiedWords(db, words),
    copiedWords: (keys) => copiedWords(db, keys),
    putPages: (list) => putPages(db, list),
    pagesOf: (keys) => pagesOf(db, keys),
    eachPage: () => eachPage(db),
    countSaid: () => countSaid(db),

    putChecks: (stretches) => putChecks(db, stretches),
    checksOf: (keys) => checksOf(db, keys),
    eachCheck: () => eachCheck(db),
    putWebCopies: (list) => putRecords(db, "copy", list),
    webCopies: () => records(db, "copy"),
  };
}

function ledger(db: Db): Ledger {
  return {
    partsDone: (fingerprints) => partsDone(db, fingerprints),
    markParts: (parts) => markParts(db, parts),
    setting: (name) => setting(db, name),
    putSetting: (name, value) => putSetting(db, name, value),
  };
}

function derived(db: Db): Derived {
  return {
    replaceShares: (messages, shares) => replaceShares(db, messages, shares),
    staleMessages: (messages) => staleMessages(db, messages),
    replaceEntries: (document, entries) => replaceEntries(db, document, entries),
    staleKeys: (keys) => staleKeys(db, keys),
    staleAll: () => staleAll(db),
    stale: (limit) => stale(db, limit),
    countStale: () => countStale(db),
    settle: (keys) => settle(db, keys),
    clearDerived: () => clearDerived(db),
    firstShares: (keys) => firstShares(db, keys),
    firstListings: (keys) => firstListings(db, keys),
    links: (keys) => links(db, keys),
    families: (roots) => families(db, roots),
    putLinks: (records) => putLinks(db, records),
    removeLinks: (keys) => removeLinks(db, keys),
    linkById: (id) => linkById(db, id),
    sharesOf: (keys) => sharesOf(db, keys),
    entriesOf: (keys) => entriesOf(db, keys),
    eachEntry: () => eachEntry(db),
    putTips: (tips) => putTips(db, tips),
    removeTips: (roots) => removeTips(db, roots),
    tip: (root) => tip(db, root),
    tipsAt: (roots) => tipsAt(db, roots),
    eachTip: (filter) => eachTip(db, filter),
    eachShare: () => eachShare(db),
    eachShareAlone: () => eachShareAlone(db),
    counts: () => counts(db),
    topicCounts: () => topicCounts(db),
  };
}

function searched(db: Db): Searched {
  return {
    unsearched: (limit) => unsearched(db, limit),
    countUnsearched: () => countUnsearched(db),
    countWords: (words) => countWords(db, words),
    searchedRoots: () => searchedRoots(db),
    searchAgain: () => searchAgain(db),
    indexTips: (documents, gone) => indexTips(db, documents, gone),
    tidyIndex: () => tidyIndex(db),
    findTips: (plan, most) => findTips(db, plan, most),
  };
}

function queue(db: Db): Queue {
  return {
    addJobs: (jobs, now) => addJobs(db, jobs, now),
    claimJobs: (claim) => claimJobs(db, claim),
    renewJobs: (holder, until) => renewJobs(db, holder, until),
    releaseJobs: (holder, jobs) => releaseJobs(db, holder, jobs),
    endJobs: (holder, ends) => endJobs(db, holder, ends),
    nextJobAt: (kind, keys) => nextJobAt(db, kind, keys),
    retryJobs: (filter, now) => retryJobs(db, filter, now),
    dropJobs: (kind, keys) => dropJobs(db, kind, keys),
    eachJob: (filter) => eachJob(db, filter),
    countJobs: (filter) => countJobs(db, filter),
  };
}
