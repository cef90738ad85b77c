import type { Tip } from "../model/tip.ts";
import { absolute } from "./place.ts";
import { hostOf, shortened } from "./shown.ts";
import { type Collection, type Site, tipPath } from "./site.ts";

/** What the picture says that a chat or network shows beside an address. */
export interface Card {
  /** Above the title: the topic, say. */
  readonly above: string;
  readonly title: string;
  /** What stands for the title where nothing of it can be drawn. */
  readonly instead: string;
  /** Below: whose site it is, and what it leads to. */
  readonly below: readonly [string, string];
  /** Which of the accents it is drawn in, from 0. */
  readonly accent: number;
}

/** Draws a card as a PNG of `CARD_SIZE`. */
export type DrawCard = (card: Card) => Promise<Uint8Array>;

export const CARD_SIZE = { width: 1200, height: 630 } as const;
const HOME_CARD = "cards/index.png";
/** Letters of a title that a card has room for. */
const LENGTH = 160;

/** The address of the card that stands for this page; null where the site has none. */
export function cardAddress(site: Site, path: string): string | null {
  if (!hasCards(site)) return null;
  const isOwn = path.startsWith("topics/") || (path.startsWith("tips/") && site.config.cards === "tips");
  return absolute(site, isOwn ? cardPath(path.replace(/^(topics\/[^/]+)\/.*$/, "$1.html")) : HOME_CARD);
}

/** Every card of the site, by path. */
export function* siteCards(site: Site): Generator<readonly [path: string, card: Card]> {
  if (!hasCards(site)) return;
  const { words, title, tips, collections } = site;
  const count = words.tips(tips.length);
  yield [HOME_CARD, { above: "", title, instead: title, below: [site.config.about ?? words.about, count], accent: 0 }];
  for (const topic of collections.topics) yield [cardPath(topic.path), topicCard(site, topic)];
  if (site.config.cards !== "tips") return;
  for (const tip of tips) yield [cardPath(tipPath(tip)), tipCard(site, tip)];
}

/** A card is named by its whole address, which is known only where the site's is. */
function hasCards({ config, drawCard }: Site): boolean {
  return drawCard !== null && config.url !== null && config.cards !== "none";
}

function cardPath(page: string): string {
  return `cards/${page.replace(/\.html$/, ".png")}`;
}

function topicCard(site: Site, topic: Collection): Card {
  const { words, title } = site;
  return {
    above: words.kinds.topics,
    title: shortened(topic.name, LENGTH),
    instead: title,
    below: [title, words.tips(topic.tips.length)],
    accent: accentOf(site, topic.name),
  };
}

function tipCard(site: Site, { title, topic, links }: Tip): Card {
  const host = hostOf(links[0]?.url ?? "") ?? "";
  return {
    above: topic ?? "",
    title: shortened(title, LENGTH),
    instead: host,
    below: [site.title, host],
    accent: accentOf(site, topic),
  };
}

/** A topic keeps its place among the topics, and so its colour. */
function accentOf({ collections }: Site, topic: string | null): number {
  return 1 + collections.topics.findIndex(({ name }) => name === topic);
}
