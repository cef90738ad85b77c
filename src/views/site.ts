import type { Capture } from "../model/capture.ts";
import type { Config, SiteConfig } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { HealthMonth } from "../model/health-month.ts";
import type { LinkHealth } from "../model/link-health.ts";
import type { Page } from "../model/page.ts";
import type { Tip } from "../model/tip.ts";
import type { Topic } from "../model/topic.ts";
import type { DrawCard } from "./card.ts";
import { type Dates, datesIn } from "./dates.ts";
import { publicTip } from "./public-tip.ts";
import { hostOf, shown } from "./shown.ts";
import { arrangeConversations, type SiteConversations } from "./site-conversations.ts";
import { arrangeCopies, type SiteCopies } from "./site-copies.ts";
import { slugs } from "./slug.ts";
import { type Words, wordsIn } from "./words/words.ts";

/** What a site is made of. */
export interface SiteInput {
  readonly title: string;
  readonly language: Config["language"];
  readonly site: SiteConfig;
  /** In order. */
  readonly topics: readonly Topic[];
  /** The published ones, in archive order. */
  readonly tips: readonly Tip[];
  /** The name of the person with this id; null where names are not shown. */
  readonly person: (id: string) => string | null;
  /** True where members may be named. */
  readonly showsNames: boolean;
  /** The conversations around the tips. */
  readonly conversations: readonly Conversation[];
  /** The name of the channel with this id; null for one that may not be read. */
  readonly channelName: (id: string) => string | null;
  /** A paper's BibTeX; null for what is no paper. */
  readonly cite: (tip: Tip) => string | null;
  /** Null where no cards are wanted, or none can be drawn. */
  readonly drawCard: DrawCard | null;
  /** How the link with this key is; null, or left out, where it was never looked at. */
  readonly healthOf?: (key: string) => LinkHealth | null;
  /** How the links were, month by month; left out where none was looked at. */
  readonly healthMonths?: readonly HealthMonth[];
  /** What the page of a link with this key says of itself; null where it has not been read. */
  readonly pageOf: (key: string) => Page | null;
  /** The preserved copies that may be shown, by key of the link or of Slack's file; none where left out. */
  readonly copies?: ReadonlyMap<string, readonly Capture[]>;
  /** Whether a server offers what an exported site leaves out: whole pages and record sets. */
  readonly offersDownloads?: boolean;
}

export type CollectionKind = "topics" | "months" | "sites" | "channels";

/** Tips that share a topic, month, site or channel. */
export interface Collection {
  readonly kind: CollectionKind;
  /** What it is called: a topic's or channel's name, `2021-09`, a host. */
  readonly name: string;
  /** Its page, relative to the site: `topics/nlp.html`. */
  readonly path: string;
  readonly tips: readonly Tip[];
  /** The same by when they were first shared, newest first. */
  readonly newest: readonly Tip[];
}

/** An archive arranged for reading. */
export interface Site extends SiteConversations, SiteCopies {
  readonly title: string;
  readonly language: Config["language"];
  readonly config: SiteConfig;
  readonly words: Words;
  readonly dates: Dates;
  readonly person: (id: string) => string | null;
  readonly showsNames: boolean;
  readonly channelName: (id: string) => string | null;
  readonly cite: (tip: Tip) => string | null;
  readonly drawCard: DrawCard | null;
  readonly healthOf: (key: string) => LinkHealth | null;
  readonly healthMonths: readonly HealthMonth[];
  readonly pageOf: (key: string) => Page | null;
  readonly tips: readonly Tip[];
  /** By when they were first shared, newest first: a repeat is no news. */
  readonly newest: readonly Tip[];
  /**
   * By kind, each in its order: topics as the curator has them, months newest first, the others largest first. A topic's
   * tips stand as the curator has them, those of the others newest first.
   */
  readonly collections: Readonly<Record<CollectionKind, readonly Collection[]>>;
  /** The collection of this kind and name. */
  readonly find: (kind: CollectionKind, name: string) => Collection | null;
  readonly tipById: (id: string) => Tip | null;
}

