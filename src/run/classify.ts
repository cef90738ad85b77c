import type { Classifiable, Classification, Classifier } from "../classify/classifier.ts";
import { weighOpinion } from "../classify/weigh-opinion.ts";
import { eachNote } from "../model/note.ts";
import type { Share } from "../model/share.ts";
import type { Tip } from "../model/tip.ts";
import type { Store, TipRecord } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { type Context, loadContext } from "./context.ts";

/** The classifier as the archive has taught it: its topics, its entries, its curators' decisions. */
export async function classifierOf(archive: Archive): Promise<Classifier> {
  return (await loadContext(archive)).classifier;
}

/** What is known of a tip when it is filed: its own words and those that it was shared with. */
export function classifiableOf(
  { title, links, notes }: Pick<Tip, "title" | "links" | "notes">,
  shares: readonly Share[],
): Classifiable {
  const own = [...eachNote(notes)].map(({ text }) => text);
  const words = [...own, ...new Set(shares.map((share) => share.words))].join("\n");
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
  for await (const { record, shares } of eachInboxTip(archive.store)) {
    const { id, title } = record.tip;
    yield { id, title, ...fileTip(context, record.root, classifiableOf(record.tip, shares)) };
  }
}

/** Tips of the inbox, each with its shares by time. */
export async function* eachInboxTip(
  store: Store,
): AsyncGenerator<{ readonly record: TipRecord; readonly shares: readonly Share[] }> {
  for await (const page of store.eachTip({ states: ["inbox"] })) {
    const shares = new Map<string, Share[]>();
    for (const share of await store.sharesOf(page.flatMap(({ tip }) => tip.links.map(({ key }) => key)))) {
      const known = shares.get(share.key);
      if (known) known.push(share);
      else shares.set(share.key, [share]);
    }
    for (const record of page) {
      yield { record, shares: record.tip.links.flatMap(({ key }) => shares.get(key) ?? []) };
    }
  }
}
