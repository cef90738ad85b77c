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
  return channel !== undefined && policyOf(channel, config) !== "ignore" && isOpen(channel, config);
}

function isOpen({ id, name, kind }: Channel, { privateChannels }: Config): boolean {
  return kind === "public" || privateChannels.has(id) || privateChannels.has(name);
}

/** What may be read, by channel id. */
export interface Sight {
  /** The channel's own messages. */
  readonly visible: (id: string) => boolean;
  /**
   * Messages of this channel that others quote. Of a channel that no source lists, only what its id says of old private
   * channels (`G…`) and direct messages (`D…`) is known; beyond that, who quotes in public has made it public.
   */
  readonly quotable: (id: string) => boolean;
}

export function sightOf(channels: readonly Channel[], config: Config): Sight {
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return {
    visible: (id) => isVisible(byId.get(id), config),
    quotable: (id) => {
      const channel = byId.get(id);
      return channel ? isOpen(channel, config) : !/^[DG]/.test(id);
    },
  };
}
