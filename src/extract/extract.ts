import type { Identity } from "../model/link.ts";
import type { Message } from "../model/message.ts";
import type { Share, SharePlace, TitleSource } from "../model/share.ts";
import type { SlackMessage } from "../model/slack.ts";
import { emojify } from "../text/emoji.ts";
import { looseAddress } from "./addresses.ts";
import { appFinds, fileFinds, previewedPages, sharedMessages, unfurlTitles, uploadTitle } from "./attachments.ts";
import { type Find, findsIn } from "./finds.ts";
import { type Line, textOf } from "./line.ts";
import { mayShare } from "./may-share.ts";
import { isEvent, messageLines } from "./message-lines.ts";
import { withoutOwnLink } from "./own-link.ts";
import { readableAddress } from "./readable-address.ts";
import { receptionOf } from "./reception.ts";

type Identify = (url: string) => Identity | null;

interface Placed extends Find {
  readonly where: SharePlace;
}

export interface Extraction {
  readonly shares: readonly Share[];
  /** Distinct addresses beyond the limit, which were left out. */
  readonly dropped: number;
}

const NOTHING: Extraction = { shares: [], dropped: 0 };

/** Every address that this message shares, one share for each distinct one, with title and notes. */
export function extractShares(
  message: Message,
  slack: SlackMessage,
  identify: Identify,
  limits: { readonly linksPerMessage: number },
): Extraction {
  if (message.deleted || isEvent(slack) || !mayShare(slack)) return NOTHING;
  const lines = messageLines(slack);
  const { finds, dropped } = upTo(limits.linksPerMessage, placedFinds(slack, lines, limits.linksPerMessage));
  if (finds.length === 0) return { shares: [], dropped };
  const identities = new Map<string, Identity>();
  for (const { url } of finds) {
    const identity = identify(url);
    if (identity !== null) identities.set(url, identity);
  }
  const words = emojify(lines.map(({ spans }) => textOf(spans)).join("\n")).trim();
  const isBot = slack.subtype === "bot_message" || typeof slack.bot_id === "string";
  const { reactions, saves, replies } = receptionOf(slack);
  const previewed = previewedPages(slack);
  const upload = finds.length === 1 ? uploadTitle(slack) : null;
  const shares: Share[] = [];
  for (const find of finds) {
    const identity = identities.get(find.url);
    if (identity === undefined) continue;
    const { key, address, rule, fragment, offset } = identity;
    const { title, titleFrom } = titleOf(find, identity, upload);
    const share: Share = {
      workspace: message.workspace,
      channel: message.channel,
      ts: message.ts,
      index: shares.length,
      user: message.user,
      isBot,
      threadTs: message.threadTs,
      url: find.url,
      key,
      address,
      rule,
      where: find.where,
      lead: identities.get(find.lead)?.key ?? key,
      label: find.label,
      title,
      titleFrom,
      notes: withoutOwnLink(find.notes, find.url),
      words,
      reactions,
      saves,
      replies,
      hasPreview: previewed.size > 0 && previewed.has(looseAddress(find.url)),
    };
    // Most addresses have neither; a spread into each of many shares is dear.
    shares.push(fragment === undefined && offset === undefined ? share : { ...identity, ...share });
  }
  return { shares, dropped };
}

function titleOf(
  find: Find,
  { address }: Identity,
  upload: string | null,
): { readonly title: string; readonly titleFrom: TitleSource } {
  if (find.title === null && upload !== null) return { title: upload, titleFrom: "words" };
  if (find.title === null) return { title: readableAddress(address), titleFrom: "address" };
  return { title: emojify(find.title), titleFrom: find.titleFrom };
}

function placedFinds(slack: SlackMessage, lines: readonly Line[], most: number): readonly Placed[] {
  const unfurls = unfurlTitles(slack);
  const where = Array.isArray(slack.blocks) && slack.blocks.length > 0 ? "blocks" : "text";
  const own = findsIn(lines, unfurls, most).map((find): Placed => ({ ...find, where }));
  const shared = sharedMessages(slack).flatMap((inner) => findsIn(inner, unfurls, most));
  const apps = own.length + shared.length > 0 ? [] : appFinds(slack, most);
  const files = fileFinds(slack).map((find): Placed => ({ ...find, where: "file" }));
  return [...own, ...[...shared, ...apps].map((find): Placed => ({ ...find, where: "attachment" })), ...files];
}

/** The first `most` distinct addresses, and how many more there are. */
function upTo(most: number, finds: readonly Placed[]): { readonly finds: readonly Placed[]; readonly dropped: number } {
  const byUrl = new Map<string, Placed>();
  for (const find of finds) if (!byUrl.has(find.url)) byUrl.set(find.url, find);
  return { finds: [...byUrl.values()].slice(0, most), dropped: Math.max(0, byUrl.size - most) };
}
