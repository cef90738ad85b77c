import { createHash } from "node:crypto";
import type { Presentation } from "../assemble/assemble-tip.ts";
import { type Curation, foldDecisions, rulingFor } from "../assemble/fold-decisions.ts";
import { type Classifier, type Example, trainClassifier } from "../classify/classifier.ts";
import { withoutSecrets } from "../identify/without-secrets.ts";
import { gatherStats, type JudgeContext } from "../judge/judge.ts";
import type { Config } from "../model/config.ts";
import type { Decision } from "../model/decision.ts";
import { eachNote } from "../model/note.ts";
import { modelNames, type Opinion } from "../model/opinion.ts";
import type { Topic } from "../model/topic.ts";
import type { Channel } from "../model/workspace.ts";
import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { documentTopics } from "./list-entries.ts";
import { permalinkTo, workspaceUrlOf } from "./permalink.ts";
import { archiveTopics } from "./topics.ts";
import { isVisible, policyOf } from "./visible.ts";

/** What every tip is assembled, judged and filed with. */
export interface Context {
  /** `Facts.countSaid` when the decisions and opinions were read. */
  readonly said: number;
  readonly curation: Curation;
  readonly topics: readonly Topic[];
  /** What curators filed, in their archives and by decisions: what the classifier has learnt. */
  readonly examples: readonly Example[];
  readonly classifier: Classifier;
  /** What the models that the owner has switched on think, by the key of a tip's first link. */
  readonly opinions: ReadonlyMap<string, readonly Opinion[]>;
  readonly judging: JudgeContext;
  readonly presentation: Presentation;
  /** Changes whenever tips would come out differently although their own shares and entries are the same. */
  readonly fingerprint: string;
}

/** Reads the context out of the facts. */
export async function loadContext({ store, config }: Archive): Promise<Context> {
  const said = await store.countSaid();
  const [channels, people, workspaceUrl, decisions, documents] = await Promise.all([
    store.channels(),
    config.showNames ? store.people() : [],
    workspaceUrlOf({ store, config }),
    store.decisions(),
    documentTopics(store),
  ]);
  const curation = foldDecisions(decisions);
  const topics = archiveTopics(documents, config, curation.topics);
  const listed = await listedExamples(store);
  const examples = [...listed.examples, ...(await decidedExamples(store, decisions, curation))];

  const channelById = new Map(channels.map((channel) => [channel.id, channel]));
  const decided = (key: string) => keptByDecision(key, curation) ?? (listed.keys.has(key) || undefined);
  const stats = await gatherStats(store.eachShareAlone(), (id) => channelById.get(id), decided);
  const judging: JudgeContext = {
    channel: (id) => channelById.get(id),
    policy: (id) => policyOf(channelById.get(id) ?? unknownChannel(id), config),
    alwaysKeep: config.alwaysKeep,
    neverKeep: config.neverKeep,
    stats,
  };
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const presentation: Presentation = {
    directory: {
      person: (id) => names.get(id) ?? null,
      // A private channel's name is private too, unless its owner has it read.
      channel: (id) => {
        const channel = channelById.get(id);
        return channel && isVisible(channel, config) ? channel.name : null;
      },
    },
    permalink: (share) => permalinkTo(workspaceUrl, share),
    withoutSecrets,
  };
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([config, [...config.channels], [...config.privateChannels]]))
    .update(JSON.stringify([channels, people, workspaceUrl, topics, examples, stats]))
    .digest("hex");
  return {
    said,
    curation,
    topics,
    examples,
    classifier: trainClassifier(topics, examples),
    opinions: await liveOpinions(store, config),
    judging,
    presentation,
    fingerprint,
  };
}

async function liveOpinions(store: Store, { models }: Config): Promise<ReadonlyMap<string, readonly Opinion[]>> {
  const names = modelNames(models);
  const live = names.length === 0 ? [] : (await store.opinions()).filter(({ model }) => names.includes(model));
  const byKey = new Map<string, Opinion[]>();
  for (const opinion of live) {
    const known = byKey.get(opinion.key);
    if (known) known.push(opinion);
    else byKey.set(opinion.key, [opinion]);
  }
  return byKey;
}

function unknownChannel(id: string): Channel {
  return { id, name: id, kind: "private", topic: "", purpose: "", isArchived: false };
}

/** Whether a curator published or hid the link's tip; undefined where no decision speaks of it. */
function keptByDecision(key: string, curation: Curation): boolean | undefined {
  const { topic, state } = rulingFor([key], curation);
  if (state !== null) return state === "published";
  return topic !== null || undefined;
}

/** What curators' archives teach: each entry under its topic, and which pages were worth listing. */
async function listedExamples(store: Store): Promise<{ readonly examples: Example[]; readonly keys: Set<string> }> {
  const examples: Example[] = [];
  const keys = new Set<string>();
  for await (const page of store.eachEntry()) {
    for (const { state, topic, title, listings, notes } of page) {
      if (state === "published") for (const { key } of listings) keys.add(key);
      if (topic === null) continue;
      const words = [...eachNote(notes)].map(({ text }) => text).join("\n");
      examples.push({ topic, input: { title, urls: listings.map(({ address }) => address), words } });
    }
  }
  return { examples, keys };
}

/** What decisions teach: each link that a curator filed, by the words it was shared with. */
async function decidedExamples(store: Store, decisions: readonly Decision[], curation: Curation): Promise<Example[]> {
  const filed = new Map<string, string>();
  for (const { key } of decisions) {
    const act = curation.acts.get(key)?.findLast(({ act }) => act.kind === "file")?.act;
    if (act?.kind === "file") filed.set(key, act.topic);
  }
  const shares = await store.firstShares([...filed.keys()]);
  return [...filed].flatMap(([key, topic]) => {
    const share = shares.get(key);
    return share ? [{ topic, input: { title: share.title, urls: [share.address], words: share.words } }] : [];
  });
}
