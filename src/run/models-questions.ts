import { publicText } from "../assemble/public-text.ts";
import { SECRET_VALUES, withoutSecrets } from "../identify/without-secrets.ts";
import type { Config } from "../model/config.ts";
import type { Share } from "../model/share.ts";
import type { Channel } from "../model/workspace.ts";
import type { Question } from "../models/topic-model.ts";
import { isVisible } from "./visible.ts";

const SECRETS = new RegExp(SECRET_VALUES, "g");
/** Mentions are left out, people's and channels'. */
const DISCRETION = { directory: { person: () => null, channel: () => null }, withoutSecrets };

/** Which shares a model on somebody's server may be shown: those of public channels that are read for tips. */
export function sharedInPublic(channels: readonly Channel[], config: Config): (share: Share) => boolean {
  const open = new Set(
    channels.filter((channel) => channel.kind === "public" && isVisible(channel, config)).map(({ id }) => id),
  );
  return ({ channel }) => open.has(channel);
}

/**
 * What a model is shown of a tip: titles, addresses and words of the shares that it may see, and nothing else that is
 * known of the tip; without names, mail addresses and tokens. Null when it may see none.
 */
export function questionOf(root: string, shares: readonly Share[], maySee: (share: Share) => boolean): Question | null {
  const seen = shares.filter(maySee);
  const [first] = seen;
  if (!first) return null;
  return {
    key: root,
    title: clean(first.title),
    urls: [...new Set(seen.map(({ address }) => withoutSecrets(address)))],
    words: [...new Set(seen.map(({ words }) => clean(words)))].join("\n"),
  };
}

function clean(text: string): string {
  return publicText(text, DISCRETION).replace(SECRETS, "[token]");
}
