import type { SiteRule } from "../site-rule.ts";

const CHANNEL = /^[CDG][A-Z0-9]{2,20}$/;
const MESSAGE = /^p(\d{6,16})(\d{6})$/;

/**
 * A message (`slack:CHANNEL/seconds.micros`) or a channel (`slack:CHANNEL`). A reply's `thread_ts` and `cid` say where
 * it hangs, not which message it is.
 */
export const slackPermalink: SiteRule = {
  name: "slack-permalink",
  hosts: ["slack.com"],
  key({ segments }) {
    const [form, channel = "", message] = segments;
    if (form !== "archives" || !CHANNEL.test(channel)) return null;
    if (message === undefined) return `slack:${channel}`;
    const found = MESSAGE.exec(message);
    return found === null ? null : `slack:${channel}/${found[1]}.${found[2]}`;
  },
};