export function arrangeSite(input: SiteInput): Site {
  const { language, site: config } = input;
  const dates = datesIn(language, config.timeZone);
  const person = (id: string) => named(input.person(id));
  const tips = input.tips.map(publicTip).filter(({ links }) => links.length > 0);
  const newest = tips.toSorted(later);
  const collections = {
    topics: gather(tips, "topics", topicsOf, new Map(input.topics.map(({ name }) => [shown(name), shown(name)]))),
    months: gather(newest, "months", monthsOf(dates), new Map()).toSorted((a, b) => (a.name < b.name ? 1 : -1)),
    sites: gather(newest, "sites", hostsOf, new Map()).toSorted(larger),
    channels: gather(newest, "channels", channelsOf, channelNames(tips)).toSorted(larger),
  };
  const byName = new Map(
    Object.values(collections).flatMap((all) => all.map((one) => [`${one.kind}/${one.name}`, one] as const)),
  );
  const byId = new Map(tips.map((tip) => [tip.id, tip]));
  return {
    title: shown(input.title),
    language,
    config,
    words: wordsIn(language),
    dates,
    person,
    showsNames: input.showsNames,
    channelName: (id) => named(input.channelName(id)),
    cite: input.cite,
    drawCard: input.drawCard,
    healthOf: input.healthOf ?? (() => null),
    healthMonths: input.healthMonths ?? [],
    pageOf: input.pageOf,
    tips,
    newest,
    collections,
    tipById: (id) => byId.get(id) ?? null,
    ...arrangeConversations(input.conversations, tips),
    ...arrangeCopies(input.copies ?? new Map(), input.offersDownloads ?? false),
    find: (kind, name) => byName.get(`${kind}/${name}`) ?? null,
  };
}

function named(name: string | null): string | null {
  return name === null ? null : shown(name);
}

export function tipPath({ id }: { readonly id: string }): string {
  return `tips/${id}.html`;
}

/** What a collection is called on a page. */
export function nameOf({ kind, name }: Collection, { dates }: Site): string {
  if (kind === "months") return dates.monthName(name);
  return kind === "channels" ? `#${name}` : name;
}

/** Tips by what `namesOf` says of each; the known names come first and in order, those without a tip are left out. */
function gather(
  tips: readonly Tip[],
  kind: CollectionKind,
  idsOf: (tip: Tip) => readonly string[],
  known: ReadonlyMap<string, string>,
): Collection[] {
  const members = new Map<string, Tip[]>([...known.keys()].map((id) => [id, []]));
  for (const tip of tips) {
    for (const id of new Set(idsOf(tip))) {
      const others = members.get(id);
      if (others) others.push(tip);
      else members.set(id, [tip]);
    }
  }
  const found = [...members].filter(([, { length }]) => length > 0);
  const places = slugs(found.map(([id]) => known.get(id) ?? id));
  return found.map(([id, tips]) => {
    const name = known.get(id) ?? id;
    const path = `${kind}/${isPlainName(name) ? name : places.get(name)}.html`;
    return { kind, name, path, tips, newest: tips.toSorted(later) };
  });
}

/** A month or a host stands in the address as it is. */
function isPlainName(name: string): boolean {
  return name.length < 100 && /^\d{4}-\d{2}$|^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name);
}

function topicsOf({ topic }: Tip): readonly string[] {
  return topic === null ? [] : [topic];
}

function monthsOf({ month }: Dates): (tip: Tip) => readonly string[] {
  return ({ firstSharedAt }) => (firstSharedAt === null ? [] : [month(firstSharedAt)]);
}

function hostsOf({ links }: Tip): readonly string[] {
  return links.flatMap(({ url }) => hostOf(url) ?? []);
}

function channelsOf({ shares }: Tip): readonly string[] {
  return shares.map(({ channelName }) => channelName);
}

function channelNames(tips: readonly Tip[]): ReadonlyMap<string, string> {
  return new Map(tips.flatMap(channelsOf).map((name) => [name, name]));
}

function larger(a: Collection, b: Collection): number {
  return b.tips.length - a.tips.length || (a.name < b.name ? -1 : 1);
}

function later(a: Tip, b: Tip): number {
  const [first, second] = [a.firstSharedAt ?? "", b.firstSharedAt ?? ""];
  return first < second ? 1 : first > second ? -1 : 0;
}
