import { foldDecisions } from "../assemble/fold-decisions.ts";
import type { Tip, TipState } from "../model/tip.ts";
import type { Topic } from "../model/topic.ts";
import type { TipFilter } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { documentTopics } from "./list-entries.ts";
import { archiveTopics } from "./topics.ts";

/** A share as `tipkeeper shares --json` prints it. */
export interface SharedLinkRow {
  readonly channel: string;
  readonly channelName: string;
  readonly ts: string;
  readonly user: string | null;
  readonly url: string;
  readonly key: string;
  readonly tipId: string | null;
  readonly state: TipState | null;
  readonly reasons: readonly string[];
}

/** Tips topic by topic in the archive's order, those without a topic last; published ones unless asked otherwise. */
export async function* listTips(
  { store, config }: Archive,
  filter: { readonly topic?: string | undefined; readonly state?: TipState | undefined; readonly all?: boolean },
): AsyncGenerator<Tip> {
  const states: TipFilter = filter.all ? {} : { states: [filter.state ?? "published"] };
  if (filter.topic !== undefined) {
    yield* tipsOf(store.eachTip({ ...states, topic: filter.topic }));
    return;
  }
  for (const { name } of await listTopics({ store, config })) yield* tipsOf(store.eachTip({ ...states, topic: name }));
  yield* tipsOf(store.eachTip({ ...states, topic: null }));
}

async function* tipsOf(pages: AsyncIterable<readonly { readonly tip: Tip }[]>): AsyncGenerator<Tip> {
  for await (const page of pages) for (const { tip } of page) yield tip;
}

/** Every share, chatter too, by channel and time. */
export async function* listShares({ store }: Archive): AsyncGenerator<SharedLinkRow> {
  const names = new Map((await store.channels()).map(({ id, name }) => [id, name]));
  for await (const page of store.eachShare()) {
    for (const { share, tip } of page) {
      const { channel, ts, user, url, key } = share;
      const channelName = names.get(channel) ?? channel;
      const [tipId, state, reasons] = tip ? [tip.id, tip.state, tip.reasons] : [null, null, []];
      yield { channel, channelName, ts, user, url, key, tipId, state, reasons };
    }
  }
}

/**
 * The archive's topics in order, with how many published tips each holds. Of the subjects that Tipkeeper ships, only those
 * that some tip was filed under.
 */
export async function listTopics({
  store,
  config,
}: Pick<Archive, "store" | "config">): Promise<readonly (Topic & { readonly tips: number })[]> {
  const counts = await store.topicCounts();
  const documents = await documentTopics(store);
  const decided = foldDecisions(await store.decisions()).topics;
  const own = new Set(archiveTopics(documents, config, decided, []).map(({ name }) => name));
  // Every topic that a tip has is among them once it is assembled; until then the leftover ones come last, by name.
  const known = archiveTopics(documents, config, [...decided, ...Object.keys(counts).sort()]);
  return known
    .filter(({ name }) => own.has(name) || Object.hasOwn(counts, name))
    .map((topic) => ({ ...topic, tips: counts[topic.name] ?? 0 }));
}
