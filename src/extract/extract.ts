import type { Identity } from "../model/link.ts";
import type { Message } from "../model/message.ts";
import type { Share, SharePlace, TitleSource } from "../model/share.ts";
import type { SlackMessage } from "../model/slack.ts";
import { emojify } from "../text/emoji.ts";
import { appFinds, fileFinds, sharedMessages, unfurlTitles } from "./attachments.ts";
import { type Find, findsIn } from "./finds.ts";
import { textOf } from "./line.ts";
import { mayShare } from "./may-share.ts";
import { isEvent, messageLines } from "./message-lines.ts";
import { readableAddress } from "./readable-address.ts";

type Identify = (url: string) => Identity | null;

interface Placed extends Find {
  readonly where: SharePlace;
}

/**
 * Every address that this message shares, one share for each distinct one, with title and notes. At most
 * `limits.linksPerMessage`; the rest is left out.
 */
export function extractShares(
  message: Message,
  slack: SlackMessage,
  identify: Identify,
  limits: { readonly linksPerMessage: number },
): readonly Share[] {
  if (message.deleted || isEvent(slack) || !mayShare(slack)) return [];
  const lines = messageLines(slack);
  const finds = distinct(placedFinds(slack, lines, limits.linksPerMessage), limits.linksPerMessage);
  if (finds.length === 0) return [];
  const identities = new Map<string, Identity>();
  for (const { url } of finds) {
    const identity = identify(url);
    if (identity !== null) identities.set(url, identity);
  }
  const words = emojify(lines.map(({ spans }) => textOf(spans)).join("\n")).trim();
  const common = {
    workspace: message.workspace,
    channel: message.channel,
    ts: message.ts,
    user: message.user,
    isBot: slack.subtype === "bot_message" || typeof slack.bot_id === "string",
    threadTs: message.threadTs,
    words,
    reactions: countReactions(slack),
  };
  const known = finds.flatMap((find) => {
    const identity = identities.get(find.url);
    return identity === undefined ? [] : [{ find, identity }];
  });
  return known.map(({ find, identity }, index) => {
    const { url, where, label, notes } = find;
    const lead = identities.get(find.lead)?.key ?? identity.key;
    // Spreading so many fields takes V8 fifteen times as long.
    return Object.assign({}, common, identity, titleOf(find, identity), { index, url, where, lead, label, notes });
  });
}

function titleOf(find: Find, { address }: Identity): { readonly title: string; readonly titleFrom: TitleSource } {
  if (find.title === null) return { title: readableAddress(address), titleFrom: "address" };
  return { title: emojify(find.title), titleFrom: find.titleFrom };
}

function placedFinds(slack: SlackMessage, lines: ReturnType<typeof messageLines>, most: number): readonly Placed[] {
  const unfurls = unfurlTitles(slack);
  const where = Array.isArray(slack.blocks) && slack.blocks.length > 0 ? "blocks" : "text";
  const own = findsIn(lines, unfurls, most).map((find): Placed => ({ ...find, where }));
  const shared = sharedMessages(slack).flatMap((inner) => findsIn(inner, unfurls, most));
  const apps = own.length + shared.length > 0 ? [] : appFinds(slack);
  const files = fileFinds(slack).map((find): Placed => ({ ...find, where: "file" }));
  return [...own, ...[...shared, ...apps].map((find): Placed => ({ ...find, where: "attachment" })), ...files];
}

function distinct(finds: readonly Placed[], most: number): readonly Placed[] {
  const byUrl = new Map<string, Placed>();
  for (const find of finds) {
    if (byUrl.size >= most) break;
    if (!byUrl.has(find.url)) byUrl.set(find.url, find);
  }
  return [...byUrl.values()];
}

function countReactions({ reactions }: SlackMessage): number {
  if (!Array.isArray(reactions)) return 0;
  let count = 0;
  for (const reaction of reactions as SlackMessage["reactions"] & object) {
    if (typeof reaction?.count === "number" && reaction.count > 0) count += reaction.count;
    else if (Array.isArray(reaction?.users)) count += reaction.users.length;
  }
  return count;
}
