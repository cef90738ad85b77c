import type { ChannelPolicy, Config } from "../model/config.ts";
import type { Channel } from "../model/workspace.ts";

/** How the owner wants this channel treated; by id, else by name. */
export function policyOf(channel: Channel, config: Config): ChannelPolicy {
  return config.channels.get(channel.id) ?? config.channels.get(channel.name) ?? "publish";
}

/**
 * Whether a channel may be read for tips at all: public ones unless ignored, others only when the owner names them. What
 * is not visible never becomes a share, so nothing further down can publish it.
 */
export function isVisible(channel: Channel | undefined, config: Config): boolean {
  if (!channel || policyOf(channel, config) === "ignore") return false;
  if (channel.kind === "public") return true;
  return config.privateChannels.has(channel.id) || config.privateChannels.has(channel.name);
}
