import type { MessageRef } from "../model/message.ts";

const ARCHIVED = /^\/archives\/([A-Z0-9]{2,21})\/p(\d{6,16})(\d{6})\/?$/;
const CLIENT = /^\/client\/[A-Z0-9]+\/([A-Z0-9]{2,21})\/thread\/\1-(\d{6,16}\.\d{6})\/?$/;

/** A message that an address opens in Slack, and the first of its thread as far as the address tells. */
export interface LinkedMessage extends MessageRef {
  readonly threadTs: string | null;
}

/** The message behind `https://team.slack.com/archives/C…/p…` or `https://app.slack.com/client/T…/C…/thread/C…-…`, else null. */
export function linkedMessage(url: string): LinkedMessage | null {
  if (!/^https?:\/\/[^/?#]*\.slack\.com\//i.test(url) || !URL.canParse(url)) return null;
  const { pathname, searchParams } = new URL(url);
  const [, room, thread] = CLIENT.exec(pathname) ?? [];
  if (room !== undefined && thread !== undefined) return { channel: room, ts: thread, threadTs: null };
  const [, channel, seconds, micros] = ARCHIVED.exec(pathname) ?? [];
  if (channel === undefined) return null;
  const threadTs = searchParams.get("thread_ts");
  return {
    channel,
    ts: `${seconds}.${micros}`,
    threadTs: threadTs !== null && /^\d{6,16}\.\d{6}$/.test(threadTs) ? threadTs : null,
  };
}
