import type { SiteConfig } from "../../src/model/config.ts";
import type { Note } from "../../src/model/note.ts";
import type { Tip } from "../../src/model/tip.ts";
import { tipId } from "../../src/model/tip-id.ts";
import { citation } from "../../src/publish/bibtex.ts";
import type { FolderInput } from "../../src/publish/publisher.ts";

export const NO_SITE: SiteConfig = {
  url: null,
  about: null,
  logo: null,
  style: null,
  timeZone: null,
  cards: "tips",
};
export const URL_OF_SITE = "https://our-study.example/tips";

/** A published tip, shared on a day of September 2021. */
export function siteTip({
  title,
  url,
  topic = "NLP",
  notes = [],
  label = null,
  channelName = "꿀팁",
  times = 1,
  day = 1,
  key = url,
}: {
  readonly title: string;
  readonly url: string;
  readonly topic?: string | null;
  readonly notes?: readonly Note[];
  readonly label?: string | null;
  readonly channelName?: string;
  /** How often it was shared. */
  readonly times?: number;
  readonly day?: number;
  /** Of the page: `arxiv:1810.04805`. */
  readonly key?: string;
}): Tip {
  const start = Date.UTC(2021, 8, day, 3);
  const iso = (time: number) => new Date(time).toISOString();
  return {
    id: tipId(key),
    title,
    topic,
    state: "published",
    confidence: 1,
    reasons: [],
    links: [{ url, key, label }],
    notes,
    shares: Array.from({ length: times }, (_, again) => ({
      workspace: "T1",
      channel: "C1",
      channelName,
      ts: `${start / 1000 + again * 86_400}.000100`,
      user: "U1",
      url,
      permalink: `https://our-study.slack.com/archives/C1/p${start / 1000 + again * 86_400}000100`,
    })),
    firstSharedAt: iso(start),
    lastSharedAt: iso(start + (times - 1) * 86_400_000),
    reactions: 2,
  };
}

/** What an attacker would post, in every field that people write. */
export const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e]]>';

export function hostileTip(day = 1): Tip {
  return siteTip({
    title: `${HOSTILE} title`,
    url: "https://hostile.example/?a='\"><script>alert(1)</script>",
    topic: `${HOSTILE} topic`,
    day,
    label: `${HOSTILE} label`,
    channelName: `${HOSTILE} channel`,
    notes: [
      {
        text: `${HOSTILE} note with a link`,
        links: [{ label: "link", url: "javascript:alert(1)" }],
        notes: [{ text: "</script></style><!--", notes: [] }],
      },
    ],
  });
}

/** The input of a site with these tips, topics as they come. */
export function siteInputOf(tips: readonly Tip[], changes: Partial<FolderInput> = {}): FolderInput {
  const names = [...new Set(tips.flatMap(({ topic }) => topic ?? []))];
  return {
    title: "모은 팁",
    language: "ko",
    site: NO_SITE,
    topics: names.map((name, order) => ({ name, order, parent: null, keywords: [] })),
    tips,
    person: () => null,
    showsNames: false,
    conversations: [],
    channelName: () => null,
    drawCard: null,
    cite: (tip) => citation(tip, () => null),
    pageOf: () => null,
    assets: new Map(
      ["site.css", "charts.css", "site.js", "search.js", "search-engine.js", "icon.svg"].map((name) => [
        `assets/${name}`,
        new TextEncoder().encode(name),
      ]),
    ),
    search: new Map(),
    ...changes,
  };
}
