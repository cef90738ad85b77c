import type { Facts } from "./facts.ts";
import { PATH_SHAPES, SHAPES, type Shape } from "./shapes.ts";
import { isOwn, placeOf, recordOf } from "./stats.ts";
import { CHANNELS, CHAT, WORDINGS } from "./wording.ts";

/** What one rule makes of a tip. */
export interface Signal {
  /** Logarithm of odds: above zero it speaks for a tip. */
  readonly odds: number;
  readonly reason: string;
  /** No other rule is asked. */
  readonly final?: true;
}

export interface Rule {
  readonly name: string;
  readonly signals: (facts: Facts) => readonly Signal[];
}

const NEVER = -9;
const ALWAYS = 9;
const TOOL = 1.2;
/** What Slack itself writes over #general and #random. */
const SLACKS_OWN_PURPOSE =
  /(?:team|workspace|company)-wide (?:communication|announcements)|non-work-related|always include everyone/u;

/** Asked in this order; their odds add up. */
export const RULES: readonly Rule[] = [
  {
    name: "the owner's lists",
    signals: ({ url, context }) => {
      const kept = listed(url, context.alwaysKeep);
      if (kept) return [{ odds: ALWAYS, reason: `${kept} is always kept`, final: true }];
      const dropped = listed(url, context.neverKeep);
      return dropped ? [{ odds: NEVER, reason: `${dropped} is never kept`, final: true }] : [];
    },
  },
  {
    name: "private hosts",
    signals: (facts) => {
      const shape = SHAPES.find(({ fits }) => fits(facts));
      return shape ? [{ odds: shape.odds, reason: shape.what, final: true }] : [];
    },
  },
  {
    name: "the site",
    signals: ({ site, host, segments, query }) => {
      if (site === null) return [];
      if (site.isTool && segments.length === 0 && query.length < 4) {
        return [{ odds: TOOL, reason: `a tool's front page (${host})` }];
      }
      return [{ odds: site.odds, reason: `${site.kind} (${host})` }];
    },
  },
  {
    name: "the shape of the address",
    signals: (facts) => {
      const shape = shapeOf(facts);
      if (!shape) return [];
      if (facts.site === null) return [{ odds: shape.odds, reason: shape.what }];
      // Of a known site the shape adds little; a good shape saves no bad site.
      if (shape.odds > 0 && facts.site.odds < 0) return [];
      const odds = shape.odds > 0 ? Math.min(shape.odds, 0.4) : shape.odds / 2;
      return [{ odds, reason: shape.what }];
    },
  },
  {
    name: "the community's own work",
    signals: (facts) =>
      isOwn(facts.url, facts.context.stats) ? [{ odds: -1.5, reason: "the community's own work" }] : [],
  },
  {
    name: "the channel",
    signals: ({ channel }) => {
      if (!channel) return [];
      const name = channel.name.toLowerCase();
      const kind = CHANNELS.find(({ pattern }) => pattern.test(name));
      if (kind) return [{ odds: kind.odds, reason: `#${channel.name} is for ${kind.what}` }];
      const purpose = `${channel.purpose} ${channel.topic}`.slice(0, 300).toLowerCase();
      if (SLACKS_OWN_PURPOSE.test(purpose)) return [];
      const meant = CHANNELS.find(({ pattern }) => pattern.test(purpose));
      return meant ? [{ odds: meant.odds / 2, reason: `#${channel.name} is for ${meant.what}` }] : [];
    },
  },
  {
    name: "the words around the link",
    signals: ({ said }) => {
      const found = WORDINGS.filter(({ pattern }) => pattern.test(said));
      // A song is recommended too, and "not recommended" holds "recommended".
      const spoilt = found.some(({ what }) => what === "music or films" || what === "not recommended");
      return found
        .filter(({ odds }) => !spoilt || odds < 0)
        .map(({ what, odds }) => ({ odds, reason: `its words: ${what}` }));
    },
  },
  {
    name: "how the link stands in its message",
    signals: (facts) => {
      const { share, saidLength, segments, host } = facts;
      if (!share) return [];
      if (inCode(share.words, share.url)) return [{ odds: -2.5, reason: "stands inside code or a log" }];
      if (segments.length === 0 && saidLength > 60 && share.titleFrom !== "label") {
        // Who pastes an address means it; "example.com" becomes a link by itself.
        return [{ odds: isTyped(share.words, host) ? -1.8 : -0.6, reason: "a site's name in passing" }];
      }
      // Of other addresses the shape tells more: a sign-up page too is posted without a word.
      if (saidLength < 4 && facts.site === null && segments.length < 2 && (shapeOf(facts)?.odds ?? 0) >= 0)
        return [{ odds: 0.9, reason: "posted for its own sake" }];
      return [];
    },
  },
  {
    name: "videos where people chat",
    signals: ({ site, channel }) =>
      site?.kind === "a talk or video" && channel && CHAT.test(channel.name.toLowerCase())
        ? [{ odds: -0.9, reason: "a video in a channel for chat" }]
        : [],
  },
  {
    name: "what it came with",
    signals: ({ input }) => {
      const signals: Signal[] = [];
      // One note is only the rest of the message.
      if (input.noteCount > 1) signals.push({ odds: Math.min(1.2, 0.3 * input.noteCount), reason: "comes with notes" });
      if (input.links.length > 1) signals.push({ odds: 0.5, reason: `${input.links.length} links under one title` });
      const people = new Set(input.shares.map(({ user }) => user).filter((user) => user !== null)).size;
      if (people > 1) signals.push({ odds: 0.8, reason: `shared by ${people} people` });
      if (input.shares.length > 0 && input.shares.every(({ isBot }) => isBot))
        signals.push({ odds: -1, reason: "posted by a bot" });
      return signals;
    },
  },
  {
    name: "how people took it",
    signals: ({ input: { shares }, said, site }) => {
      const signals: Signal[] = [];
      const messages = [...new Map(shares.map((share) => [`${share.channel}/${share.ts}`, share])).values()];
      const saves = messages.reduce((sum, message) => sum + message.saves, 0);
      if (saves > 0)
        signals.push({ odds: Math.min(1.8, 0.9 * Math.log2(1 + saves)), reason: `kept for later ${times(saves)}` });
      const reactions = messages.reduce((sum, message) => sum + message.reactions, 0) - saves;
      if (reactions > 0)
        signals.push({ odds: Math.min(1.2, 0.4 * Math.log2(1 + reactions)), reason: `${reactions} reactions` });
      const replies = messages.reduce((sum, message) => sum + message.replies, 0);
      // A question is answered, a problem is worked on: that says nothing of the page.
      if (replies > 1 && !WORDINGS.some(({ isAsked, pattern }) => isAsked && pattern.test(said)))
        signals.push({ odds: Math.min(0.6, 0.15 * Math.log2(1 + replies)), reason: `${replies} replies` });
      // Of a site that the list knows, a preview says nothing new.
      if (site === null && shares.some(({ hasPreview }) => hasPreview))
        signals.push({ odds: 0.2, reason: "Slack's preview has a title and a text" });
      return signals;
    },
  },
  {
    name: "what the curator decided before",
    signals: ({ url, context }) => {
      const place = placeOf(url);
      const record = place !== null ? recordOf(context.stats.places, place) : undefined;
      if (record === undefined) return [];
      const dropped = record.seen - record.kept;
      const odds = Math.max(-3, Math.min(3, 1.3 * Math.log((record.kept + 0.5) / (dropped + 0.5))));
      return [{ odds, reason: `of ${place} the curator kept ${record.kept} and dropped ${dropped}` }];
    },
  },
  {
    name: "how much of the channel was kept",
    signals: ({ share, context }) => {
      const record = share && recordOf(context.stats.channels, share.channel);
      if (!record || record.seen < 8) return [];
      const { kept, seen } = context.stats.all;
      const usual = (kept + 2) / (seen + 4);
      const ratio = (record.kept + 4 * usual) / (record.seen + 4);
      const odds = Math.max(-1, Math.min(1, 0.5 * Math.log((ratio * (1 - usual)) / ((1 - ratio) * usual))));
      if (Math.abs(odds) < 0.1) return [];
      return [
        {
          odds,
          reason: `${Math.round(ratio * 100)} % of this channel's links look worth keeping, ${Math.round(usual * 100)} % elsewhere`,
        },
      ];
    },
  },
];

