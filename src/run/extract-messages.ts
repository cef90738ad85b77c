import { extractShares } from "../extract/extract.ts";
import { identify } from "../identify/identify.ts";
import type { Limits } from "../model/config.ts";
import type { Message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { SlackMessage } from "../model/slack.ts";
import type { Store } from "../store/store.ts";
import { linkedMessage } from "../text/slack-permalink.ts";
import type { Sight } from "./visible.ts";

/** A message that is shown now, with its parsed JSON where the caller has it at hand. */
export interface ShownMessage {
  readonly message: Message;
  readonly slack?: SlackMessage | undefined;
}

/**
 * Brings the shares of these messages up to date, and makes the tips stale that they or their threads touch.
 * Messages of channels that are not visible, and deleted ones, have no shares; nor has what a message quotes from them. Answers with what was left out.
 */
export async function extractMessages(
  store: Store,
  shown: readonly ShownMessage[],
  sight: Sight,
  limits: Pick<Limits, "linksPerMessage">,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const shares = shown.flatMap(({ message, slack }) => {
    const { channel, ts, deleted, raw } = message;
    if (deleted || !sight.visible(channel)) return [];
    const open = withoutPrivateQuotes(slack ?? (JSON.parse(raw) as SlackMessage), sight);
    const found = extractShares(message, open, identify, limits);
    if (found.dropped > 0)
      problems.push({ where: `message ${channel} ${ts}`, why: tooManyLinks(found.dropped, limits) });
    return found.shares;
  });
  await store.replaceShares(
    shown.map(({ message }) => message),
    shares,
  );
  const threads = shown.flatMap(({ message: { channel, threadTs } }) => (threadTs ? [{ channel, ts: threadTs }] : []));
  if (threads.length > 0) await store.staleMessages(threads);
  return problems;
}

/** The message without what it quotes from channels that nobody outside them may read. */
export function withoutPrivateQuotes(slack: SlackMessage, { quotable }: Sight): SlackMessage {
  const { attachments } = slack;
  if (!Array.isArray(attachments)) return slack;
  const open = attachments.filter((attachment) => {
    const { channel_id: named, from_url: address } = attachment ?? {};
    const from = typeof named === "string" ? named : linkedMessage(typeof address === "string" ? address : "")?.channel;
    return from === undefined || quotable(from);
  });
  return open.length === attachments.length ? slack : { ...slack, attachments: open };
}

function tooManyLinks(dropped: number, { linksPerMessage }: Pick<Limits, "linksPerMessage">): string {
  return `${dropped} links beyond the limit of ${linksPerMessage} links were left out; raise limits.linksPerMessage`;
}
