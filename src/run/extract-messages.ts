import { extractShares } from "../extract/extract.ts";
import { identify } from "../identify/identify.ts";
import type { Limits } from "../model/config.ts";
import type { Message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { SlackMessage } from "../model/slack.ts";
import type { Store } from "../store/store.ts";

/** A message that is shown now, with its parsed JSON where the caller has it at hand. */
export interface ShownMessage {
  readonly message: Message;
  readonly slack?: SlackMessage | undefined;
}

/**
 * Brings the shares of these messages up to date, and makes the tips stale that they or their threads touch.
 * Messages of channels that are not visible, and deleted ones, have no shares. Answers with what was left out.
 */
export async function extractMessages(
  store: Store,
  shown: readonly ShownMessage[],
  visible: (channel: string) => boolean,
  limits: Pick<Limits, "linksPerMessage">,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const shares = shown.flatMap(({ message, slack }) => {
    const { channel, ts, deleted, raw } = message;
    if (deleted || !visible(channel)) return [];
    const found = extractShares(message, slack ?? (JSON.parse(raw) as SlackMessage), identify, limits);
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

function tooManyLinks(dropped: number, { linksPerMessage }: Pick<Limits, "linksPerMessage">): string {
  return `${dropped} links beyond the limit of ${linksPerMessage} links were left out; raise limits.linksPerMessage`;
}