function shapeOf(facts: Facts): Shape | undefined {
  return PATH_SHAPES.find(({ fits }) => fits(facts));
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/** The entry of a list (host or address prefix) that covers an address. */
function listed(url: string, list: readonly string[]): string | undefined {
  const bare = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/u, "");
  const host = bare.split(/[/?#:]/u, 1)[0] ?? "";
  return list.find((entry) => {
    const wanted = entry
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/u, "")
      .replace(/\/$/u, "");
    if (wanted === "") return false;
    if (!wanted.includes("/")) return host === wanted || host.endsWith(`.${wanted}`);
    return bare === wanted || (bare.startsWith(wanted) && /[/?#]/u.test(bare.charAt(wanted.length)));
  });
}

/** Whether a site is only named (`example.com`), which Slack makes a link of, and its address is not given. */
function isTyped(words: string, host: string): boolean {
  const said = words.toLowerCase();
  return said.includes(host) && !said.includes(`://${host}`) && !said.includes(`://www.${host}`);
}

/** Whether the address stands between backticks. */
function inCode(words: string, url: string): boolean {
  const at = words.indexOf(url);
  if (at < 0) return false;
  let ticks = 0;
  for (let i = words.indexOf("`"); i >= 0 && i < at; i = words.indexOf("`", i + 1)) ticks++;
  return ticks % 2 === 1;
}
