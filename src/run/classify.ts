import type { Classifiable, Classification, Classifier } from "../classify/classifier.ts";
import { weighOpinion } from "../classify/weigh-opinion.ts";
import { eachNote } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import type { Share } from "../model/share.ts";
import type { Tip } from "../model/tip.ts";
import type { Store, TipRecord } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { type Context, loadContext } from "./context.ts";

/** The classifier as the archive has taught it: its topics, its entries, its curators' decisions. */
export async function classifierOf(archive: Archive): Promise<Classifier> {
  return (await loadContext(archive)).classifier;
}

/** What is known of a tip when it is filed: its own words, those that it was shared with, and what its pages say. */
export function classifiableOf(
  { title, links, notes }: Pick<Tip, "title" | "links" | "notes">,
  shares: readonly Share[],
  pages: ReadonlyMap<string, Page>,
): Classifiable {
  const own = [...eachNote(notes)].map(({ text }) => text);
  const said = links.flatMap(({ key }) => pages.get(key)?.description ?? []);
  const words = [...own, ...new Set(shares.map((share) => share.words)), ...said].join("\n");
  return { title, urls: links.map(({ url }) => url), words };
}

/** What the classifier makes of a tip, and then the models that have an opinion on it. */
export function fileTip(
  { classifier, opinions, topics }: Pick<Context, "classifier" | "opinions" | "topics">,
  root: string,
  input: Classifiable,
): Classification {
  return (opinions.get(root) ?? [])
    .filter(({ topic }) => topics.some(({ name }) => name === topic))
    .reduce(
      (classification, opinion) => weighOpinion(classification, opinion, topics.length),
      classifier.classify(input),
    );
}

/** A tip that waits for a curator, and what the machine would do with it. */
export interface Waiting extends Classification {
  readonly id: string;
  readonly title: string;
}

/** Every tip of the inbox with its best guesses. */
export async function* classifyInbox(archive: Archive): AsyncGenerator<Waiting> {
  const context = await loadContext(archive);
  for await (const { record, shares, pages } of eachInboxTip(archive.store)) {
    const { id, title } = record.tip;
    yield { id, title, ...fileTip(context, record.root, classifiableOf(record.tip, shares, pages)) };
  }
}

interface InboxTip {
  readonly record: TipRecord;
  readonly shares: readonly Share[];
  readonly pages: ReadonlyMap<string, Page>;
}

/** Tips of the inbox, each with its shares by time and what pages say, by key. */
export async function* eachInboxTip(store: Store): AsyncGenerator<InboxTip> {
  for await (const page of store.eachTip({ states: ["inbox"] })) {
    const keys = page.flatMap(({ tip }) => tip.links.map(({ key }) => key));
    const pages = await store.pagesOf(keys);
    const shares = new Map<string, Share[]>();
    for (const share of await store.sharesOf(keys)) {
      const known = shares.get(share.key);
      if (known) known.push(share);
      else shares.set(share.key, [share]);
    }
    for (const record of page) {
      yield { record, shares: record.tip.links.flatMap(({ key }) => shares.get(key) ?? []), pages };
    }
  }
}
