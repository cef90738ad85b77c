import { lastLive } from "../assemble/fold-decisions.ts";
import { identify } from "../identify/identify.ts";
import type { Act } from "../model/decision.ts";
import type { LinkRecord } from "../model/link.ts";
import type { Tip } from "../model/tip.ts";
import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { assembleStale } from "./pipeline.ts";

/** What a curator asks for; several wishes are several decisions, in this order. */
export interface DecideRequest {
  /** Id of the tip, or of any link that it ever had. */
  readonly id: string;
  readonly merge?: string | undefined;
  /** Address or key of the link that shall stand by itself. */
  readonly split?: string | undefined;
  /** The new address of the link that `id` stands for, or of `link`. */
  readonly readdress?: string | undefined;
  /** With `readdress`: address or key of the tip's link that is meant. */
  readonly link?: string | undefined;
  readonly topic?: string | undefined;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  readonly publish?: boolean | undefined;
  readonly hide?: boolean | undefined;
  readonly pin?: boolean | undefined;
  readonly undo?: boolean | undefined;
  readonly by?: string | undefined;
}

export type DecideOutcome =
  | { readonly id: string; readonly ok: true; readonly tip: Tip | null }
  | { readonly id: string; readonly ok: false; readonly why: string };

/**
 * Appends decisions and brings the archive up to date. What cannot be decided is answered with the reason; the other
 * requests stand.
 */
export async function decide(
  archive: Archive,
  requests: AsyncIterable<DecideRequest> | Iterable<DecideRequest>,
): Promise<DecideOutcome[]> {
  const { store } = archive;
  const outcomes: ({ id: string; key: string } | { id: string; why: string })[] = [];
  for await (const request of requests) {
    const outcome = await store.transaction((tx) => record(tx, request, archive.now()));
    outcomes.push({ id: request.id, ...outcome });
  }
  await assembleStale(archive, () => {});
  return Promise.all(
    outcomes.map(async (outcome) => {
      if ("why" in outcome) return { id: outcome.id, ok: false as const, why: outcome.why };
      const [link] = await store.links([outcome.key]);
      const tip = link ? await store.tip(link.root) : null;
      return { id: outcome.id, ok: true as const, tip: tip?.tip ?? null };
    }),
  );
}

async function record(tx: Store, request: DecideRequest, now: Date): Promise<{ key: string } | { why: string }> {
  const link = await tx.linkById(request.id);
  if (!link) return { why: `no tip has the id ${request.id}; \`tips --all\` lists all ids` };
  const family = await tx.families([link.root]);
  const acts = request.undo ? await undoing(tx, family) : await actsOf(tx, request, link, family);
  if (typeof acts === "string") return { why: acts };
  for (const { target, act } of acts) {
    const at = now.toISOString();
    await tx.appendDecision({ at, by: request.by ?? null, key: target.key, url: target.address, act });
  }
  const touched = acts.flatMap(({ target, act }) => [target.key, ...othersIn(act)]);
  await tx.staleKeys([link.root, ...touched]);
  return { key: link.root };
}

/** Keys of further links that an act is about. */
function othersIn(act: Act): readonly string[] {
  if (act.kind === "merge") return [act.into];
  return act.kind === "readdress" ? [act.page] : [];
}

interface TargetedAct {
  readonly target: LinkRecord;
  readonly act: Act;
}

async function undoing(tx: Store, family: readonly LinkRecord[]): Promise<TargetedAct[] | string> {
  const last = lastLive(await tx.decisions(), new Set(family.map(({ key }) => key)));
  if (!last) return "there is no decision on this tip to undo";
  const target = { key: last.key, address: last.url, parent: last.key, root: last.key };
  const undo: TargetedAct = { target, act: { kind: "undo", of: last.seq } };
  await tx.staleKeys(othersIn(last.act));
  return [undo];
}

async function actsOf(
  tx: Store,
  request: DecideRequest,
  link: LinkRecord,
  family: readonly LinkRecord[],
): Promise<TargetedAct[] | string> {
  const root = family.find(({ key }) => key === link.root) ?? link;
  const acts: TargetedAct[] = [];
  if (request.merge !== undefined) {
    const into = await tx.linkById(request.merge);
    if (!into) return `no tip has the id ${request.merge}, into which to merge`;
    if (into.root === root.root) return "a tip cannot be merged into itself";
    acts.push({ target: root, act: { kind: "merge", into: into.root } });
  }
  if (request.split !== undefined) {
    const key = identify(request.split)?.key ?? request.split;
    const part = family.find((member) => member.key === key);
    if (!part) return `${request.split} is no link of this tip`;
    if (part.key === root.key) return "the first link of a tip cannot be split off; split off the others";
    acts.push({ target: part, act: { kind: "split" } });
  }
  if (request.readdress !== undefined) {
    const readdressed = readdress(request.readdress, request.link, { named: link, root, family });
    if (typeof readdressed === "string") return readdressed;
    acts.push(readdressed);
  }
  if (request.topic !== undefined && !request.topic.trim()) return "the topic is empty";
  if (request.title !== undefined && !request.title.trim()) return "the title is empty";
  if (request.publish && request.hide) return "a tip cannot be published and hidden at once";
  if (request.topic !== undefined) acts.push({ target: root, act: { kind: "file", topic: request.topic.trim() } });
  if (request.title !== undefined) acts.push({ target: root, act: { kind: "retitle", title: request.title.trim() } });
  if (request.note?.trim()) acts.push({ target: root, act: { kind: "note", text: request.note.trim() } });
  // Filing publishes: a second decision would take a second undo.
  if (request.publish && request.topic === undefined) acts.push({ target: root, act: { kind: "publish" } });
  if (request.hide) acts.push({ target: root, act: { kind: "hide" } });
  if (request.pin) acts.push({ target: root, act: { kind: "pin" } });
  return acts.length > 0
    ? acts
    : "nothing to decide: name a topic, a title, a note, publish, hide, pin, merge, split, readdress or undo";
}

function readdress(
  url: string,
  of: string | undefined,
  { named, root, family }: { named: LinkRecord; root: LinkRecord; family: readonly LinkRecord[] },
): TargetedAct | string {
  const target = of === undefined ? named : family.find(({ key }) => key === (identify(of)?.key ?? of));
  if (!target) return `${of} is no link of this tip`;
  const page = identify(url);
  if (page === null) return `${url} is no web address`;
  // A link of the tip already, which may lead the one that moves, stays where it is.
  const isBeside = target.key !== root.key && family.some(({ key }) => key === page.key);
  return { target, act: { kind: "readdress", url: page.address, page: isBeside ? target.key : page.key } };
}
